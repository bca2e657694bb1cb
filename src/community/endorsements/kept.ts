/** What others signed, from the files of a checked community. */

import type { Entry } from '../tree.ts';
import { type Endorsement, isRead, type KeptOriginal, readEndorsement } from './read.ts';

/** The endorsement that an entry is; none for another. Throws where it cannot be read: it was checked. */
export function endorsementOf({ kind, folder, path, content }: Entry): Endorsement[] {
  if (kind !== 'endorsement' || !(content instanceof Uint8Array)) return [];
  const read = readEndorsement(content);
  if (!isRead(read)) throw new Error(`A checked endorsement is none: ${path}.`);
  const about = path.startsWith('badges/') ? 'badge' : folder === '' ? 'issuer' : 'award';
  return [{ ...read, about, folder: folder === '' ? null : folder, path, bytes: content }];
}

/** The badge of another issuer that an entry is; none for another. */
export function originalOf({ kind, folder, path, content }: Entry): KeptOriginal[] {
  return kind === 'original' && content instanceof Uint8Array
    ? [{ recipient: folder, path, bytes: content }]
    : [];
}
