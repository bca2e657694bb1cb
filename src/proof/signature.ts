/** One signature, under a key of whichever kind. */

import { verifyEd25519 } from './ed25519.ts';
import type { PublicKey } from './public-key.ts';

/** Whether a signature is of these bytes and this key; ECDSA is loaded when such a key comes. */
export async function verifySignature(
  { kind, bytes }: PublicKey,
  signature: Uint8Array,
  input: Uint8Array,
): Promise<boolean> {
  return kind === 'Ed25519'
    ? verifyEd25519(signature, input, bytes)
    : (await import('./ecdsa.ts')).verifyEcdsa(kind, signature, input, bytes);
}
