/**
 * How much smaller a printed certificate is set so that all of it has room on its sheet. Estimated
 * from its texts with the measures of `sheet.css`: nothing measures a sheet that a browser prints.
 */

import type { Certificate } from '../../community/certificate/certificate.ts';
import { nameLength } from './names.ts';

/** What a certificate says, in full. */
export interface CertificateTexts {
  readonly look: Certificate;
  readonly issuer: string;
  readonly recipient: string;
  readonly badge: string;
  readonly description: string;
  /** Hours, credits, level; and why it does not stand: each a paragraph of its own. */
  readonly notes: readonly string[];
}

/** A step is a factor of `sheet.css`, from the size that is wished to the smallest. */
const factors = [1, 0.87, 0.75, 0.62, 0.5] as const;
/** Millimetres in a point. */
const point = 25.4 / 72;
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const emOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 1.05 : 0.56), 0);

/** The height of a text in a column of this width; all in millimetres, but its size in points. */
function heightOf(text: string, size: number, leading: number, width: number): number {
  let [lines, used] = [0, Infinity];
  for (const word of text.split(/(?<=[\s-])/u)) {
    const long = emOf(word) * size * point;
    const isNew = used + long > width;
    if (isNew) lines += Math.max(1, Math.ceil(long / width));
    used = isNew ? long % width : used + long;
  }
  return text === '' ? 0 : lines * size * leading * point;
}

const nameSizes = {
  landscape: { short: 44, long: 25, 'very-long': 17 },
  portrait: { short: 44, long: 30, 'very-long': 17 },
} as const;
const badgeSizes = { short: 28, long: 20, 'very-long': 14 } as const;

function wordsHeight(texts: CertificateTexts, width: number): number {
  const { layout, orientation } = texts.look;
  const { recipient, badge, description, notes } = texts;
  const gap = orientation === 'portrait' ? 4 : 1.5;
  const isLong = description.length > 220;
  const says = 2 * 12 * 1.3 * point;
  const kind = 17 * 1.2 * point + { classic: 0, modern: 4, quiet: 8.4 }[layout];
  const name = nameSizes[orientation][nameLength(recipient)];
  return (
    kind +
    says +
    heightOf(recipient, name, 1.1, width) +
    heightOf(badge, badgeSizes[nameLength(badge)], 1.15, width) +
    heightOf(description, isLong ? 8.5 : 11, isLong ? 1.25 : 1.35, Math.min(170, width)) +
    notes.reduce((sum, note) => sum + heightOf(note, 10, 1.35, width), 0) +
    (4 + notes.length) * gap
  );
}

/** The day, beside the signatures or over three of them. */
function footHeight({ look: { signatories, place } }: CertificateTexts, width: number): number {
  const count = signatories.length;
  const columns = count === 3 ? 3 : count + 1;
  const column = (width - 6 * (columns - 1)) / columns;
  const day = heightOf(
    `${place ?? ''} ${'x'.repeat(18)}`,
    10.5,
    1.35,
    count === 3 ? width : column,
  );
  const signed = signatories.map(
    ({ name, role }) =>
      13.2 + heightOf(name, 10, 1.25, column) + heightOf(role ?? '', 8.5, 1.25, column),
  );
  const untilToo = day + 10.5 * 1.35 * point;
  const highest = Math.max(0, ...signed);
  return count === 3 ? untilToo + 4 + highest : Math.max(untilToo, highest);
}

/** Logos and names in rows. */
function thanksHeight({ look: { sponsors } }: CertificateTexts, width: number): number {
  if (sponsors.length === 0) return 0;
  const parts = sponsors.map(({ name, image }) => (image === null ? emOf(name) * 8.5 * point : 30));
  const rows = parts.reduce(
    ({ count, used }, part) =>
      used + 6 + part > width
        ? { count: count + Math.max(1, Math.ceil(part / width)), used: part % width }
        : { count, used: used + 6 + part },
    { count: 1, used: 25 },
  ).count;
  return 2 + rows * (sponsors.some(({ image }) => image !== null) ? 9 : 5.1);
}

/** Code, address and key. */
const checks = { classic: 49, modern: 46, quiet: 44 } as const;
const medal = 40;

/** What is left over on a sheet whose parts are so many times larger, in millimetres. */
function leftOver(texts: CertificateTexts, scale: number): number {
  const { layout, orientation, paper } = texts.look;
  const isUpright = orientation === 'portrait';
  const check = checks[layout];
  // Without a word for the paper, either kind may be in the printer.
  const short = paper === 'Letter' ? 215.9 : 210;
  const long = paper === 'A4' ? 297 : 279.4;
  const [across, down] = isUpright ? [short - 20, long - 20.5] : [long - 20, short - 20.5];
  const width = (sides: number): number => (across - sides) / scale;
  const height = (edges: number): number => (down - edges) / scale;
  const name = (room: number): number => heightOf(texts.issuer, 15, 1.2, room);
  const [words, foot, thanks] = [wordsHeight, footHeight, thanksHeight].map(
    (part) => (sides: number) => part(texts, width(sides)),
  ) as [(sides: number) => number, (sides: number) => number, (sides: number) => number];
  if (layout === 'classic')
    return isUpright
      ? height(52) - 17 - name(width(34)) - words(34) - foot(34) - check - thanks(34)
      : height(37) - 17 - name(width(34)) - words(34) - Math.max(check, foot(138)) - thanks(34);
  if (layout === 'modern')
    return isUpright
      ? height(38) -
          62 -
          Math.max(15, name(width(44))) -
          words(20) -
          foot(20) -
          Math.max(check, thanks(94))
      : height(28) -
          Math.max(15, name(width(108))) -
          words(88) -
          Math.max(check, foot(88) + thanks(88));
  const head = Math.max(medal, 17 + name(width(isUpright ? 74 : 84)));
  return isUpright
    ? height(44) - head - words(24) - foot(24) - check - thanks(24)
    : height(25) - head - words(24) - Math.max(check, foot(84)) - thanks(24);
}

/** By how many steps all of the sheet is set smaller; 0: not at all, 4: to half its size. */
export function stepsSmaller(texts: CertificateTexts): number {
  const step = factors.findIndex((scale) => leftOver(texts, scale) >= 0);
  return step === -1 ? factors.length - 1 : step;
}
