/**
 * Whatever the text, whatever the network answers: a report, soon, with every sentence printable.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../proof/json.ts';
import { claims, documentWith, jwkOf, newKey, token } from '../testing/specimens/jose.ts';
import {
  assertion,
  at,
  badgeClass,
  circumstancesWith,
  newRsaKey,
  profile,
  signRs256,
  type Web,
} from '../testing/specimens/ob2.ts';
import { didAddress } from '../testing/specimens/credential.ts';
import type { Report } from './report/report.ts';
import { verifyFile } from './verify-file.ts';
import { detailOf, inEnglish } from './report/english.ts';
import { tell } from './report/words.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const key = await newKey('EdDSA');
const jwt = await token(claims(), 'EdDSA', key);
const jws = await signRs256(
  { ...assertion(), verification: { type: 'signed' } },
  await newRsaKey(),
);
const web: Web = {
  [at.assertion]: assertion(),
  [at.badge]: badgeClass(),
  [at.issuer]: { ...profile(), publicKey: at.key },
  [didAddress]: await documentWith(await jwkOf(key)),
};

const junk = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string(),
  fc.constantFrom('', ' ', 'https://', 'did:web:', 'urn:x', '\u202e', 'x'.repeat(5000)),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
);

/** The document with one member, at whatever depth, replaced by junk. */
const withJunk = (document: JsonObject) =>
  fc.tuple(fc.constantFrom(...pathsIn(document)), junk).map(([path, value]) => {
    const changed = structuredClone(document);
    let target: Record<string, unknown> = changed;
    for (const name of path.slice(0, -1)) target = target[name] as Record<string, unknown>;
    target[path.at(-1)!] = value;
    return changed;
  });

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [...path, name],
    ...pathsIn(member, [...path, name]),
  ]);
}

async function judged(text: string | Uint8Array, answers: Web = web): Promise<Report> {
  const before = performance.now();
  const { report } = await verifyFile(typeof text === 'string' ? bytes(text) : text, {
    ...circumstancesWith(answers),
    identity: 'a@example.com',
  });
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(report.checks.map(({ code }) => code)).not.toContain('verifier-fault');
  expect(tell(report, inEnglish).sentence + report.checks.map(detailOf).join('')).not.toMatch(
    /[\p{Cc}\u202a-\u202e]/u,
  );
  return report;
}

describe('hostile input', () => {
  it('as an assertion, hosted as it is shown', async () => {
    await fc.assert(
      fc.asyncProperty(withJunk(assertion()), async (changed) => {
        await judged(JSON.stringify(changed), { ...web, [at.assertion]: JSON.stringify(changed) });
      }),
      { numRuns: 500 },
    );
  });

  it('as what an assertion links to', async () => {
    const answers = fc.oneof(
      withJunk(badgeClass()).map((changed): Web => ({ [at.badge]: JSON.stringify(changed) })),
      withJunk(profile()).map((changed): Web => ({ [at.issuer]: JSON.stringify(changed) })),
      fc.string().map((text): Web => ({ [at.issuer]: text })),
    );
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        await judged(JSON.stringify(assertion()), { ...web, ...answer });
      }),
      { numRuns: 500 },
    );
  });

  it('as the claims and the header of a token', async () => {
    const header = fc.dictionary(
      fc.constantFrom('alg', 'kid', 'jwk', 'typ', 'crit', 'b64', 'x5c'),
      junk,
    );
    await fc.assert(
      fc.asyncProperty(withJunk(claims()), header, async (payload, members) => {
        await judged(await token(payload, 'EdDSA', key, members as JsonObject));
      }),
      { numRuns: 300 },
    );
  });

  it('as the key document of a token', async () => {
    const document = await documentWith(await jwkOf(key));
    await fc.assert(
      fc.asyncProperty(withJunk(document), async (changed) => {
        await judged(jwt, { ...web, [didAddress]: JSON.stringify(changed) });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a token', jwt],
    ['a signed assertion', jws],
  ])('as %s with any byte changed is never valid', async (_, text) => {
    for (let place = 0; place < text.length; place += 37) {
      const changed = `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
      expect((await judged(changed)).verdict, String(place)).not.toBe('valid');
    }
  });

  it.each([
    ['deep JSON', '['.repeat(100_000)],
    ['deep objects', '{"a":'.repeat(40_000)],
    ['a deep token', `e30.${btoa('{"a":'.repeat(40_000)).replaceAll('=', '')}.AA`],
    ['dots', '.'.repeat(200_000)],
    ['a long token', `${'A'.repeat(100_000)}.${'A'.repeat(100_000)}.`],
    ['an address', 'https://guild.example/x'],
    ['an address of this machine', 'http://127.0.0.1/'],
    ['an address of a file', 'file:///etc/passwd'],
  ])('as %s', async (_, text) => {
    expect((await judged(text)).verdict).not.toBe('valid');
  });
});
