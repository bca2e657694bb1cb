/** The engraved frame of a certificate, as short as it can be said: every award's page has one. */

import { bandHeight, petals, strand, strands, wave } from '../../../artwork/guilloche.ts';
import type { Orientation } from '../../../community/certificate/certificate.ts';

/** Waves of the two lengths of bands. */
const [short, long] = [48, 70] as const;
/** Waves that are drawn, with all strands; what is longer is put together of what is there by then. */
const drawn = 2;
/** Longer and longer; what is new in each: parts of so many waves, by the wave that each begins at. */
const longer: readonly (readonly [length: number, parts: Readonly<Record<number, number>>])[] = [
  [4, { 2: drawn }],
  [8, { 4: 4 }],
  [16, { 8: 8 }],
  [short, { 16: 16, 32: 16 }],
  [long, { 48: 16, 64: 4, 68: drawn }],
];

/**
 * Drawings for the four sides and the four corners as markup, each of a class by which a style sheet
 * puts it in its place and strokes it. Frames of both orientations may stand in one page.
 */
export function certificateFrame(orientation: Orientation): string {
  const prefix = `f${orientation.slice(0, 1)}`;
  const isWide = orientation === 'landscape';
  const use = (part: number | string, where = '') => `<use href=#${prefix}${part}${where} />`;
  const side = (name: string, isLong: boolean, band?: string) => {
    const waves = isLong ? long : short;
    const box = `viewBox="0 0 ${waves * wave} ${bandHeight}" preserveAspectRatio=none`;
    return `<svg class=at-${name} ${box}>${band ?? use(waves)}</svg>`;
  };
  const corner = (name: string, inside: string) =>
    `<svg class=at-${name} viewBox="-10 -10 20 20">${inside}</svg>`;
  // What is used again is drawn where it stands first: the longest band above or on the left.
  const band = bandOf(prefix, use);
  return (
    side('top', isWide, isWide ? band : undefined) +
    side('bottom', isWide) +
    side('start', !isWide, isWide ? undefined : band) +
    side('end', !isWide) +
    corner('a', rosetteOf(prefix, use)) +
    ['b', 'c', 'd'].map((name) => corner(name, use('p'))).join('')
  );
}

type Use = (part: number | string, where?: string) => string;

function bandOf(prefix: string, use: Use): string {
  const strokes = strands.map((height) => strand(drawn, height)).join('');
  return longer.reduce((band, [length, parts]) => {
    const more = Object.entries(parts).map(([first, part]) =>
      use(part, ` x=${Number(first) * wave}`),
    );
    return `<g id=${prefix}${length}>${band}${more.join('')}</g>`;
  }, `<path id=${prefix}${drawn} d="${strokes}" vector-effect=non-scaling-stroke />`);
}

/** Ellipses at a quarter of all turns, then those and the same across. */
function rosetteOf(prefix: string, use: Use): string {
  const turned = (angle: number) => (angle > 0 ? ` transform=rotate(${angle})` : '');
  const ellipses = Array.from(
    { length: petals / 4 },
    (_, at) => `<ellipse rx=9 ry=4${turned((at * 180) / petals)} />`,
  );
  const across = [45, 90, 135].map((angle) => use('q', turned(angle)));
  return (
    `<g id=${prefix}p><g id=${prefix}q>${ellipses.join('')}</g>` +
    `${across.join('')}<circle r=9.6 /></g>`
  );
}
