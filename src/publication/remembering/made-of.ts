/** Names for what files are made of, so that a build knows again what an earlier one made. */

import { hash } from 'node:crypto';

const digests = new WeakMap<Uint8Array, string>();

/** SHA-256 (hex) of bytes that are a part of many files, such as a picture, and that nobody changes. */
export function digestOnce(bytes: Uint8Array): string {
  const digest = digestOf(bytes);
  digests.set(bytes, digest);
  return digest;
}

/** The same of bytes that are a part of nothing else. */
export const digestOf = (bytes: Uint8Array): string => digests.get(bytes) ?? hash('sha256', bytes);

/**
 * A name for what is made by `make` of these parts, which has to be all that it looks at. Bytes are looked
 * at once: what a file holds is better given so than as a long text.
 */
export const madeOf = (make: string, parts: readonly (string | Uint8Array | null)[]): string =>
  hash(
    'sha256',
    JSON.stringify([
      make,
      ...parts.map((part) => (part instanceof Uint8Array ? [digestOnce(part)] : part)),
    ]),
    'base64url',
  );
