/** The work of a filter: each of its steps goes over every pixel of its region. */

import type { Drawn } from '../tree.ts';
import { type Box, type Matrix, moved, scaleOf } from './matrix.ts';
import { numberOf } from './outline.ts';
import { side, weights } from './weights.ts';

/** What a step costs for a region as large as the picture. `scale` is from its units to pixels. */
function stepWork({ name, attributes, children }: Drawn, scale: number): number {
  const { effect } = weights;
  const pixels = (attribute: string): number[] =>
    (attributes.get(attribute) ?? '0').split(' ').map((one) => Number(one) * scale);
  switch (name) {
    case 'feGaussianBlur':
    case 'feDropShadow':
      return effect.shadow + blurWork(pixels('stdDeviation'));
    case 'feMorphology': {
      const [x = 0, y = x] = pixels('radius');
      return effect.step + effect.morphology * Math.max(x, 1) * Math.max(y, 1);
    }
    case 'feTurbulence':
      return effect.noise + effect.octave * Number(attributes.get('numOctaves') ?? '1');
    case 'feMerge':
      return effect.step + effect.shadow * children.length;
    case 'feDiffuseLighting':
    case 'feSpecularLighting':
      return effect.light;
    default:
      return effect.step;
  }
}

/** A narrow blur is reckoned in another, slower way than a wide one. */
function blurWork(deviations: readonly number[]): number {
  if (deviations.every((deviation) => deviation === 0)) return 0;
  const isNarrow = deviations.some((deviation) => deviation < 2.5);
  return isNarrow ? weights.effect.narrowBlur : weights.effect.blur;
}

/** What a filter costs, on an element with this box in pixels and this transform. */
export function effectWork(filter: Drawn, matrix: Matrix, box: Box, full: number): number {
  if (box[0] > box[2] || box[1] > box[3]) return 0;
  const isOfBox = filter.attributes.get('primitiveUnits') === 'objectBoundingBox';
  const scale = isOfBox ? Math.max(box[2] - box[0], box[3] - box[1]) : scaleOf(matrix);
  const steps = filter.children.reduce((sum, step) => sum + stepWork(step, scale), 0);
  return (weights.effect.step + steps) * areaNear(regionOf(filter, matrix, box, full));
}

/** The region of a filter in pixels (Filter Effects 1, 8.1), at least as large as it is. */
export function regionOf({ attributes }: Drawn, matrix: Matrix, box: Box, full: number): Box {
  const isOfUser = attributes.get('filterUnits') === 'userSpaceOnUse';
  const whole = isOfUser ? full : 1;
  const value = (name: string, otherwise: string): number =>
    numberOf(attributes.get(name) ?? otherwise, whole);
  const [x, y] = [value('x', '-10%'), value('y', '-10%')];
  const [width, height] = [value('width', '120%'), value('height', '120%')];
  if (isOfUser) {
    const corners = [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ].map(([left = 0, top = 0]) => moved(matrix, [left, top]));
    const [xs, ys] = [corners.map(([one]) => one), corners.map(([, one]) => one)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  const [left, top, right, bottom] = box;
  // Of something turned, the box around it may be larger than the box that is measured with.
  const turned = matrix[1] === 0 && matrix[2] === 0 ? 0 : Math.max(right - left, bottom - top) / 2;
  const [w, h] = [right - left, bottom - top];
  return [
    left + x * w - turned,
    top + y * h - turned,
    left + (x + width) * w + turned,
    top + (y + height) * h + turned,
  ];
}

/** Renderers reckon effects beyond the edges of the picture too, up to twice its length. */
const beyond = 2 * side;

function areaNear([left, top, right, bottom]: Box): number {
  const within = (from: number, to: number): number =>
    Math.max(1, Math.min(to, side + beyond) - Math.max(from, -beyond)) / side;
  return within(left, right) * within(top, bottom);
}
