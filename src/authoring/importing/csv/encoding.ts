/**
 * Bytes of a list as text. UTF-8 and UTF-16 show what they are; the older encodings of Windows do
 * not, so they are read only where all of them say the same, where only one gives headings that are
 * words, or where somebody says which it is.
 */

import { strictText } from '../../../proof/bytes.ts';
import { isKnownHeading } from './headings.ts';

/** What `--encoding` may say, and where each was used. */
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'everywhere',
  'utf-16le': 'Excel’s "Unicode text"',
  'utf-16be': 'the same, on older machines',
  'windows-1252': 'Western Europe and America',
  'windows-1250': 'Central Europe',
  'windows-1251': 'Cyrillic',
  'windows-1253': 'Greek',
  'windows-1254': 'Turkish',
  'windows-1255': 'Hebrew',
  'windows-1256': 'Arabic',
  'windows-1257': 'Baltic',
  'windows-1258': 'Vietnamese',
  'windows-874': 'Thai',
  'iso-8859-2': 'Central Europe, older',
  'iso-8859-5': 'Cyrillic, rare',
  'iso-8859-7': 'Greek, older',
  'koi8-r': 'Russian, older',
  'koi8-u': 'Ukrainian, older',
  'iso-8859-15': 'Western Europe, older',
  ibm866: 'Cyrillic of DOS',
  'x-mac-cyrillic': 'Cyrillic on old Macs',
  macintosh: 'Western Europe on old Macs',
  shift_jis: 'Japanese',
  'euc-jp': 'Japanese, older',
  'iso-2022-jp': 'Japanese mail',
  gb18030: 'Chinese, simplified',
  big5: 'Chinese, traditional',
  'euc-kr': 'Korean',
};

export type Decoded =
  | { readonly text: string; readonly encoding: string }
  /** What the first line that differs would say, by encoding; empty where none of them fits. */
  | { readonly line: number; readonly readings: readonly (readonly [string, string])[] };

/** The text, without a byte order mark. `named`: what `--encoding` says, or null. */
export function decoded(bytes: Uint8Array, named: string | null): Decoded {
  const known = named ?? evident(bytes);
  if (known !== null) {
    const text = decodedAs(bytes, known);
    return text === null ? { line: 1, readings: [] } : { text, encoding: known };
  }
  if (bytes.includes(0)) return { line: 1, readings: [] };
  const texts = Object.keys(encodings)
    .filter((encoding) => !encoding.startsWith('utf') && encoding !== 'macintosh')
    .flatMap((encoding): [string, string][] => {
      const text = decodedAs(bytes, encoding);
      return text !== null && isPlausible(text) ? [[encoding, text]] : [];
    });
  return settled(
    texts.filter(([encoding]) => !isOutdone(encoding, texts)),
    maybeTaiwanese(bytes),
  );
}

/**
 * True where all letters of two bytes lie where EUC-TW has some (CNS 11643, plane 1: signs in rows 1
 * to 9 and 34, letters from 36 on; others behind 0x8e). No platform decodes it, and what stands in it
 * reads as rare letters of China, Japan and Korea; theirs that are common lie in rows between.
 */
function maybeTaiwanese(bytes: Uint8Array): boolean {
  let isAny = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    isAny = true;
    if (byte === 0x8e) at += 2;
    else if (!(byte >= 0xa1 && byte <= 0xa9) && byte !== 0xc2 && byte < 0xc4) return false;
    at += 1;
    if ((bytes[at] ?? 0) < 0xa1) return false;
  }
  return isAny;
}

/**
 * The words of Windows-1251 are words in ISO-8859-5 as well, but hardly ever the other way round:
 * there, capitals come to stand inside of words.
 */
function isOutdone(encoding: string, texts: readonly (readonly [string, string])[]): boolean {
  return encoding === 'iso-8859-5' && texts.some(([other]) => other === 'windows-1251');
}

/**
 * One text where all say the same, or where one has headings that are words. `isOpen`: another
 * encoding may be meant, which none of them is.
 */
function settled(texts: readonly (readonly [string, string])[], isOpen: boolean): Decoded {
  const [told, ...others] = texts.filter(([, text]) => hasKnownHeading(text));
  if (told !== undefined && others.every(([, text]) => text === told[1]))
    return { text: told[1], encoding: told[0] };
  const [first] = texts;
  if (first === undefined || !texts.every(([, text]) => text === first[1]))
    return difference(texts);
  return isOpen && eastAsian.includes(first[0])
    ? only(first)
    : { text: first[1], encoding: first[0] };
}

