/**
 * Whether two spellings are one name. Case, spaces, punctuation, accents and width tell no two
 * people apart; a letter does.
 */

/**
 * `same`: letter for letter. `written-differently`: the same name after folding. `accents`,
 * `order`, `part`, `script`: may be the same name and may be another, which only a reader can
 * judge.
 */
export type NameLikeness =
  'same' | 'written-differently' | 'accents' | 'order' | 'part' | 'script' | 'different';

/** A letter with the accents on it, which may be none. */
interface Letter {
  readonly base: string;
  readonly accents: string;
}

/** Whatever is longer is no name that anybody types; in UTF-16 units. */
const longestName = 1_000;

/** Compares two names as people write them, in any script; neither side is the right one. */
export function nameLikeness(one: string, other: string): NameLikeness {
  if (one.trim().normalize('NFC') === other.trim().normalize('NFC')) return 'same';
  if (Math.max(one.length, other.length) > longestName) return 'different';
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length === 0 || others.length === 0) return 'different';
  if (basesOf(words.flat()) === basesOf(others.flat()))
    return accentsClash(words.flat(), others.flat()) ? 'accents' : 'written-differently';
  if (spellings(one).some((spelling) => spellings(other).includes(spelling)))
    return 'written-differently';
  const [plain, plainOthers] = [words.map(basesOf), others.map(basesOf)];
  if (plain.toSorted().join(' ') === plainOthers.toSorted().join(' ')) return 'order';
  if (isPartOf(plain, plainOthers) || isPartOf(plainOthers, plain)) return 'part';
  return haveNoScriptInCommon(one, other) ? 'script' : 'different';
}

/**
 * Marks that are left off where a keyboard has none: on Latin, Greek and Cyrillic letters, and the
 * vowel points of Hebrew and Arabic. Not the vowel signs of Indic scripts and Thai nor the voicing
 * of kana: without them a name is another one.
 */
const accent =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f';
const letterWithAccents = new RegExp(`([^${accent}])([${accent}]*)`, 'gu');
const betweenWords = /[\s\p{Z}\p{Pd},;/·・]+/u;
const inNoName = /[^\p{L}\p{M}\p{N}\s\p{Z}\p{Pd},;/·・]/gu;

/** Letters that Unicode does not take apart, as people write them without: a letter, or two. */
const takenApart: Readonly<Record<string, string>> = {
  ø: 'o\u0338',
  ł: 'l\u0335',
  đ: 'd\u0335',
  ð: 'd\u0335',
  ħ: 'h\u0335',
  ŧ: 't\u0335',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ß: 'ss',
  ς: 'σ',
};
const apart = /[øłđðħŧæœþßς]/gu;

/** How German and the Nordic languages write a letter that a keyboard lacks. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
};

/**
 * By way of the capitals, which letters of two small forms share. A dotless i becomes one with an
 * accent, so that it is neither lost nor another letter.
 */
const lower = (text: string): string =>
  text.normalize('NFKC').replace(/ı/gu, 'ı\u0335').toUpperCase().toLowerCase();

/** Words in lower case, taken apart into letters and accents; what is no letter is gone. */
function wordsOf(name: string): readonly (readonly Letter[])[] {
  return lower(name)
    .replace(apart, (letter) => takenApart[letter] ?? letter)
    .normalize('NFKD')
    .replace(inNoName, '')
    .split(betweenWords)
    .map((word) =>
      [...word.matchAll(letterWithAccents)].map(([, base = '', accents = '']) => ({
        base,
        accents,
      })),
    )
    .filter((word) => word.length > 0);
}

const basesOf = (letters: readonly Letter[]): string => letters.map(({ base }) => base).join('');

/** Two accents that differ can make two names (Thủy and Thúy); a missing one was left off. */
const accentsClash = (letters: readonly Letter[], others: readonly Letter[]): boolean =>
  letters.some(({ accents }, at) => {
    const across = others[at]?.accents ?? '';
    return accents !== '' && across !== '' && accents !== across;
  });

/** The ways to write a name in plain letters: Müller as Muller and as Mueller. */
function spellings(name: string): readonly string[] {
  const whole = lower(name).replace(/[äöüøå]/gu, (letter) => spelledOut[letter] ?? letter);
  return [name, whole].map((text) => basesOf(wordsOf(text).flat()));
}

/**
 * Whether each word of a name stands in the longer one too, in full or as its first letter, and at
 * least one in full.
 */
function isPartOf(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length > longer.length) return false;
  const left = [...longer];
  const isTaken = words.map((word) => {
    const at = left.findIndex((other) => other === word || abbreviates(other, word));
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  return isTaken.every(Boolean) && words.some((word) => word.length > 1 && longer.includes(word));
}

const abbreviates = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hiragana}/u,
  /\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
];

/** Letters of no listed script are of one more, so that nothing goes unnoticed. */
function scriptsIn(name: string): readonly number[] {
  const found = new Set(
    [...name.normalize('NFKC')]
      .filter((letter) => /\p{L}/u.test(letter))
      .map((letter) => scripts.findIndex((script) => script.test(letter))),
  );
  return [...found];
}

function haveNoScriptInCommon(one: string, other: string): boolean {
  const [scriptsOfOne, scriptsOfOther] = [scriptsIn(one), scriptsIn(other)];
  return (
    scriptsOfOne.length > 0 &&
    scriptsOfOther.length > 0 &&
    !scriptsOfOne.some((script) => scriptsOfOther.includes(script))
  );
}
