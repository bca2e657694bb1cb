/** A folder for somebody new, after their name. */

import { createHash } from 'node:crypto';
import { folded, isReserved, suggestSlug } from '../../../community/identifiers.ts';
import type { Slug } from '../../../community/model.ts';

/** What two names are compared by. */
export function nameKey(name: string): string {
  return folded(name).replace(/\s+/gu, ' ').trim();
}

/** Letters that are no base letter with a mark. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** A folder after the name; where no letter of it can stand in an address, after a digest of it. */
export function freeFolder(name: string, isTaken: (slug: Slug) => boolean): Slug {
  const latin = name.replace(/[ßøØłŁæÆœŒđĐðÐþÞı]/g, (letter) => spelled[letter] ?? letter);
  const stem = (
    suggestSlug(latin) ??
    `recipient-${createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 8)}`
  )
    .slice(0, 56)
    .replace(/-+$/, '');
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(slug) && !isReserved(slug)) return slug;
  }
}