const eastAsian = ['gb18030', 'big5', 'euc-jp', 'euc-kr'];

/** The first word that would be read, as one reading of several that are not known. */
function only([encoding, text]: readonly [string, string]): Decoded {
  const lines = text.split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => /[^\0-\x7f]/u.test(line));
  const word = lines[at]?.match(/[^\s,;"]*[^\0-\x7f][^\s,;"]*/u)?.[0] ?? '';
  return { line: at + 1, readings: [[encoding, word]] };
}

/** Headings beyond ASCII that people write are words in one of the encodings only. */
function hasKnownHeading(text: string): boolean {
  const line = /^.*$/m.exec(text.slice(0, 64 * 1024))?.[0] ?? '';
  return line
    .split(/[,;\t|]/)
    .map((cell) => cell.replace(/^\s*"|"\s*$/g, ''))
    .some((cell) => /[^\0-\x7f]/u.test(cell) && isKnownHeading(cell));
}

function evident(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 4096); at++)
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (isJapaneseMail(bytes)) return 'iso-2022-jp';
  if (odd > 0 && even === 0 && bytes.length % 2 === 0) return 'utf-16le';
  if (even > 0 && odd === 0 && bytes.length % 2 === 0) return 'utf-16be';
  return even + odd === 0 && strictText(bytes) !== null ? 'utf-8' : null;
}

/** Seven bits, and the escapes that switch to two bytes for a letter (RFC 1468). */
function isJapaneseMail(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return (
    at >= 0 &&
    bytes[at + 1] === 0x24 &&
    [0x40, 0x42].includes(bytes[at + 2] ?? 0) &&
    bytes.every((byte) => byte < 0x80)
  );
}

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
];

/** Signs inside a word, capitals at its end, and marks at its beginning. */
const brokenWord = new RegExp(
  [
    '\\p{L}[^\\p{L}\\p{M}\\p{Nd}\\0-\\x7f]',
    '[^\\p{L}\\p{M}\\p{Nd}\\0-\\x7f]\\p{L}',
    '\\p{Ll}\\p{Lu}.*[^\\0-\\x7f]',
    '\\p{Ll}(?![A-Z])\\p{Lu}$',
    '^\\p{M}',
    // In Thai, no mark stands twice, and these vowels stand before their consonant.
    '([\\u0e31-\\u0e3a\\u0e47-\\u0e4e])\\1',
    '[\\u0e40-\\u0e44](?![\\u0e01-\\u0e2e])',
  ].join('|'),
  'u',
);

/**
 * A word is written in one script and without signs inside it, and of Latin letters no five with
 * marks stand in a row (`Żółć` has four); whatever else comes out was read by the wrong table.
 */
function isPlausible(text: string): boolean {
  // Boxes are drawn in old tables of Cyrillic letters.
  if (/[\p{Cc}\p{Co}\p{Cn}\u2500-\u259f]/u.test(text.replace(/[\t\r\n]/g, ''))) return false;
  // An apostrophe in place of a capital with an accent.
  if (/(?<![\p{L}\p{M}])[‘’](?=\p{Script=Greek})/u.test(text)) return false;
  const words = text.match(/[^\s,;"'’()/.:@_-]+/gu) ?? [];
  return words.every(
    (word) =>
      !/[^\0-\x7f]/u.test(word) ||
      (scripts.filter((script) => script.test(word)).length <= 1 &&
        !/(?:(?![a-z])\p{Script=Latin}){5}/iu.test(word) &&
        !brokenWord.test(word)),
  );
}

function difference(texts: readonly (readonly [string, string])[]): Decoded {
  const lines = texts.map(([encoding, text]) => [encoding, text.split(/\r\n|\r|\n/)] as const);
  const [first] = lines;
  const at = first?.[1].findIndex((line, index) =>
    lines.some(([, other]) => other[index] !== line),
  );
  if (first === undefined || at === undefined || at < 0) return { line: 1, readings: [] };
  const seen = new Set<string>();
  const readings = lines.flatMap(([encoding, all]): [string, string][] => {
    const words = all[at]?.match(/[^\s,;"]+/gu) ?? [];
    const others = lines.map(([, other]) => other[at]?.match(/[^\s,;"]+/gu) ?? []);
    const word = words.find((own, place) => others.some((other) => other[place] !== own)) ?? '';
    if (seen.has(word) || word.includes('@')) return [];
    seen.add(word);
    return [[encoding, word]];
  });
  return { line: at + 1, readings };
}
