/** Who a credential is about: IdentityObjects (OB 3.0, section "IdentityObject"). */

import type { HashedEmail, Recipient } from '../community/model.ts';
import type { JsonObject } from '../proof/json.ts';
import { hexOf, sha256 } from '../proof/bytes.ts';

/**
 * The extension type under which a public profile address is given; OB 3.0 has no word of its own
 * for it.
 */
export const profileIdentity = 'ext:profile';

/**
 * The identifiers of a recipient, as signed: the shown name, the public profile address where there
 * is one, the salted hash of an e-mail address where there is one. Never an address in the clear.
 */
export function identifiersOf(recipient: Recipient): JsonObject[] {
  const identifiers = [plain('name', recipient.name)];
  if (recipient.profile !== null) identifiers.push(plain(profileIdentity, recipient.profile));
  if (recipient.email !== null)
    identifiers.push(hashed(recipient.email.hash, recipient.email.salt));
  return identifiers;
}

/**
 * The id of the subject, where the recipient wants awards bound to a DID of theirs: whoever proves
 * to have its key is meant (VCDM 2.0, section "Identifiers").
 */
export function holderOf({ did }: Recipient): JsonObject {
  return did === null ? {} : { id: did };
}

/**
 * The one spelling of an e-mail address that is hashed and compared: without spaces around it,
 * lower case, Unicode NFC.
 */
export function normalEmail(address: string): string {
  return address.trim().toLowerCase().normalize('NFC');
}

/**
 * The salted hash of an address: SHA-256 over UTF-8 of its one spelling followed by the salt (OB
 * 3.0, section "IdentityHash").
 */
export async function hashedEmail(address: string, salt: string): Promise<HashedEmail> {
  return { hash: `sha256$${hexOf(await sha256(normalEmail(address) + salt))}`, salt };
}

function plain(identityType: string, identity: string): JsonObject {
  return { type: 'IdentityObject', hashed: false, identityHash: identity, identityType };
}

function hashed(identityHash: string, salt: string): JsonObject {
  return { type: 'IdentityObject', hashed: true, identityHash, identityType: 'emailAddress', salt };
}
