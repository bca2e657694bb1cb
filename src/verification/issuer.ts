/**
 * Step 4: whether the issuer is one whose keys can be found, and one whom the reader trusts
 * beforehand.
 */

import * as sentences from '../language/en/sentences.ts';
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
    return failed('issuer', 'preview-issuer', sentences.previewIssuer);
  }
  if (!/^(?:did:(?:web|key|jwk):|https:)/.test(issuerId)) {
    return unknown(
      'issuer',
      'unsupported-issuer',
      `The issuer is named as ${plainAscii(issuerId)}; only did:web, did:key, did:jwk and https are checked here.`,
    );
  }
  if (documentAddress(issuerId) === null && selfDescribed(issuerId) === null) {
    return failed(
      'issuer',
      'malformed-did',
      `The issuer's identifier ${plainAscii(issuerId)} names neither a web address nor a key.`,
    );
  }
  const known = trusted.some(({ id }) => id === issuerId);
  return known
    ? passed(
        'issuer',
        'trusted-issuer',
        `It names ${issuerHost(issuerId)} as issuer, which is known here.`,
        credential,
      )
    : passed(
        'issuer',
        'unknown-issuer',
        `It names ${issuerHost(issuerId)} as issuer, which is not known here.`,
        credential,
      );
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
