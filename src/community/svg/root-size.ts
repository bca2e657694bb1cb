/** How large a drawing is: the one measure that its root keeps. */

import type { XmlElement } from '@rgrove/parse-xml';
import type { DrawingFault } from './refused.ts';
import { positiveLength, readNumbers } from './values.ts';

/** Longest side over shortest. */
const longestShape = 20;

/** Sets `viewBox` among the root's attributes; gives what is wrong with the size, or null. */
export function readRoot(
  { attributes, start }: XmlElement,
  into: Map<string, string>,
): DrawingFault | null {
  for (const name of ['x', 'y', 'width', 'height', 'preserveAspectRatio', 'overflow', 'transform'])
    into.delete(name);
  const written = attributes['viewBox'];
  const box = written === undefined ? fromSize(attributes) : readNumbers(written);
  const isGiven = attributes['width'] !== undefined && attributes['height'] !== undefined;
  const without = isGiven ? strangeSize : noSize;
  const reason = written === undefined && box === null ? without : wrongIn(box);
  into.set('viewBox', reason === null && box !== null ? box.join(' ') : '0 0 100 100');
  return reason === null ? null : { reason, cure: 'size', offset: start };
}

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
