/** Characters that hide, reorder or break text: a reviewer must see what will be signed. */

import type { Fault } from './fault.ts';

interface Hidden {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly what: string;
  readonly remedy: string;
}

/**
 * Joiners (U+200C, U+200D) are letters' business in Arabic and Indic scripts and inside emoji;
 * anywhere else they only hide. Unicode Standard Annex 31, section 2.3, allows them in the same
 * contexts.
 */
const scripts = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Nko',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
  'Tibetan',
  'Balinese',
  'Javanese',
]
  .map((name) => `\\p{Script=${name}}`)
  .join('');
const joinerAfter = `[${scripts}\\p{Mn}\\p{Emoji_Presentation}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]`;

const kinds: readonly Hidden[] = [
  {
    rule: 'control-character',
    pattern: /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]/gu,
    what: 'a control character',
    remedy: 'Delete it; it cannot be seen, but an editor that shows control characters finds it.',
  },
  {
    rule: 'bidi-character',
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    what: 'a character that changes the direction of writing',
    remedy: 'Delete it; right-to-left scripts are shown correctly without it.',
  },
  {
    rule: 'zero-width-character',
    pattern: new RegExp(
      `[\\u00AD\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\u{E0000}-\\u{E007F}]|(?<!${joinerAfter})[\\u200C\\u200D]`,
      'gu',
    ),
    what: 'an invisible character',
    remedy: 'Delete it, or write the words again instead of pasting them.',
  },
  {
    rule: 'lone-surrogate',
    pattern: /\p{Surrogate}/gu,
    what: 'half of a character',
    remedy: 'Write the whole character, for instance by pasting it.',
  },
];

/**
 * At most one fault per kind of hidden character, at its first place, and one where the text is not
 * in NFC.
 */
export function hiddenFaults(text: string): Fault[] {
  if (/^[\n -~]*$/.test(text)) return [];
  return [...kinds.flatMap((kind) => hiddenOf(kind, text)), ...composition(text)];
}

function hiddenOf({ rule, pattern, what, remedy }: Hidden, text: string): Fault[] {
  const found = [...text.matchAll(pattern)];
  const first = found[0];
  if (!first) return [];
  const more = found.length > 1 ? `, and ${found.length - 1} more like it further on` : '';
  return [
    {
      rule,
      offset: first.index,
      message: `Here stands ${what}, ${codePointOf(first[0])}${more}.`,
      remedy,
    },
  ];
}

/**
 * True where some character of a text is drawn: neither a space, nor a mark that wants a letter
 * below it, nor a letter of no shape.
 */
export function canBeSeen(text: string): boolean {
  return /[^\p{M}\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** A character by its number, as Unicode writes it: `U+00AD`. */
export function codePointOf(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Unicode Standard Annex 15: the same letter has several spellings; names are compared and signed
 * in one of them.
 */
function composition(text: string): Fault[] {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  let at = 0;
  while (text[at] === composed[at]) at++;
  const base = /\P{M}\p{M}*$/u.exec(text.slice(0, at + 1))?.index ?? at;
  return [
    {
      rule: 'not-nfc',
      offset: base,
      message:
        'A letter is written as several characters here: the text is not in Unicode form NFC.',
      remedy:
        'Type the letter again, or paste it from here: ' +
        `${[...composed.slice(base)].slice(0, 1).join('')}`,
    },
  ];
}
