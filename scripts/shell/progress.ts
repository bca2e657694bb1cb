/**
 * What long work is at: on a terminal one line that says how far it is and how long it will take,
 * in CI a line for each stage, elsewhere nothing. All of it on standard error.
 */

import { clearLine, cursorTo } from 'node:readline';
import type { Progress, Stage } from '../../src/publication/folder/progress.ts';

export interface StageTime {
  readonly stage: Stage;
  readonly seconds: number;
  /** Steps that were counted; 0 where none were. */
  readonly steps: number;
}

interface Watched extends Progress {
  /** Ends the last stage, names the slowest one, and gives all of them. */
  readonly end: () => readonly StageTime[];
}

/** Where it is said, and by which clock (milliseconds). */
export interface Surroundings {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly isCi: boolean;
  readonly now: () => number;
}

const usual = (): Surroundings => ({
  stream: process.stderr,
  isCi: !['', 'false'].includes(process.env['CI'] ?? ''),
  now: () => performance.now(),
});

const whole = new Intl.NumberFormat('en');
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** A terminal is written to this often at most, in milliseconds. */
const pause = 100;
/** What takes less need not be explained, in seconds. */
const worthSaying = 3;

/** Begins to watch; `isQuiet` where nothing is to be said. */
export function watch(isQuiet: boolean, { stream, isCi, now }: Surroundings = usual()): Watched {
  const isLive = !isQuiet && !isCi && stream.isTTY === true;
  const times: StageTime[] = [];
  let present: { stage: Stage; since: number; of: number; steps: number } | null = null;
  let shown = -Infinity;
  const clear = (): void => {
    if (isLive) cursorTo(stream, 0);
    if (isLive) clearLine(stream, 0);
  };
  const show = (): void => {
    if (!isLive || present === null || now() - shown < pause) return;
    shown = now();
    clear();
    stream.write(lineOf(present, (now() - present.since) / 1_000));
  };
  const close = (): void => {
    if (present === null) return;
    const { stage, since, steps } = present;
    const time = { stage, seconds: (now() - since) / 1_000, steps };
    times.push(time);
    present = null;
    clear();
    if (!isQuiet && isCi) stream.write(`${ended(time)}\n`);
  };
  return {
    begin: (stage, of = 0) => {
      close();
      present = { stage, since: now(), of, steps: 0 };
      shown = -Infinity;
      show();
    },
    step: () => {
      if (present !== null) present.steps += 1;
      show();
    },
    end: () => {
      close();
      const all = times.reduce((sum, { seconds }) => sum + seconds, 0);
      const slowest = slowestOf(times);
      if ((isLive || (isCi && !isQuiet)) && slowest !== null && all >= worthSaying)
        stream.write(
          `Slowest: ${slowest.stage}, ${tenths.format(slowest.seconds)} of ${tenths.format(all)} s.\n`,
        );
      return times;
    },
  };
}

/** The stage that took longest; null where there was none. */
export const slowestOf = (times: readonly StageTime[]): StageTime | null =>
  times.toSorted((a, b) => b.seconds - a.seconds)[0] ?? null;

const ended = ({ stage, seconds, steps }: StageTime): string =>
  `${stage}: ${steps > 0 ? `${whole.format(steps)}, ` : ''}${tenths.format(seconds)} s`;

function lineOf(
  { stage, of, steps }: { readonly stage: Stage; readonly of: number; readonly steps: number },
  seconds: number,
): string {
  if (steps === 0) return `${stage} …`;
  if (of === 0) return `${stage}: ${whole.format(steps)}`;
  const left = Math.ceil((seconds / steps) * Math.max(0, of - steps));
  return `${stage}: ${whole.format(steps)} of ${whole.format(of)}, about ${whole.format(left)} s left`;
}
