/** From a key's file to the key. */

import { type Document, fittingData } from './document.ts';
import type { KeyOrigin, PublicKey } from './model.ts';
import type { KeyFile } from './schemas/key.ts';

/**
 * A public key of its file; null where the file does not fit its schema, or where what it says of
 * the key's origin is not whole.
 */
export function keyIn(document: Document): PublicKey | null {
  if (document.kind !== 'key' || document.wrong.size > 0) return null;
  const { id, publicKeyMultibase, state, created, ...data } = fittingData(document, 'key');
  const { compromisedFrom = null } = data;
  const origin = data.origin === undefined ? null : originOf(data.origin);
  return data.origin !== undefined && origin === null
    ? null
    : { id, publicKeyMultibase, state, created, compromisedFrom, origin };
}

/** The same of a file that every rule has passed. */
export function keyOf(document: Document): PublicKey {
  const key = keyIn(document);
  if (key === null) throw new Error(`A checked key is broken: ${document.path}.`);
  return key;
}

/** Null where a member is missing, or where one says more than there is to say. */
function originOf({
  kind,
  key,
  date,
  signature,
}: NonNullable<KeyFile['origin']>): KeyOrigin | null {
  const isSigned = key !== undefined && signature !== undefined;
  if (kind === 'next' || kind === 'earlier')
    return isSigned && date !== undefined ? { kind, key, date, signature } : null;
  if (key !== undefined || signature !== undefined) return null;
  if (kind === 'root') return date === undefined ? { kind } : null;
  return date === undefined ? null : { kind, date };
}
