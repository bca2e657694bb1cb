/** The ribbon across a medal that carries the badge's name, bent a little, letters bent with it. */

import { centre } from './shapes.ts';
import { type Letterer, type Lettering, partsOf, strokeOf } from './outlines.ts';
import type { Enamel, Metal } from './palette.ts';
import { shortPath } from './short-path.ts';

/** Lines that fit, each with its size in units of the canvas of 512. */
export interface Setting {
  readonly lines: readonly Lettering[];
  readonly size: number;
}

/** Widest line of letters. */
const widest = 376;
/** A line of its own is set this large at most; below `smallest` nobody can read it. */
const largest = 46;
const smallest = 25;
const largestOfTwo = 36;

/**
 * How much the ribbon's ends rise: y falls by `bend` times the squared distance from the middle.
 */
const bend = 0.00042;
const rise = (x: number) => bend * (x - centre.x) ** 2;
const fixed = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * How the name can be set, or null where letters are missing in the fonts or would be too small to
 * read.
 */
export async function setName(name: string, letter: Letterer): Promise<Setting | null> {
  const [words, gap] = partsOf(name);
  const whole = await letter(words.join(gap));
  const one = whole === null ? 0 : Math.min(largest, sizeOf(whole));
  if (whole === null) return null;
  if (one >= 34) return { lines: [whole], size: one };
  let best: Setting | null = one >= smallest ? { lines: [whole], size: one } : null;
  for (let at = 1; at < words.length; at += 1) {
    const lines = [
      await letter(words.slice(0, at).join(gap)),
      await letter(words.slice(at).join(gap)),
    ];
    const [first, second] = lines;
    if (first == null || second == null) continue;
    const size = Math.min(largestOfTwo, sizeOf(first), sizeOf(second));
    if (size >= smallest && size > (best?.size ?? 0) + 2) best = { lines: [first, second], size };
  }
  return best;
}

/** The size at which the line is as wide as it may be. */
function sizeOf({ left, right }: Lettering): number {
  return (widest / Math.max(right - left, 1)) * 100;
}

/**
 * The ribbon with the letters, as SVG, with hairlines only where they are asked for; `prefix` makes its
 * ids unique.
 */
export function drawBanner(
  { lines, size }: Setting,
  { ink, metal }: Enamel,
  { prefix, hasHairlines }: { readonly prefix: string; readonly hasHairlines: boolean },
): string {
  const widths = lines.map(({ left, right }) => ((right - left) * size) / 100);
  const half = Math.max(96, Math.max(...widths) / 2 + 24);
  const height = lines.length === 1 ? size * 0.73 + 36 : size * 1.9 + 34;
  const middle = lines.length === 1 ? 396 : 388;
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  const strip = band(half, top, bottom);
  const edge = band(half - 5, top + 6, bottom - 6);
  const gap = size * 1.16;
  const letters = lines
    .map((line, at) => bendLetters(line, size, middle + (at - (lines.length - 1) / 2) * gap))
    .join('');
  return (
    `<linearGradient id="${prefix}p"><stop stop-color="${metal.bright}"/>` +
    `<stop offset=".16" stop-color="${metal.paper}"/><stop ` +
    `offset=".84" stop-color="${metal.paper}"/>` +
    `<stop offset="1" stop-color="${metal.bright}"/></linearGradient>` +
    tails(half, top, bottom, metal) +
    `<path d="${band(half + 1, top + 5, bottom + 6)}" fill="#000" opacity=".22"/>` +
    `<path d="${strip}" fill="url(#${prefix}p)" stroke="${metal.deep}" stroke-width="2"/>` +
    (hasHairlines
      ? `<path d="${edge}" fill="none" stroke="${metal.mid}" stroke-width="1.5"/>`
      : '') +
    `<path transform="scale(${1 / grid})" d="${letters}" fill="${ink}"` +
    `${strokeOf(lines, size * grid, ink)}/>`
  );
}

/** The front of the ribbon: two parabolas, which quadratic curves are. */
function band(half: number, top: number, bottom: number): string {
  const [left, right] = [centre.x - half, centre.x + half];
  const curve = (y: number) => ({ end: y - rise(right), control: y + rise(right) });
  const [upper, lower] = [curve(top), curve(bottom)];
  return shortPath(
    `M${fixed(left)} ${fixed(upper.end)}Q${centre.x} ` +
      `${fixed(upper.control)} ${fixed(right)} ${fixed(upper.end)}` +
      `L${fixed(right)} ${fixed(lower.end)}` +
      `Q${centre.x} ${fixed(lower.control)} ${fixed(left)} ${fixed(lower.end)}Z`,
  );
}

/** The ends behind the front, notched, with the fold that leads to them. */
function tails(half: number, top: number, bottom: number, { mid, deep }: Metal): string {
  const drop = 15;
  const parts = [-1, 1].map((side) => {
    const x = (distance: number) => fixed(centre.x + side * (half + distance));
    const y = (level: number, distance: number) =>
      fixed(level + drop - rise(centre.x + half + distance));
    const notch = y((top + bottom) / 2, 12);
    const fold = fixed(bottom - rise(centre.x + half));
    return {
      tail:
        `M${x(-22)} ${y(top, -22)}L${x(28)} ${y(top, 28)}L${x(12)} ` +
        `${notch}L${x(28)} ${y(bottom, 28)}L${x(-22)} ${y(bottom, -22)}Z`,
      fold:
        `M${x(0)} ${fold}L${x(-22)} ${y(bottom, -22)}` +
        `L${x(-22)} ${fixed(bottom - rise(centre.x + half - 22))}Z`,
    };
  });
  return (
    `<path d="${shortPath(parts.map(({ tail }) => tail).join(''))}" fill="${mid}" ` +
    `stroke="${deep}" stroke-width="2" stroke-linejoin="round"/>` +
    `<path d="${shortPath(parts.map(({ fold }) => fold).join(''))}" fill="${deep}"/>`
  );
}

/**
 * Letters stand on a grid of so many steps to a unit, without decimals: they are most of a drawing's
 * bytes.
 */
const grid = 5;

/**
 * Letters centred on the middle of the canvas, halfway up their capitals on `middle`, bent as the
 * ribbon is.
 */
function bendLetters({ commands, left, right }: Lettering, size: number, middle: number): string {
  const scale = size / 100;
  const capitals = 149.6;
  let data = '';
  let last = '';
  for (const { letter: command, points } of commands) {
    let text = '';
    for (let at = 0; at < points.length; at += 2) {
      const x = centre.x + (points[at]! - (left + right) / 2) * scale;
      const y = middle + (points[at + 1]! - capitals) * scale - rise(x);
      text += `${text === '' ? '' : ' '}${Math.round(x * grid)} ${Math.round(y * grid)}`;
    }
    if (command === 'L' && text === last) continue;
    last = text.split(' ').slice(-2).join(' ');
    data += command + text;
  }
  return shortPath(data, 10);
}
