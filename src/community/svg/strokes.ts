/** Strokes that renderers measure differently: written so that all draw the same, or refused. */

import type { DrawingFault } from './refused.ts';
import type { Drawn } from './tree.ts';
import { after, type Matrix, matrixOf, scaleOf } from './work/matrix.ts';

/** What the elements around one set for it. */
type Style = ReadonlyMap<string, string>;

const inherited = ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset'];

/**
 * Takes `vector-effect` and `pathLength` out of the tree: a stroke that does not grow with its shape
 * gets the width that it has at the size of the viewBox. Gives what cannot be written so.
 */
export function plainStrokes(
  node: Drawn,
  outer: Matrix = [1, 0, 0, 1, 0, 0],
  around: Style = new Map(),
): DrawingFault[] {
  const { attributes } = node;
  const matrix = after(outer, matrixOf(attributes.get('transform') ?? ''));
  const style = new Map(around);
  for (const name of inherited) {
    const value = attributes.get(name);
    if (value !== undefined) style.set(name, value);
  }
  const isStroked = (style.get('stroke') ?? 'none') !== 'none';
  const isDashed = (style.get('stroke-dasharray') ?? 'none') !== 'none';
  const faults: DrawingFault[] = [];
  if (attributes.has('pathLength') && isStroked && isDashed)
    faults.push(fault(node, 'measures its dashes by a pathLength of its own'));
  attributes.delete('pathLength');
  const isFixed = attributes.get('vector-effect') === 'non-scaling-stroke';
  attributes.delete('vector-effect');
  if (isFixed && isStroked && !unscale(node, matrix, style))
    faults.push(fault(node, 'has a stroke that does not grow with its shape (vector-effect)'));
  return [...faults, ...node.children.flatMap((child) => plainStrokes(child, matrix, style))];
}

function fault({ name, offset }: Drawn, what: string): DrawingFault {
  const reason = `<${name}> ${what}, which not every program draws`;
  return { reason, cure: 'style', offset };
}

/** Divides the stroke's lengths by the scale; false where it is none, or differs by direction. */
function unscale({ attributes }: Drawn, matrix: Matrix, style: Style): boolean {
  const scale = scaleOf(matrix);
  const [a, b, c, d] = matrix;
  const isEven =
    Math.abs(a * c + b * d) < 1e-6 * scale * scale &&
    Math.abs(Math.hypot(a, b) - scale) < 1e-3 * scale;
  if (!(scale > 0) || !isEven) return false;
  if (Math.abs(scale - 1) < 1e-6) return true;
  for (const name of inherited.slice(1)) {
    const value = style.get(name) ?? (name === 'stroke-width' ? '1' : 'none');
    if (value === 'none') continue;
    if (value.includes('%')) return false;
    const lengths = value.split(' ').map((one) => Number((Number(one) / scale).toPrecision(9)));
    attributes.set(name, lengths.join(' '));
  }
  return true;
}
