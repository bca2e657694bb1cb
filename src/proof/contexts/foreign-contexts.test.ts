import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from '../canonical/canonical.ts';
import { credentialsV2, openBadges303 } from './contexts.ts';
import { foreignContexts, isKeptContext } from './foreign-contexts.ts';

const shared = new URL('../../../../shared/contexts/jsonld/', import.meta.url);
const withoutShared = !existsSync(shared);
const skipped = withoutShared ? ' (skipped: ../shared/contexts is missing)' : '';

const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const clr = 'https://purl.imsglobal.org/spec/clr/v2p0/';

/** Address, published file, and the first digits of SHA-256 over the JSON text without blanks. */
const kept: readonly (readonly [address: string, file: string | null, pin: string])[] = [
  [openBadges303, 'ob-v3p0-context-3.0.3.validator-2026-06.json', 'f3f2f86ec719b425'],
  [`${ob}context-3.0.2.json`, 'ob-v3p0-context-3.0.2.json', '3b7ee3db2a81386e'],
  [`${ob}context-3.0.1.json`, 'ob-v3p0-context-3.0.1.json', 'a6196945628b9d02'],
  [`${ob}context.json`, 'ob-v3p0-context.json', 'ce6ab7f5729910f4'],
  [`${ob}extensions.json`, 'ob-v3p0-extensions.json', 'f9767b4f07e2c92e'],
  ['https://www.w3.org/2018/credentials/v1', 'w3c-credentials-v1.jsonld', '778eb3a2ffad5df9'],
  [
    'https://w3id.org/security/data-integrity/v1',
    'security-data-integrity-v1.jsonld',
    '3d76dae0cd98b289',
  ],
  [
    'https://w3id.org/security/data-integrity/v2',
    'security-data-integrity-v2.jsonld',
    'be223c58c54657e9',
  ],
  [
    'https://w3id.org/security/suites/ed25519-2020/v1',
    'ed25519-2020-v1.jsonld',
    '9ccf2b2a579a86c1',
  ],
  // The digests of these two are those of the published files.
  ['https://w3id.org/security/suites/jws-2020/v1', null, '870cb2d3fb5b0e77'],
  ['https://w3id.org/security/suites/ed25519-2018/v1', null, 'c3d1eea8c0bbf296'],
  ['https://w3id.org/vc/status-list/2021/v1', null, '2420f53a4af31944'],
  [
    'https://www.w3.org/ns/credentials/status/v1',
    'bitstring-status-list-v1.jsonld',
    '1d5d557d174395f4',
  ],
  [`${clr}context.json`, 'clr-v2p0-context.json', 'd7293302390260da'],
  [`${clr}context-2.0.1.json`, 'clr-v2p0-context-2.0.1.json', '114c37a0eee7ff5f'],
];

describe('the contexts of other issuers', () => {
  it.each(kept)('do not change with a package update unnoticed: %s', async (address, _, pin) => {
    const context = (await foreignContexts([address])).get(address);
    expect(createHash('sha256').update(JSON.stringify(context)).digest('hex').slice(0, 16)).toBe(
      pin,
    );
  });

  it.skipIf(withoutShared).each(kept.filter(([, file]) => file !== null))(
    `say what the published file says: %s${skipped}`,
    async (address, file) => {
      const published: unknown = JSON.parse(readFileSync(new URL(String(file), shared), 'utf8'));
      expect((await foreignContexts([address])).get(address)).toEqual(published);
    },
  );

  it('are loaded only where they are named, and are no others than these', async () => {
    expect([
      ...(await foreignContexts([openBadges303, 'https://x.example/', credentialsV2])).keys(),
    ]).toEqual([openBadges303]);
    expect(isKeptContext('https://x.example/')).toBe(false);
    expect(isKeptContext(credentialsV2)).toBe(true);
  });

  it('change no statement of a badge that is signed with the pinned one', async () => {
    const document = {
      '@context': [credentialsV2, openBadges303],
      id: 'https://x.example/',
      type: ['Achievement'],
      name: 'x',
    };
    expect(
      await canonicalNQuads(document, { contexts: await foreignContexts([openBadges303]) }),
    ).toBe(await canonicalNQuads(document));
  });
});
