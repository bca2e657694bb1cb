/** The languages of the interface, and how each writes dates and numbers. */

import { mirrored } from './ar-XB/mirrored.ts';
import { durationInWords, inWords } from './dates.ts';
import { type Direction, directionOf } from './direction.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { inDigits, inNumber } from './plural.ts';
import type { FaultsOf } from './places.ts';
import type { Plural } from './text.ts';
import type { Words } from './words.ts';

interface Known {
  readonly words: () => Words;
  /** What is done to the words before they are said; for the test language alone. */
  readonly turned?: (words: Words) => Words;
  /** The tag whose dates and numbers are used where the wanted tag names no region. */
  readonly formats: string;
}

/**
 * The languages as given. The types refuse words whose names or places differ from the English
 * ones; the compiler then says what is wrong with them in the place of `formats`.
 */
export function translated<const Said extends Readonly<Record<string, unknown>>>(languages: {
  readonly [Tag in keyof Said]: Known & {
    readonly words: () => Said[Tag];
    readonly formats: [FaultsOf<typeof english, Said[Tag]>] extends [never]
      ? string
      : FaultsOf<typeof english, Said[Tag]>;
  };
}): Readonly<Record<string, Known>> {
  return languages;
}

const inEnglish = { words: () => english, formats: 'en-GB' };

/** By tag in lower case; a new language is a folder beside `en/`, and a line here. */
const known = translated({
  en: inEnglish,
  es: { words: () => spanish, formats: 'es' },
  'ar-xb': { words: () => english, turned: mirrored, formats: 'ar' },
});

/** The tags of all languages that the interface speaks. */
export const knownTags: readonly string[] = Object.keys(known);

/** A language that the interface speaks. */
export interface Language {
  /** BCP 47 tag of the words. */
  readonly tag: string;
  readonly direction: Direction;
  readonly words: Words;
  /** BCP 47 tag that dates, numbers and lists are written by. */
  readonly formats: string;
  /** A date or date-time in words; see `inWords`. */
  day(date: string): string;
  /** A duration in words; see `durationInWords`. */
  duration(duration: string): string;
  number(number: number): string;
  /** How many, in words. */
  count(forms: Plural<'count'>, count: number): string;
}

/**
 * The language for a wanted tag: its own, else that of its first part (`en-GB`: English), else
 * English.
 */
export function languageOf(wanted: string): Language {
  const tag = wanted.toLowerCase();
  const [base = ''] = tag.split('-');
  const found = [tag, base].find((one) => Object.hasOwn(known, one));
  const { words, turned, formats }: Known = known[found ?? 'en'] ?? inEnglish;
  const spoken = found === undefined ? 'en' : wanted;
  // A region that the words do not name still says how days and numbers are written.
  const written = found === base && tag !== base ? wanted : formats;
  return {
    tag: spoken,
    direction: directionOf(spoken),
    words: turned?.(words()) ?? words(),
    formats: written,
    day: (date) => inWords(date, written),
    duration: (duration) => durationInWords(duration, written),
    number: (number) => inDigits(number, written),
    count: (forms, count) => inNumber(forms, count, written),
  };
}

/** The words for a wanted tag. */
export const wordsOf = (wanted: string): Words => languageOf(wanted).words;
