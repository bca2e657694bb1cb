/** References to characters, as HTML writes them (13.5): by number, and the names of letters. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  commat: '@',
  period: '.',
  lowbar: '_',
  plus: '+',
  hyphen: '-',
  dash: '-',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  lstrok: 'ł',
  Lstrok: 'Ł',
  dstrok: 'đ',
  Dstrok: 'Đ',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
  imath: 'ı',
  inodot: 'ı',
};

/** What is set above or below a letter, by the end of the name. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};

/** The character at a code point; null for controls, and where there is none. */
export function signAt(point: number): string | null {
  const isSign = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isSign ? String.fromCodePoint(point) : null;
}

/** The text with its references read once; a name that is not known stays. */
export function withoutReferences(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (whole, hex?: string, decimal?: string) =>
      hex === undefined
        ? (signAt(Number(decimal)) ?? whole)
        : (signAt(Number.parseInt(hex, 16)) ?? whole),
    )
    .replace(/&([a-z])([a-z]{3,5});/gi, (whole, letter: string, mark: string) => {
      const combining = marks[mark];
      return combining === undefined ? whole : (letter + combining).normalize('NFC');
    })
    .replace(/&([a-z]{2,6});/gi, (whole, name: string) => named[name] ?? whole);
}
