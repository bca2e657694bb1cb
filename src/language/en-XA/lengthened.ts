/**
 * The test language `en-XA`: English with each word a third longer and in letters that rise and
 * hang, as words of other languages are. What does not fit then would not fit in German or Polish.
 */

import { withEveryText } from '../every-text.ts';
import { partsOf } from '../text.ts';
import type { Words } from '../words.ts';

/** A text with each of its words lengthened; the places for values stay. */
export const lengthenedText = (text: string): string =>
  partsOf(text)
    .map((part, at) =>
      at % 2 === 1
        ? `{${part}}`
        : part.replace(
            /\p{L}{3,}/gu,
            (word) => word + 'Ğỳ'.repeat(word.length).slice(0, more(word)),
          ),
    )
    .join('');

/** With the short words, which stay, and the spaces a text becomes 30 per cent longer. */
const more = (word: string): number => Math.ceil(word.length * 0.4);

/** All words, lengthened. */
export const lengthened = (words: Words): Words => withEveryText(words, lengthenedText);
