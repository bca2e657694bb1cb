/** What stands at the upper edge of a medal: the marks of a level, and a year. */

import type { Shape } from '../../community/artwork-names.ts';
import type { Artwork } from '../../community/model.ts';
import { logoDrop } from './logo.ts';
import type { Letterer } from './outlines.ts';
import type { Enamel } from './palette.ts';
import { placeLine } from './placing.ts';
import { centre } from './shapes.ts';

/** How many rows they take, for which the symbol makes room. */
export const rowsOf = ({ level, year, logo }: Artwork): number =>
  Number(level !== null) + Number(year !== null) + Number(logo);

/** Where the rows are, from the top, and how far apart marks stand. */
const [rowHeight, apart] = [36, 29];
const belowLogo = 98 + logoDrop;
const topOf = (shape: Shape): number => (shape === 'diamond' ? 128 : 98);

/** Both as SVG; empty where there is neither. */
export async function drawMarks(
  { level, year, logo }: Artwork,
  { ink, metal }: Enamel,
  { style, shape }: { readonly style: Artwork['style']; readonly shape: Shape },
  letter: Letterer,
): Promise<string> {
  const paint = style === 'line' ? ink : metal.glint;
  const top = logo ? belowLogo : topOf(shape);
  const stars = level === null ? '' : `<path d="${starsOf(level, top)}" fill="${paint}"/>`;
  const digits = year === null ? null : await letter(String(year));
  const below = level === null ? 0 : rowHeight;
  const figures =
    digits === null
      ? ''
      : `<path d="${placeLine(digits, 32, centre.x, top + below)}" fill="${paint}"/>`;
  return stars + figures;
}

/** Stars of five points in a row around the middle. */
function starsOf(level: number, top: number): string {
  return Array.from({ length: level }, (_, at) =>
    star(centre.x + (at - (level - 1) / 2) * apart, top),
  ).join('');
}

function star(x: number, y: number): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const [radius, angle] = [at % 2 === 0 ? 14 : 6, (at * Math.PI) / 5];
    return `${fixed(x + radius * Math.sin(angle))} ${fixed(y - radius * Math.cos(angle))}`;
  });
  return `M${points.join('L')}z`;
}

const fixed = (value: number): string => String(Math.round(value * 10) / 10);
