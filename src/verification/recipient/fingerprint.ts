/** Identities that a credential holds as a salted hash (OB 3.0, section "IdentityHash"). */

import { hexOf, sha256 } from '../../proof/bytes.ts';
import type { Identifier } from '../credential.ts';
import { md5Hex } from './md5.ts';

/**
 * Which of the spellings the identifier is the hash of; null for none of them, undefined for a hash
 * of a kind that is not computed here.
 */
export async function spellingOf(
  { identity, salt }: Identifier,
  spellings: readonly string[],
): Promise<string | null | undefined> {
  const [, algorithm = '', digest = ''] = /^(sha256|md5)\$([0-9a-f]+)$/i.exec(identity) ?? [];
  const isMd5 = algorithm.toLowerCase() === 'md5';
  if (digest.length !== (isMd5 ? 32 : 64)) return undefined;
  for (const spelling of spellings) {
    const text = spelling + salt;
    const hex = isMd5 ? md5Hex(text) : hexOf(await sha256(text));
    if (hex === digest.toLowerCase()) return spelling;
  }
  return null;
}
