/** The property `transform` of a style (CSS Transforms 1, 11), which has units and commas. */

import { degrees } from '../colours.ts';
import { anyLength, type Grammar, number } from '../values.ts';

/** Lengths have a unit, unless they are 0; parts of the box would need its size. */
const length: Grammar = (text) =>
  /[a-z]$/.test(text) || Number(text) === 0 ? anyLength(text) : null;
const angle: Grammar = (text) => {
  if (!/[a-z]$/.test(text) && Number(text) !== 0) return null;
  const value = degrees(text);
  return value === null ? null : number(String(value));
};
const factor: Grammar = (text) =>
  text.endsWith('%') ? number(String(Number.parseFloat(text) / 100)) : number(text);

/** Each function: the grammar of its parts, how many there may be, and how SVG writes it. */
const functions: Readonly<
  Record<string, readonly [Grammar, readonly number[], (parts: readonly string[]) => string]>
> = {
  translate: [length, [1, 2], (parts) => `translate(${parts.join(' ')})`],
  translatex: [length, [1], ([x]) => `translate(${x} 0)`],
  translatey: [length, [1], ([y]) => `translate(0 ${y})`],
  scale: [factor, [1, 2], (parts) => `scale(${parts.join(' ')})`],
  scalex: [factor, [1], ([x]) => `scale(${x} 1)`],
  scaley: [factor, [1], ([y]) => `scale(1 ${y})`],
  rotate: [angle, [1], ([a]) => `rotate(${a})`],
  skewx: [angle, [1], ([a]) => `skewX(${a})`],
  skewy: [angle, [1], ([a]) => `skewY(${a})`],
  matrix: [number, [6], (parts) => `matrix(${parts.join(' ')})`],
};

/** Such a list as the attribute `transform` has it; `none` is empty. */
export const styleTransform: Grammar = (text) => {
  if (text.trim() === 'none') return '';
  const out: string[] = [];
  const rest = text.replaceAll(
    /([a-zA-Z]+)\(([^()]*)\)/g,
    (whole, name: string, inside: string) => {
      const lower = name.toLowerCase();
      const [grammar, counts, write] = (Object.hasOwn(functions, lower) && functions[lower]) || [];
      const parts = inside.split(',').map((part) => grammar?.(part.trim().toLowerCase()) ?? null);
      const read = parts.filter((part) => part !== null);
      if (write === undefined || read.length < parts.length || !counts?.includes(parts.length))
        return whole;
      out.push(write(read));
      return '';
    },
  );
  return rest.trim() === '' && out.length <= 32 ? out.join(' ') : null;
};
