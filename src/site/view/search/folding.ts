/** How the search compares words: whatever the capitals, accents and ligatures. */

const inTwoLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  œ: 'oe',
};

/** Letters that no mark can be taken off. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** Scripts that write no space between words: there, a word may begin at any letter. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Longer words of these scripts are whole sentences; what comes later is found from here. */
const mostStarts = 24;

/** A word as somebody types it, in its plain letters: `Straße` is `strasse`, `Nähen` is `nahen`. */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþıς]/g, (letter) => plain[letter] ?? letter);

/**
 * Every way in which a word of a text may be typed, in plain letters: `Nähen` is `nahen` and
 * `naehen`; a text without spaces is also each of its ends.
 */
export function foldings(word: string): string[] {
  const lower = word.normalize('NFC').toLowerCase();
  const spelled = folded(lower.replace(/[äöüåøæœ]/g, (letter) => inTwoLetters[letter] ?? ''));
  const forms = new Set([folded(lower), spelled]);
  if (!unspaced.test(word)) return [...forms];
  const letters = [...folded(lower)];
  return letters.slice(0, mostStarts).map((_, at) => letters.slice(at).join(''));
}
