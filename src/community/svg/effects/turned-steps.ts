/** The steps of a filter as they are for what is turned or mirrored, in the picture's directions. */

import type { Drawn } from '../tree.ts';
import { type Box, type Matrix, scaleOf } from '../work/matrix.ts';

/** A number in one spelling. */
export const plain = (value: number): string =>
  Math.abs(value) < 1e-9 ? '0' : String(Number(value.toPrecision(9)));

/** Steps that have no direction and no length. */
const asTheyAre = ['feColorMatrix', 'feBlend', 'feComposite', 'feMerge', 'feComponentTransfer'];
const region = ['x', 'y', 'width', 'height'];

/** How an object is turned: by quarters, so that boxes stay boxes; and whether sides are swapped. */
interface Turn {
  readonly matrix: Matrix;
  readonly scale: number;
  readonly isQuarter: boolean;
  readonly isSwapped: boolean;
}

/** The steps for an object under a transform; null where nobody can write them so. */
export function turnedSteps({ attributes, children }: Drawn, matrix: Matrix): Drawn[] | null {
  const turn = turnOf(matrix);
  if (turn === null || attributes.get('primitiveUnits') === 'objectBoundingBox') return null;
  const steps: Drawn[] = [];
  for (const [at, step] of children.entries()) {
    const changes = changesOf(step, turn, children[at + 1]);
    if (changes === null || region.some((name) => step.attributes.has(name))) return null;
    steps.push({
      ...step,
      attributes: new Map([...step.attributes, ...changes]),
      children: step.children.map((part) => ({ ...part, attributes: new Map(part.attributes) })),
    });
  }
  return steps;
}

/** True where boxes stay boxes. */
export const isQuarter = (matrix: Matrix): boolean => turnOf(matrix)?.isQuarter === true;

/** A blur shows hardly beyond so many deviations. */
const farthest = 2.5;

/** A box with all that the steps of a filter put around it. */
export function grown([left, top, right, bottom]: Box, { children }: Drawn): Box {
  let [x1, y1, x2, y2] = [0, 0, 0, 0];
  for (const { name, attributes } of children) {
    const usual = name === 'feDropShadow' ? '2' : '0';
    const numbers = (of: string, otherwise: string): number[] =>
      (attributes.get(of) ?? otherwise).split(' ').map(Number);
    const [[dx = 0], [dy = 0]] = [numbers('dx', usual), numbers('dy', usual)];
    const around = Math.max(...numbers('stdDeviation', usual)) * farthest;
    const wider = around + Math.max(...numbers('radius', '0'));
    [x1, x2] = [x1 + wider + Math.max(0, -dx), x2 + wider + Math.max(0, dx)];
    [y1, y2] = [y1 + wider + Math.max(0, -dy), y2 + wider + Math.max(0, dy)];
  }
  return [left - x1, top - y1, right + x2, bottom + y2];
}

/** Null where lengths grow differently in different directions. */
function turnOf(matrix: Matrix): Turn | null {
  const [a, b, c, d] = matrix;
  const scale = scaleOf(matrix);
  const isEven =
    scale > 0 &&
    Math.abs(a * c + b * d) < 1e-4 * scale * scale &&
    Math.abs(Math.hypot(a, b) - scale) < 1e-3 * scale;
  if (!isEven) return null;
  const [along, across] = [Math.abs(a) / scale, Math.abs(b) / scale];
  return {
    matrix,
    scale,
    isQuarter: along < 1e-4 || across < 1e-4,
    isSwapped: along < across,
  };
}

type Changes = readonly (readonly [string, string])[];

/** What of a step's attributes is another one then. */
function changesOf(step: Drawn, turn: Turn, next: Drawn | undefined): Changes | null {
  const value = (name: string, usual: string): string => step.attributes.get(name) ?? usual;
  switch (step.name) {
    case 'feOffset':
      return shift(value('dx', '0'), value('dy', '0'), turn);
    case 'feDropShadow': {
      const blur = lengths('stdDeviation', value('stdDeviation', '2'), turn);
      const moved = shift(value('dx', '2'), value('dy', '2'), turn);
      return blur === null ? null : [...moved, ...blur];
    }
    case 'feGaussianBlur':
      return lengths('stdDeviation', value('stdDeviation', '0'), turn);
    case 'feMorphology':
      return lengths('radius', value('radius', '0'), turn);
    case 'feFlood': {
      // What fills the whole region is seen with its edges, unless it is cut to a shape.
      const isCut = next?.name === 'feComposite' && next.attributes.get('operator') === 'in';
      return turn.isQuarter || isCut || value('flood-opacity', '1') === '0' ? [] : null;
    }
    default:
      return asTheyAre.includes(step.name) ? [] : null;
  }
}

function shift(dx: string, dy: string, { matrix: [a, b, c, d] }: Turn): Changes {
  const [x, y] = [Number(dx), Number(dy)];
  return [
    ['dx', plain(a * x + c * y)],
    ['dy', plain(b * x + d * y)],
  ];
}

/** One length for both directions, or one for each. */
function lengths(name: string, text: string, turn: Turn): Changes | null {
  const [x = 0, y = x] = text.split(' ').map(Number);
  if (x !== y && !turn.isQuarter) return null;
  const [first, second] = turn.isSwapped ? [y, x] : [x, y];
  const written = x === y ? [x] : [first, second];
  return [[name, written.map((one) => plain(one * turn.scale)).join(' ')]];
}
