/** A folder for somebody of a list of contributors, named after their account. */

import { createHash } from 'node:crypto';
import { isReserved, isSlug } from '../../community/identifiers.ts';
import type { Slug } from '../../community/model.ts';

/**
 * A slug that nobody has. A name that is reserved, taken by somebody else or not a slug by itself
 * gets a digest of `mark` (the address that identifies the person) as suffix, so the outcome does
 * not depend on who else is in the file later.
 */
export function freeRecipientSlug(name: string, mark: string, taken: ReadonlySet<Slug>): Slug {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (isSlug(plain) && !isReserved(plain) && !taken.has(plain)) return plain;
  const digest = createHash('sha256').update(mark.toLowerCase()).digest('hex');
  const stem = plain.slice(0, 40).replace(/-+$/, '') || 'person';
  for (let length = 8; ; length += 1) {
    const slug = `${stem}-${digest.slice(0, length)}`;
    if (!taken.has(slug)) return slug;
  }
}
