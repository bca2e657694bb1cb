/** What is to be said about the shape and the size of a picture that is otherwise all right. */

import { inspectPng } from '../../baking/png.ts';
import type { Picture } from '../model.ts';

/** Longer side over shorter: up to here nobody sees that it is no square. */
const nearlySquare = 1.15;
/** Pictures are shown and signed at 512 by 512 pixels; below this they look blurred. */
const leastSide = 256;

/** Width and height; of a drawing without unit, of pixels in pixels. */
type Size = readonly [number, number];

/**
 * Sentences about a picture that is far from a square, or too small to be shown well. `size`: in
 * pixels before it was made smaller.
 */
export function shapeNotes(picture: Picture, size: Size = sizeOf(picture)): string[] {
  const [width, height] = size;
  const isPixels = picture.kind === 'png';
  const shown = isPixels ? `${width} by ${height} pixels` : `${round(width)} by ${round(height)}`;
  const notes: string[] = [];
  if (Math.max(width, height) > nearlySquare * Math.min(width, height)) {
    const sides = width > height ? 'above and below' : 'left and right';
    notes.push(
      `It is not square (${shown}): a badge shows it whole, with ` +
        `room ${sides}. Crop it to a square to fill the badge.`,
    );
  }
  if (isPixels && Math.max(width, height) < leastSide)
    notes.push(
      `It is small (${shown}) and is shown larger, which ` +
        'looks blurred. Save it again with 512 by 512 pixels.',
    );
  return notes;
}

const round = (length: number): number => Number(length.toPrecision(4));

function sizeOf(picture: Picture): Size {
  if (picture.kind === 'png') {
    const { width, height } = inspectPng(picture.bytes);
    return [width, height];
  }
  const [, , width = 1, height = 1] = (/ viewBox="([^"]*)"/.exec(picture.svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  return [width, height];
}
