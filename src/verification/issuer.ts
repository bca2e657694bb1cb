/**
 * Step 4: whether the issuer is one whose keys can be found, and one whom the reader trusts
 * beforehand.
 */

import type { Credential } from './credential.ts';
import { documentAddress, selfDescribed } from './key/identifier.ts';
import { plainAscii } from './report/printable.ts';
import type { TrustedIssuer } from './report/report.ts';
import { failed, passed, unknown, type Step } from './report/step.ts';

/** The DID under which throw-away keys sign; it belongs to nobody. */
export const previewDid = 'did:example:preview';

/**
 * The credential itself where its issuer's keys can be found (did:web, did:key, did:jwk, https);
 * trusted or not is said, never decided on.
 */
export function checkIssuer(
  credential: Credential,
  trusted: readonly TrustedIssuer[],
): Step<Credential> {
  const { issuerId } = credential;
  if (issuerId === previewDid) {
    return failed('issuer', 'preview-issuer');
  }
  if (!/^(?:did:(?:web|key|jwk):|https:)/.test(issuerId)) {
    return unknown('issuer', 'unsupported-issuer/id', { id: plainAscii(issuerId) });
  }
  if (documentAddress(issuerId) === null && selfDescribed(issuerId) === null) {
    return failed('issuer', 'malformed-did/id', { id: plainAscii(issuerId) });
  }
  const known = trusted.some(({ id }) => id === issuerId);
  return passed('issuer', credential, known ? 'trusted-issuer/named' : 'unknown-issuer/named', {
    issuer: issuerHost(issuerId),
  });
}

/**
 * How an issuer's id is shown: the address behind a did:web or an https id, else the id, always in
 * plain ASCII.
 */
export function issuerHost(id: string): string {
  const address = documentAddress(id);
  if (address === null) return plainAscii(id);
  return plainAscii(
    address.replace(/^https:\/\//, '').replace(/\/(?:\.well-known\/)?did\.json$/, ''),
  );
}
