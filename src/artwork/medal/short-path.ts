/** Path data in few bytes: the same points, each counted from the one before. */

/** Numbers that each command takes at a time; all of them but Z's are pairs. */
const sizes: ReadonlyMap<string, number> = new Map([
  ['M', 2],
  ['L', 2],
  ['Q', 4],
  ['C', 6],
  ['Z', 0],
]);

/** Tenths of a unit are whole numbers, so nothing is lost on the way. */
const tenths = (text: string): number => Math.round(Number(text) * 10);

/**
 * Path data of absolute M, L, Q, C and Z with at most one decimal, as the same path in relative
 * commands, a command for each step. A curve whose control point is the one before mirrored, within `slack` tenths of a unit
 * across and down, leaves it out, as most of letters can. Throws for another command.
 */
export function shortPath(data: string, slack = 0): string {
  let short = '';
  let last = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** From a curve's control point to its end; null after anything else. */
  let swing: Swing | null = null;
  for (const [, command = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(tenths);
    if (sizes.get(command) !== numbers.length)
      throw new Error(`The command ${command}${rest} cannot be shortened.`);
    const steps = numbers.map((value, at) => value - (at % 2 === 0 ? x : y));
    const isMirrored: boolean = command === 'Q' && swing !== null && isNear(steps, swing, slack);
    const [name, written] = isMirrored ? ['t', steps.slice(2)] : shortest(command, steps);
    // Further pairs after a move are lines.
    const isSame = name !== 'z' && (name === last || (name === 'l' && last === 'm'));
    short = isSame ? written.reduce(added, short) : written.reduce(added, short + name);
    last = name;
    swing = command === 'Q' ? swingAfter(isMirrored ? swing! : steps, steps) : null;
    [x, y] = command === 'Z' ? [startX, startY] : [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
    if (command === 'M') [startX, startY] = [x, y];
  }
  return short;
}

type Swing = readonly number[];

const isNear = (steps: readonly number[], [across = 0, down = 0]: Swing, slack: number): boolean =>
  Math.max(Math.abs(steps[0]! - across), Math.abs(steps[1]! - down)) <= slack;

/** Where a curve's control point is, then its end: the way from one to the other. */
const swingAfter = ([x = 0, y = 0]: readonly number[], [, , endX = 0, endY = 0]: Swing): Swing => [
  endX - x,
  endY - y,
];

/** A command with its numbers; a line along or across needs one of them. */
function shortest(command: string, steps: readonly number[]): [string, readonly number[]] {
  const [across = 0, down = 0] = steps;
  if (command === 'L' && down === 0) return ['h', [across]];
  if (command === 'L' && across === 0) return ['v', [down]];
  return [command.toLowerCase(), steps];
}

/** A number of tenths, after a space only where it would be taken for a part of the one before. */
function added(before: string, value: number): string {
  const number = String(value / 10).replace(/^(-?)0\./, '$1.');
  const isApart =
    !/[\d.]$/.test(before) ||
    number.startsWith('-') ||
    (number.startsWith('.') && /\.\d*$/.test(before));
  return `${before}${isApart ? '' : ' '}${number}`;
}
