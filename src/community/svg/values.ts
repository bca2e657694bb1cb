/**
 * Grammars of the attribute values that a contributed SVG may have: each takes text and gives it
 * normalised, or null.
 */

import { plainColour } from './colours.ts';

/** Largest magnitude of a coordinate; drawings are a few hundred units wide. */
const largestNumber = 1_000_000;

const numberText = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?`;
const wholeNumber = new RegExp(`^${numberText}$`);
const nextNumber = new RegExp(`[\\s,]*(${numberText})`, 'y');
const length = new RegExp(`^(${numberText})(px|pt|pc|mm|cm|in|%)?$`);

/** CSS units in user units (CSS Values 3, 6.2). */
const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** A grammar: normalised text, or null where the value is not allowed. */
export type Grammar = (text: string) => string | null;

/** A finite number of at most a million, to nine digits, in one spelling. */
export const number: Grammar = (text) =>
  wholeNumber.test(text) ? formatNumber(Number(text)) : null;

/** The one spelling of a number; null where it is too large. */
function formatNumber(value: number): string | null {
  if (!(Math.abs(value) <= largestNumber)) return null;
  const rounded = Number(value.toPrecision(9));
  return Math.abs(rounded) < 1e-9 ? '0' : String(rounded);
}

/**
 * A length: absolute units become user units, percentages stay; `em` and `ex` need fonts and are
 * not allowed.
 */
export const anyLength: Grammar = (text) => {
  const [, digits, unit] = length.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  if (unit === '%') return percentage(digits);
  return formatNumber(Number(digits) * (units[unit ?? 'px'] ?? 1));
};

/** A length that is not negative. */
export const positiveLength: Grammar = (text) => {
  const value = anyLength(text);
  return value === null || value.startsWith('-') ? null : value;
};

/** A number from 0 to 1, or a percentage. */
export const fraction: Grammar = (text) => {
  const trimmed = text.trim();
  return trimmed.endsWith('%') ? percentage(trimmed.slice(0, -1)) : number(trimmed);
};

function percentage(digits: string): string | null {
  const value = number(digits);
  return value === null ? null : `${value}%`;
}

/** Numbers between blanks and commas; `parts` says how many there must be. */
export function numbers(parts: (count: number) => boolean): Grammar {
  return (text) => {
    const list = readNumbers(text);
    return list !== null && parts(list.length) ? list.join(' ') : null;
  };
}

/** All numbers of a list, each normalised; null where anything else stands between them. */
export function readNumbers(text: string): string[] | null {
  const list: string[] = [];
  nextNumber.lastIndex = 0;
  let at = 0;
  for (let match = nextNumber.exec(text); match !== null; match = nextNumber.exec(text)) {
    const value = number(match[1] ?? '');
    if (value === null) return null;
    list.push(value);
    at = nextNumber.lastIndex;
  }
  return text.slice(at).trim() === '' ? list : null;
}

/** `none`, or lengths of dashes. */
export const dashes: Grammar = (text) => {
  if (text.trim() === 'none') return 'none';
  const list = text
    .trim()
    .split(/[\s,]+/)
    .map(positiveLength);
  return list.includes(null) || list.length > 64 ? null : list.join(' ');
};

/** One of the words. */
export function word(...allowed: readonly string[]): Grammar {
  return (text) => (allowed.includes(text.trim()) ? text.trim() : null);
}

/** A colour, in one spelling, or the one around. */
export const colour: Grammar = (text) =>
  text.trim().toLowerCase() === 'currentcolor' ? 'currentColor' : plainColour(text);

const functions: Readonly<Record<string, readonly number[]>> = {
  matrix: [6],
  translate: [1, 2],
  scale: [1, 2],
  rotate: [1, 3],
  skewX: [1],
  skewY: [1],
};

/** A transform list (SVG 2, 8.5), at most 32 functions. */
export const transform: Grammar = (text) => {
  const call = /[\s,]*([a-zA-Z]+)\s*\(([^()]*)\)/y;
  const out: string[] = [];
  let at = 0;
  for (let match = call.exec(text); match !== null; match = call.exec(text)) {
    const [, name = '', inside = ''] = match;
    const list = readNumbers(inside);
    const counts = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (list === null || !counts?.includes(list.length) || out.length === 32) return null;
    out.push(`${name}(${list.join(' ')})`);
    at = call.lastIndex;
  }
  return text.slice(at).trim() === '' || text.trim() === 'none' ? out.join(' ') : null;
};
