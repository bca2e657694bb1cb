/**
 * Contexts that other issuers name: fixed bytes, loaded when a document names them, and used for
 * signing of records (CLR 2.0) alone.
 */

import { credentialsV2, openBadges303, pinnedContexts } from './contexts.ts';
import {
  clr,
  credentialsV1,
  type ForeignAddress,
  foreignAddresses,
  ob,
} from './foreign-addresses.ts';
import { isJsonObject } from '../json.ts';
import type { JsonObject } from '../json.ts';

const isForeign = (address: string): address is ForeignAddress =>
  foreignAddresses.some((one) => one === address);

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
  isForeign(address) || pinnedContexts.has(address);

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
    if (contexts.has(address)) continue;
    if (address === openBadges303)
      contexts.set(address, withNewerTerms(pinnedContexts.get(openBadges303) ?? {}));
    // Only here: a usual badge names none of them.
    if (isForeign(address))
      contexts.set(address, await (await import('./foreign-loaders.ts')).loaders[address]());
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
