/** How large a drawing is: the one measure that its root keeps. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { DrawingFault } from './refused.ts';
import { positiveLength, readNumbers } from './values.ts';
import { matrixOf } from './work/matrix.ts';

/** Longest side over shortest. */
const longestShape = 20;

/** Sets `viewBox` among the root's attributes; gives what is wrong with the size, or null. */
export function readRoot(
  { attributes, start }: XmlElement,
  into: Map<string, string>,
): DrawingFault | null {
  const isTurned = matrixOf(into.get('transform') ?? '').join(' ') !== '1 0 0 1 0 0';
  for (const name of ['x', 'y', 'width', 'height', 'preserveAspectRatio', 'overflow', 'transform'])
    into.delete(name);
  const written = attributes['viewBox'];
  const box = written === undefined ? fromSize(attributes) : readNumbers(written);
  const isGiven = attributes['width'] !== undefined && attributes['height'] !== undefined;
  const without = isGiven ? strangeSize : noSize;
  const isLarge = /^[\s,\d.e+-]*\d{7}/i.test(written ?? '');
  const wrong =
    written === undefined && box === null
      ? without
      : isLarge && box === null
        ? tooLarge
        : wrongIn(box);
  const reason = wrong ?? (isTurned ? turned : isStretched(attributes, box) ? stretched : null);
  const shown = into.has('background-color') ? withRoom(attributes, box) : box;
  into.set('viewBox', reason === null && shown !== null ? shown.join(' ') : '0 0 100 100');
  return reason === null ? null : { reason, cure: 'size', offset: start };
}

const turned = 'the whole of it is moved or turned (transform of its <svg>)';
const stretched = 'its preserveAspectRatio cuts or stretches it to another shape than its viewBox';

/** True where width and height have another shape than the viewBox, and it is made to fill them. */
function isStretched(attributes: XmlElement['attributes'], box: readonly string[] | null): boolean {
  const size = fromSize(attributes)?.slice(2).map(Number);
  if (!/slice|none/.test(attributes['preserveAspectRatio'] ?? '') || !size) return false;
  const [, , width = 1, height = 1] = (box ?? []).map(Number);
  const [across = 1, down = 1] = size;
  return Math.abs((across * height) / (down * width) - 1) > 0.02;
}

/**
 * The box with what is beside it where width and height have another shape (SVG 2, 8.6): a
 * background shows there, too.
 */
function withRoom(
  attributes: XmlElement['attributes'],
  box: readonly string[] | null,
): readonly string[] | null {
  const [, , across, down] = fromSize(attributes)?.map(Number) ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = (box ?? []).map(Number);
  if (!across || !down || !width || !height) return box;
  const scale = Math.min(across / width, down / height);
  const [wide, high] = [across / scale, down / scale];
  const align = /x(Min|Mid|Max)Y(Min|Mid|Max)/.exec(attributes['preserveAspectRatio'] ?? '');
  const left = x - before(align?.[1]) * (wide - width);
  const top = y - before(align?.[2]) * (high - height);
  return [left, top, wide, high].map((side) => String(Number(side.toPrecision(9))));
}

/** How much of the room that is left over stands before the drawing. */
const before = (word = 'Mid'): number => (word === 'Min' ? 0 : word === 'Max' ? 1 : 0.5);

const tooLarge = 'its viewBox has numbers beyond 1,000,000; scale the drawing down';
const noSize = 'it has neither a viewBox nor a width and height';
const strangeSize = 'it has no viewBox, and its width and height are no lengths that can be read';

function wrongIn(box: readonly string[] | null): string | null {
  if (box === null || box.length !== 4) return 'its viewBox is not four numbers';
  const [width, height] = [Number(box[2]), Number(box[3])];
  if (!(width > 0 && height > 0)) return 'its viewBox has no area';
  return Math.max(width, height) / Math.min(width, height) > longestShape
    ? 'it is more than 20 times as long as it is wide'
    : null;
}

function fromSize(attributes: XmlElement['attributes']): string[] | null {
  const sides = [attributes['width'], attributes['height']].map((side) =>
    positiveLength(side ?? ''),
  );
  if (sides.some((side) => side === null || side.endsWith('%'))) return null;
  return ['0', '0', ...sides.map(String)];
}
