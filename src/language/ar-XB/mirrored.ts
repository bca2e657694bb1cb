/**
 * The test language `ar-XB`: English in which every word is turned to run from right to left, as
 * the pseudo-locale of that name does. What stands on a page unturned did not come through the
 * words of the interface.
 */

import { withEveryText } from '../every-text.ts';
import { partsOf } from '../text.ts';
import type { Words } from '../words.ts';

/** Right-to-left mark and override, and what ends them. */
const [opening, closing] = ['\u200f\u202e', '\u202c\u200f'];
/** A value is of any language: it stands apart from the direction around it. */
const [apart, together] = ['\u2068', '\u2069'];

/** A text with each of its words turned; the places for values stay. */
export function mirroredText(text: string): string {
  return partsOf(text)
    .map((part, at) =>
      at % 2 === 1
        ? `${apart}{${part}}${together}`
        : part.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => `${opening}${word}${closing}`),
    )
    .join('');
}

/** All words, mirrored; of each count, all the forms that Arabic has. */
export const mirrored = (words: Words): Words => withEveryText(words, mirroredText, forms);

const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
