/** The grammar of SVG path data (SVG 2, 9.3), read in full and written anew. */

import { number } from './values.ts';

/** Numbers that each command takes. */
const arity: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Most numbers in one path. */
const mostNumbers = 50_000;

/**
 * Path data with one spelling of its numbers and commands; null where it is not well formed or too
 * long.
 */
export function pathData(text: string): string | null {
  const reader = new Reader(text);
  let out = '';
  let count = 0;
  for (let command = reader.command(); command !== ''; command = reader.command()) {
    if (out === '' && command !== 'M' && command !== 'm') return null;
    const kind = command.toUpperCase();
    const perGroup = arity[kind];
    if (perGroup === undefined) throw new Error(`No command of a path is called ${command}.`);
    const values = reader.numbers(perGroup, kind === 'A');
    count += values?.length ?? 0;
    if (values === null || count > mostNumbers) return null;
    const said = kind === 'A' ? arcs(command, values) : command + values.join(' ');
    if (said === null) return null;
    out += said;
  }
  return reader.atEnd() ? out : null;
}

/** In the place of a radius beyond the largest number. */
const endless = 'endless';

/**
 * Programs that save bytes write lines as arcs of an endless radius; as lines, they look the same.
 * Null for such an arc that goes the long way round.
 */
function arcs(command: string, values: readonly string[]): string | null {
  if (!values.includes(endless)) return command + values.join(' ');
  const line = command === 'A' ? 'L' : 'l';
  let out = '';
  for (let at = 0; at < values.length; at += 7) {
    const [rx, ry, turn, large, sweep, ...end] = values.slice(at, at + 7);
    const isLine = rx === endless || ry === endless;
    if (isLine && large === '1') return null;
    out += isLine ? line + end.join(' ') : command + [rx, ry, turn, large, sweep, ...end].join(' ');
  }
  return out;
}

/** Moves through path data; every read skips blanks first. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next command letter, or '' where none stands. */
  command(): string {
    return this.#take(/\s*([MLHVCSQTAZmlhvcsqtaz])/y);
  }

  atEnd(): boolean {
    return this.#text.slice(this.#at).trim() === '';
  }

  /** The numbers behind a command, one or more times its arity; null where they do not fit. */
  numbers(perGroup: number, isArc: boolean): string[] | null {
    const values: string[] = [];
    while (perGroup > 0) {
      const place = values.length % perGroup;
      const isFlag = isArc && (place === 3 || place === 4);
      const digits = this.#take(
        isFlag ? /[\s,]*([01])/y : /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)/y,
      );
      if (digits === '') break;
      const value = number(digits) ?? (isArc && place < 2 ? endless : null);
      if (value === null) return null;
      values.push(value);
    }
    if (perGroup === 0) return values;
    return values.length > 0 && values.length % perGroup === 0 ? values : null;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return '';
    this.#at = pattern.lastIndex;
    return match[1] ?? '';
  }
}
