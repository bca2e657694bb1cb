/** Bytes as text, and text as a digest: what every reader of files and every proof begins with. */

/** Whether a byte order mark at the beginning is left out, or stays as the character it is. */
export type ByteOrderMark = 'dropped' | 'kept';

/** The text that these bytes write in UTF-8, or null where they are not UTF-8 throughout. */
export function strictText(bytes: Uint8Array, mark: ByteOrderMark = 'dropped'): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: mark === 'kept' }).decode(bytes);
  } catch {
    return null;
  }
}

export type Hash = 'SHA-256' | 'SHA-384';

/** The hash of the UTF-8 of a text: 32 bytes, or 48. */
export async function digestOf(text: string, hash: Hash): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(text)));
}

/** SHA-256 over the UTF-8 of a text: 32 bytes. */
export const sha256 = (text: string): Promise<Uint8Array> => digestOf(text, 'SHA-256');

/** SHA-256 over bytes as they are: 32 bytes. */
export const sha256OfBytes = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));

/** Lower-case hex digits, two for each byte. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
