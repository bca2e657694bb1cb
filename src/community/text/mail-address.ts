/** E-mail addresses in texts of strangers, however they are written. */

import { signAt, withoutReferences } from './character-references.ts';

/** An e-mail address, in whatever stands around it. */
const address =
  /(?:[\p{L}\p{N}._%+'-]|[\p{L}\p{N}]")@(?:(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}|\[[\d.]{7,15}\])/iu;

/** Escapes within escapes are read so often: `%2540`, `&amp;#64;`. */
const rounds = 3;

/** References, per-cent escapes and those of Illustrator's layers (`_x40_`), once. */
function withoutEscapes(text: string): string {
  return withoutReferences(text)
    .replace(
      /(?:%|_x)([0-9a-f]{2})_?/gi,
      (whole, hex: string) => signAt(Number.parseInt(hex, 16)) ?? whole,
    )
    .replace(/[\uff20\ufe6b]/g, '@')
    .replace(/[\uff0e\ufe52\u3002\uff61]/g, '.');
}

/** What shows of a text with marks of HTML or Markdown among its letters. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/<\/?(?:p|div|br|li|tr|td|th|h[1-6])\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/[*~`\u00ad\u200b-\u200d\u2060\ufeff]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '');
}

/** What a domain of mail ends in. Behind a blank, other words are taken for names of accounts. */
const ending =
  '(?:com|org|net|edu|gov|int|info|biz|name|mail|email|example|(?!js|ts|py|rb|rs|md|sh)[a-z]{2})';
const domain = String.raw`(?:[\p{L}\p{N}-]{1,63}[ \t]?\.){1,8}${ending}(?![\p{L}\p{N}-]|\.\p{L})`;
const gap = '[ \\t]{0,3}';
/** `eve @secret.org`, `eve@ secret.org` and `eve @ secret.org`. */
const blankAround = new RegExp(
  String.raw`(?<=[\p{L}\p{N}._%+-])(?:[ \t]{1,3}@${gap}|@[ \t]{1,3})(?=${domain})`,
  'gu',
);
const blankBefore = new RegExp(
  String.raw`(@[\p{L}\p{N}-]{1,63})[ \t]\.(?=${ending}(?![\p{L}\p{N}-]))`,
  'gu',
);
/** `eve (at) secret [dot] org`. */
const spelledSign = new RegExp(
  String.raw`(?<=[\p{L}\p{N}._%+-])${gap}[[({]${gap}(?:at|ät|arroba|@)${gap}[\])}]${gap}(?=[\p{L}\p{N}])`,
  'giu',
);
const spelledDot = new RegExp(
  String.raw`(?<=[\p{L}\p{N}-])${gap}[[({]${gap}(?:dot|punkt|punto|point|ponto|\.)${gap}[\])}]${gap}(?=\p{L})`,
  'giu',
);

/** The text with addresses that were torn apart, so that programs miss them, as one word each. */
export function withoutGaps(text: string): string {
  if (!/[@[({]/.test(text)) return text;
  return text
    .replace(spelledSign, '@')
    .replace(spelledDot, '.')
    .replace(blankAround, '@')
    .replace(blankBefore, '$1.');
}

const isAddress = (text: string): boolean => address.test(text) || address.test(withoutGaps(text));

/**
 * True where an e-mail address stands in the text: as it is written, or as it would be read once
 * escapes, references, tags and marks are taken away.
 */
export function holdsMailAddress(text: string): boolean {
  let written = text.replaceAll('\\', '');
  for (let round = 0; round <= rounds; round += 1) {
    if (isAddress(written) || isAddress(withoutMarkup(written))) return true;
    const read = withoutEscapes(written);
    if (read === written) return false;
    written = read;
  }
  return false;
}

/** The text as it is read once tags, marks and escapes are taken away. */
export function readPlainly(text: string): string {
  return withoutMarkup(withoutEscapes(withoutEscapes(text.replaceAll('\\', ''))));
}

/** Where the addresses stand that are written plainly. */
export function plainAddresses(text: string): readonly { found: string; index: number }[] {
  return [...text.matchAll(new RegExp(address, 'giu'))].map(({ 0: found, index }) => ({
    found,
    index,
  }));
}
