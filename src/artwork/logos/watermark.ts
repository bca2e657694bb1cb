/** A band across a picture that nobody takes for the picture of an issued badge. */

import { encodePixels, pictureSide } from '../encode.ts';
import { letter } from '../lettering.ts';
import type { Lettering } from '../medal/outlines.ts';
import { rasterise } from '../rasterise.ts';

const middle = pictureSide / 2;
/** Half of the band's height, and the widest line of letters on it. */
const half = 44;
const widest = 380;
const ink = '#8a1420';

/**
 * The SVG with the word across it; equal input gives equal text. A word of unknown letters leaves
 * the band alone.
 */
export async function watermarkedSvg(svg: string, word: string): Promise<string> {
  const end = svg.lastIndexOf('</svg>');
  return end < 0 ? svg : `${svg.slice(0, end)}${await overlay(word, boxOf(svg))}${svg.slice(end)}`;
}

/** The PNG with the word across it, square, 512 by 512 pixels. */
export async function watermarkedPng(png: Uint8Array, word: string): Promise<Uint8Array> {
  const image =
    `<image width="${pictureSide}" height="${pictureSide}" ` +
    `href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureSide} ` +
    `${pictureSide}">${image}${await overlay(word, [0, 0, pictureSide, pictureSide])}</svg>`;
  const name = 'The picture of a preview';
  return encodePixels(await rasterise(svg, pictureSide, name), name);
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** What the picture shows of its plane. */
function boxOf(svg: string): Box {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const numbers = (/\bviewBox="([^"]*)"/.exec(root)?.[1] ?? '').split(/[\s,]+/).map(Number);
  const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers;
  return [x, y, width, height].every(Number.isFinite)
    ? [x, y, width, height]
    : [0, 0, pictureSide, pictureSide];
}

async function overlay(word: string, [x, y, width, height]: Box): Promise<string> {
  const letters = await letter(word, null);
  const strip =
    `<path d="M-128 ${middle - half}H640V${middle + half}H-128Z" ` +
    `fill="#fff" fill-opacity=".88" stroke="${ink}" stroke-width="6"/>`;
  return (
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${pictureSide} ${pictureSide}">` +
    `<g class="preview" transform="rotate(-24 ${middle} ` +
    `${middle})">${strip}${letters === null ? '' : outlines(letters)}</g></svg>`
  );
}

/** The letters in the middle of the band. */
function outlines({ commands, left, right }: Lettering): string {
  const ys = commands.flatMap(({ points }) => points.filter((_, at) => at % 2 === 1));
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    widest / Math.max(right - left, 1),
    (half * 1.1) / Math.max(bottom - top, 1),
  );
  const place = (value: number, at: number): string => {
    const centred = at % 2 === 0 ? value - (left + right) / 2 : value - (top + bottom) / 2;
    return String(Math.round((middle + centred * scale) * 10) / 10);
  };
  return (
    '<path ' +
    `d="${commands.map(({ letter: name, points }) => `${name}${points.map(place).join(' ')}`).join('')}" ` +
    `fill="${ink}"/>`
  );
}
