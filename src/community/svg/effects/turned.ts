/**
 * Effects with a direction, on what is turned or mirrored: some renderers lay a shadow where the
 * object says, others where the picture does. What `upright.ts` could not write otherwise is refused.
 */

import { apart } from '../apart.ts';
import type { DrawingFault } from '../refused.ts';
import type { Drawn } from '../tree.ts';
import { after, type Matrix, matrixOf } from '../work/matrix.ts';

/** What is wrong with the effects of a tree whose references are resolved to `ids`. */
export function turnedEffects(root: Drawn, ids: ReadonlyMap<Drawn, string>): DrawingFault[] {
  const directed = new Map<string, string>();
  for (const [node, id] of ids) {
    const what = node.name === 'filter' ? directionOf(node) : null;
    if (what !== null) directed.set(`url(#${id})`, what);
  }
  const faults: DrawingFault[] = [];
  if (directed.size > 0) visit(root, [1, 0, 0, 1, 0, 0], directed, faults);
  return faults;
}

function visit(
  node: Drawn,
  outer: Matrix,
  directed: ReadonlyMap<string, string>,
  faults: DrawingFault[],
): void {
  if (node.attributes.get('display') === 'none') return;
  if (apart.has(node.name) && node.name !== 'defs' && node.name !== 'mask') return;
  const matrix = after(outer, matrixOf(node.attributes.get('transform') ?? ''));
  const what = directed.get(node.attributes.get('filter') ?? '');
  if (what !== undefined && !isUpright(matrix))
    faults.push({
      reason:
        `<${node.name}> is turned or mirrored and has ${what}, which some programs lay on ` +
        'another side of it',
      cure: 'effect',
      offset: node.offset,
    });
  for (const child of node.children) visit(child, matrix, directed, faults);
}

/** True where right stays right, and down stays down. */
export function isUpright([a, b, c, d]: Matrix): boolean {
  const most = Math.max(Math.abs(a), Math.abs(d));
  return a > 0 && d > 0 && Math.abs(b) < most / 100 && Math.abs(c) < most / 100;
}

/** What in a filter has a direction, in words; null where nothing has. */
export function directionOf(filter: Drawn): string | null {
  for (const { name, attributes } of filter.children) {
    const numbers = (attribute: string, otherwise: string): number[] =>
      (attributes.get(attribute) ?? otherwise).split(' ').map(Number);
    const usual = name === 'feDropShadow' ? '2' : '0';
    const shift = [...numbers('dx', usual), ...numbers('dy', usual)];
    if (shift.some((one) => one !== 0)) return 'a shadow';
    if (name.endsWith('Lighting')) return 'light on it';
    const [x = 0, y = x] = numbers('stdDeviation', '0');
    if (x !== y) return 'a blur of one direction';
  }
  return null;
}
