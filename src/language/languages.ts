/** The languages of the interface, and how each writes dates and numbers. */

import { mirrored } from './ar-XB/mirrored.ts';
import { durationInWords, inWords } from './dates.ts';
import { type Direction, directionOf } from './direction.ts';
import { english } from './en/english.ts';
import { inDigits, inNumber } from './plural.ts';
import type { Plural } from './text.ts';
import type { Words } from './words.ts';

interface Known {
  readonly words: () => Words;
  /** The tag whose dates and numbers are used where the wanted tag names no region. */
  readonly formats: string;
}

const inEnglish: Known = { words: () => english, formats: 'en-GB' };

/** By tag; a new language is a folder beside `en/`, and a line here. */
const known: Readonly<Record<string, Known>> = {
  en: inEnglish,
  'ar-xb': { words: () => mirrored(english), formats: 'ar' },
};

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
  const { words, formats } = known[found ?? 'en'] ?? inEnglish;
  const spoken = found === undefined ? 'en' : wanted;
  // A region that the words do not name still says how days and numbers are written.
  const written = found === base && tag !== base ? wanted : formats;
  return {
    tag: spoken,
    direction: directionOf(spoken),
    words: words(),
    formats: written,
    day: (date) => inWords(date, written),
    duration: (duration) => durationInWords(duration, written),
    number: (number) => inDigits(number, written),
    count: (forms, count) => inNumber(forms, count, written),
  };
}

/** The words for a wanted tag. */
export const wordsOf = (wanted: string): Words => languageOf(wanted).words;
