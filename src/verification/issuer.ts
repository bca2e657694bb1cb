/**
 * Step 4: whether the issuer is one whose keys can be found, and one whom the reader trusts
 * beforehand.
 */

import type { Credential } from './credential.ts';
import { documentAddress, selfDescribed } from './key/identifier.ts';
import { plainAscii, printable } from './report/printable.ts';
import type { Circumstances } from './report/report.ts';
import { failed, passed, unknown, type Step } from './report/step.ts';

/** The DID under which throw-away keys sign; it belongs to nobody. */
export const previewDid = 'did:example:preview';

/**
 * The credential itself where its issuer's keys can be found (did:web, did:key, did:jwk, https);
 * trusted or not is said, never decided on.
 */
export function checkIssuer(
  credential: Credential,
  { trusted, known = [] }: Pick<Circumstances, 'trusted' | 'known'>,
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
  const issuer = issuerHost(issuerId);
  if (trusted.some(({ id }) => id === issuerId))
    return passed('issuer', credential, 'trusted-issuer/named', { issuer });
  const other = known.find(({ id }) => id === issuerId);
  return other === undefined
    ? passed('issuer', credential, 'unknown-issuer/named', { issuer })
    : passed('issuer', credential, 'known-issuer/named', { issuer, name: printable(other.name) });
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
