/** The size of a contributed SVG: its viewBox, or one made from its width and height. */

import type { XmlElement } from '@rgrove/parse-xml';
import { Refused } from './refused.ts';
import { positiveLength, readNumbers } from './values.ts';

/** Longest side over shortest. */
const longestShape = 20;

/** Sets `viewBox` among the root's attributes. Throws Refused where there is no usable size. */
export function readRoot({ attributes, start }: XmlElement, into: Map<string, string>): void {
  const written = attributes['viewBox'];
  const box = written === undefined ? fromSize(attributes, start) : readNumbers(written);
  if (box === null || box.length !== 4) throw new Refused('its viewBox is not four numbers', start);
  const [width, height] = [Number(box[2]), Number(box[3])];
  if (!(width > 0 && height > 0)) throw new Refused('its viewBox has no area', start);
  if (Math.max(width, height) / Math.min(width, height) > longestShape) {
    throw new Refused('it is more than 20 times as long as it is wide', start);
  }
  into.set('viewBox', box.join(' '));
}

function fromSize(attributes: XmlElement['attributes'], start: number): string[] {
  const sides = [attributes['width'], attributes['height']].map((side) =>
    positiveLength(side ?? ''),
  );
  if (sides.some((side) => side === null || side.endsWith('%'))) {
    throw new Refused('it has neither a viewBox nor a width and height', start);
  }
  return ['0', '0', ...sides.map(String)];
}
