/** The colour below a whole drawing, as its first shape. */

import type { DrawingFault } from './refused.ts';

/** An element that has nothing inside. */
interface Ground {
  readonly name: 'rect';
  readonly attributes: Map<string, string>;
  readonly children: never[];
  readonly id: null;
  readonly href: null;
  readonly text: '';
  readonly offset: number;
  readonly faults: never[];
}

/**
 * Takes `background-color` out of the root's attributes, whose `viewBox` is known. Gives the shape
 * that stands for it, or none; `faults` gets what cannot be written so.
 */
export function groundOf(
  root: Map<string, string>,
  offset: number,
  faults: DrawingFault[],
): Ground[] {
  const fill = root.get('background-color');
  root.delete('background-color');
  if (fill === undefined) return [];
  // Where the whole is clipped, faded or hidden, programs disagree about what lies below it.
  const around = ['opacity', 'filter', 'clip-path', 'mask', 'visibility', 'display'];
  if (around.some((name) => root.has(name))) {
    const reason = 'the <svg> has both a background and a clip, mask, effect or opacity';
    faults.push({ reason, cure: 'style', offset });
    return [];
  }
  const [x = '0', y = '0', width = '0', height = '0'] = (root.get('viewBox') ?? '').split(' ');
  const plain = { 'fill-opacity': '1', stroke: 'none' };
  const attributes = new Map(Object.entries({ x, y, width, height, fill, ...plain }));
  return [
    { name: 'rect', attributes, children: [], id: null, href: null, text: '', offset, faults: [] },
  ];
}
