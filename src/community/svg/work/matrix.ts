/** Affine transforms and boxes, as far as it takes to know how large something is drawn. */

/** As SVG writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export type Point = readonly [number, number];

/** First `inner`, then `outer`. */
export function after(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Where a point goes. */
export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer a length becomes, over all directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Nothing, before anything is added to it. */
export const noBox: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** The smallest box around both. */
export function around([a, b, c, d]: Box, [e, f, g, h]: Box): Box {
  return [Math.min(a, e), Math.min(b, f), Math.max(c, g), Math.max(d, h)];
}

/** A transform list as `values.ts` writes it: `translate(1 2) rotate(3)`. */
export function matrixOf(text: string): Matrix {
  let whole: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name = '', inside = ''] of text.matchAll(/([a-zA-Z]+)\(([^()]*)\)/g))
    whole = after(whole, single(name, inside.split(' ').map(Number)));
  return whole;
}

function single(name: string, [p = 0, q, r = 0, s = 0, t = 0, u = 0]: readonly number[]): Matrix {
  const angle = (p * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return [p, q ?? 0, r, s, t, u];
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate': {
      const turn: Matrix = [
        Math.cos(angle),
        Math.sin(angle),
        -Math.sin(angle),
        Math.cos(angle),
        0,
        0,
      ];
      const x = q ?? 0;
      return after(after([1, 0, 0, 1, x, r], turn), [1, 0, 0, 1, -x, -r]);
    }
    case 'skewX':
      return [1, 0, Math.tan(angle), 1, 0, 0];
    default:
      return [1, Math.tan(angle), 0, 1, 0, 0];
  }
}
