/** Public keys that addresses are sealed for: recipients of the age format (age-encryption.org/v1). */

import { bech32 } from '@scure/base';

/** Bytes behind each kind: X25519 alone, and ML-KEM-768 together with X25519. */
const lengths: Readonly<Record<string, number>> = { age: 32, age1pq: 1_216 };

/** The longest of them, as text. */
export const longestSealingKey = 2_000;

/** True for `age1…` and `age1pq1…`, whole and with their checksum right. */
export function isSealingKey(text: string): boolean {
  if (text.length > longestSealingKey || text !== text.toLowerCase()) return false;
  const decoded = bech32.decodeUnsafe(text, false);
  const bytes = decoded === undefined ? undefined : bech32.fromWordsUnsafe(decoded.words);
  return bytes instanceof Uint8Array && bytes.length === lengths[decoded?.prefix ?? ''];
}
