/** Keys as people are shown them: with a fingerprint that fits on a sheet of paper. */

import { createHash } from 'node:crypto';
import type { PublicKey } from '../../community/model.ts';
import { decodeMultikey } from '../../proof/multikey.ts';
import type { SiteKey } from './site.ts';

/** The keys with their fingerprints; a single one is the root, whether its file says so or not. */
export function shownKeys(keys: readonly PublicKey[]): SiteKey[] {
  return keys.map((key) => ({
    ...key,
    origin: key.origin ?? (keys.length === 1 ? { kind: 'root' } : null),
    fingerprint: fingerprintOf(key.publicKeyMultibase),
  }));
}

/**
 * The first 16 bytes of SHA-256 over the 32 bytes of a public key, as hex in eight groups of four.
 */
export function fingerprintOf(publicKeyMultibase: string): string {
  const digest = createHash('sha256')
    .update(decodeMultikey(publicKeyMultibase))
    .digest('hex')
    .slice(0, 32);
  return (digest.match(/.{4}/g) ?? []).join(' ');
}
