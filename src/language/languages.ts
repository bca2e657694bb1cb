/** The languages of the interface, and how each writes dates and numbers. */

import type { BadgeWord } from './badges/badge-words.ts';
import { wordsCalling } from './badges/called.ts';
import { durationInWords, inWords } from './dates.ts';
import { type Direction, directionOf } from './direction.ts';
import { english } from './en/english.ts';
import { spoken } from './loading.ts';
import type { FaultsOf } from './places.ts';
import { inAList } from './in-a-list.ts';
import { categoryOf, inDigits } from './plural.ts';
import { meantBy } from './tags.ts';
import { fill, type Plural, type Text } from './text.ts';
import type { Words } from './words.ts';

interface Known {
  readonly words: () => Words;
  /** What is done to the words before they are said; for the test languages alone. */
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

/**
 * By tag in lower case; a new language is a folder beside `en/`, and a line here such as `de: { words: ()
 * => spoken<typeof import('./de/german.ts')>('./de/german.ts').german, formats: 'de' }`: its words
 * are read when somebody speaks it.
 */
const known = translated({
  en: inEnglish,
  ar: {
    words: () => spoken<typeof import('./ar/arabic.ts')>('./ar/arabic.ts').arabic,
    formats: 'ar',
  },
  de: {
    words: () => spoken<typeof import('./de/german.ts')>('./de/german.ts').german,
    formats: 'de',
  },
  es: {
    words: () => spoken<typeof import('./es/spanish.ts')>('./es/spanish.ts').spanish,
    formats: 'es',
  },
  fr: {
    words: () => spoken<typeof import('./fr/french.ts')>('./fr/french.ts').french,
    formats: 'fr',
  },
  it: {
    words: () => spoken<typeof import('./it/italian.ts')>('./it/italian.ts').italian,
    formats: 'it',
  },
  ja: {
    words: () => spoken<typeof import('./ja/japanese.ts')>('./ja/japanese.ts').japanese,
    formats: 'ja',
  },
  nl: {
    words: () => spoken<typeof import('./nl/dutch.ts')>('./nl/dutch.ts').dutch,
    formats: 'nl',
  },
  pl: {
    words: () => spoken<typeof import('./pl/polish.ts')>('./pl/polish.ts').polish,
    formats: 'pl',
  },
  'pt-br': {
    words: () => spoken<typeof import('./pt-BR/portuguese.ts')>('./pt-BR/portuguese.ts').portuguese,
    formats: 'pt-BR',
  },
  uk: {
    words: () => spoken<typeof import('./uk/ukrainian.ts')>('./uk/ukrainian.ts').ukrainian,
    formats: 'uk',
  },
  'zh-hant': {
    words: () => spoken<typeof import('./zh-Hant/chinese.ts')>('./zh-Hant/chinese.ts').chinese,
    formats: 'zh-Hant',
  },
  'ar-xb': {
    words: () => english,
    turned: (words) =>
      spoken<typeof import('./ar-XB/mirrored.ts')>('./ar-XB/mirrored.ts').mirrored(words),
    formats: 'ar',
  },
  'en-xa': {
    words: () => english,
    turned: (words) =>
      spoken<typeof import('./en-XA/lengthened.ts')>('./en-XA/lengthened.ts').lengthened(words),
    formats: 'en-GB',
  },
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
  /** The same for a text that says more than the number. */
  counted<Places extends string>(
    forms: Plural<Places | 'count'>,
    count: number,
    values: Readonly<Record<Places, string | number>>,
  ): string;
  /** One and another: what all of a sentence is about. */
  all(items: readonly string[]): string;
  /** One or another. */
  oneOf(items: readonly string[]): string;
  /** One after another, in a line that is no sentence. */
  series(items: readonly string[]): string;
}

/**
 * The language that a wanted tag means (`meantBy`), else English: `en-GB` and `EN` are English,
 * `pt-PT` is Brazilian Portuguese, whose tag it then has. `badgeWord`: what badges are called.
 */
export function languageOf(wanted: string, badgeWord: BadgeWord = 'badge'): Language {
  const meant = meantBy(wanted);
  const isSpoken = meant !== null && Object.hasOwn(known, meant.language.key);
  const { words, turned, formats }: Known =
    known[isSpoken ? meant.language.key : 'en'] ?? inEnglish;
  const tag = !isSpoken ? 'en' : meant.isNear ? meant.language.tag : wanted;
  // A region that the words do not name still says how days and numbers are written.
  const hasRegion = isSpoken && wanted.toLowerCase() !== meant.language.key;
  const written = hasRegion ? wanted : formats;
  // Those of tests speak English.
  const folder = isSpoken && turned === undefined ? meant.language.tag : 'en';
  const plain = wordsCalling(badgeWord, words(), folder);
  const said = turned?.(plain) ?? plain;
  const number = (many: number): string => numbers(written, many, () => inDigits(many, written));
  const form = <Places extends string>(forms: Plural<Places>, count: number): Text<Places> =>
    forms[categories(written, count, () => categoryOf(count, written))] ?? forms.other;
  return {
    tag,
    direction: directionOf(tag),
    words: said,
    formats: written,
    day: (date) => days(written, date, () => inWords(date, written)),
    duration: (duration) => durationInWords(duration, written),
    number,
    count: (forms, count) => fill(form(forms, count), { count: number(count) }),
    counted: (forms, count, values) =>
      fill<string>(form(forms, count), { ...values, count: number(count) }),
    all: (items) => listed(items, written, 'conjunction'),
    oneOf: (items) => listed(items, written, 'disjunction'),
    series: (items) => items.join(said.marks.series),
  };
}

/**
 * Pages say the same few days and numbers again and again, and the platform's formats take longer than
 * all else that is said with them.
 */
const days = keptByLanguage<string>();
const numbers = keptByLanguage<number>();
const categories = keptByLanguage<number, Intl.LDMLPluralRule>();

/** Of each language (BCP 47), what was said of a thing before; else what is said of it now. */
function keptByLanguage<Thing, Said = string>(): (
  language: string,
  thing: Thing,
  say: () => Said,
) => Said {
  const known = new Map<string, Map<Thing, Said>>();
  return (language, thing, say) => {
    const ofLanguage = known.get(language) ?? new Map<Thing, Said>();
    known.set(language, ofLanguage);
    const text = ofLanguage.get(thing) ?? say();
    ofLanguage.set(thing, text);
    return text;
  };
}

const listed = (items: readonly string[], language: string, type: Intl.ListFormatType): string =>
  inAList(items, language, type)
    .map(({ text }) => text)
    .join('');

/**
 * The language of a person, where the interface speaks it, for what is meant for them; else that of
 * another tag. `theirs`: null where nobody knows it. `badgeWord`: as in `languageOf`.
 */
export function spokenTo(theirs: string | null, otherwise: string, badgeWord: BadgeWord): Language {
  const meant = theirs === null ? null : meantBy(theirs);
  const isSpoken = meant !== null && Object.hasOwn(known, meant.language.key);
  return languageOf(isSpoken && theirs !== null ? theirs : otherwise, badgeWord);
}

/** How a community speaks: in the language of its plain addresses, with its own word for badges. */
export const spokenBy = ({
  interfaceLanguage,
  badgeWord,
}: {
  readonly interfaceLanguage: string;
  readonly badgeWord: BadgeWord;
}): Language => languageOf(interfaceLanguage, badgeWord);

/** The words for a wanted tag; `badgeWord`: as in `languageOf`. */
export const wordsOf = (wanted: string, badgeWord: BadgeWord = 'badge'): Words =>
  languageOf(wanted, badgeWord).words;
