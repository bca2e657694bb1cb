/**
 * The issuer's DID document (did:web method; Controlled Identifiers v1.0, section "Verification
 * Methods").
 */

import { chainedKeys } from '../community/key-chain.ts';
import type { Issuer, PublicKey } from '../community/model.ts';
import type { JsonObject } from '../proof/json.ts';
import { didOf, verificationMethod } from './addresses.ts';

/**
 * Ids are absolute, the controller is a string, assertionMethod a list of strings: other forms
 * break verifiers that people use. Retired keys stay, without `revoked` or `expires`, which would
 * withdraw what they signed; a compromised key is withdrawn, so that nothing it signed verifies
 * anywhere. A key that is not of the chain is in no list either. `others`: the other addresses of a
 * site that moved.
 */
export function didDocument(
  issuer: Issuer,
  keys: readonly PublicKey[],
  others: readonly string[] = [],
): JsonObject {
  const did = didOf(issuer.url);
  const standing = chainedKeys(keys);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    alsoKnownAs: [issuer.url, ...others.map(didOf)],
    verificationMethod: standing.map((key) => ({
      id: verificationMethod(issuer.url, key.id),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.publicKeyMultibase,
    })),
    assertionMethod: standing.map((key) => verificationMethod(issuer.url, key.id)),
  };
}
