import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { watch } from './progress.ts';

/** Watches two stages of 2 and 4 seconds, the second with two of four steps done half-way. */
function watched(given: { isTTY?: boolean; isCi?: boolean; isQuiet?: boolean }) {
  let time = 0;
  const stream: PassThrough & { isTTY?: boolean } = new PassThrough();
  if (given.isTTY === true) stream.isTTY = true;
  const surroundings = { stream, isCi: given.isCi === true, now: () => time };
  const progress = watch(given.isQuiet === true, surroundings);
  progress.begin('letters');
  time += 2_000;
  progress.begin('cards', 4);
  for (const _ of [1, 2]) {
    time += 1_000;
    progress.step();
  }
  time += 2_000;
  const times = progress.end();
  return { times, said: String(stream.read() ?? '') };
}

it('says in CI one line for each stage, and names the slowest', () => {
  expect(watched({ isCi: true }).said).toBe(
    'letters: 2.0 s\ncards: 2, 4.0 s\nSlowest: cards, 4.0 of 6.0 s.\n',
  );
});

it('says on a terminal how far it is and how long it will take', () => {
  const { said } = watched({ isTTY: true });
  expect(said).toContain('cards: 2 of 4, about 2 s left');
  expect(said.split('\n')).toHaveLength(2);
});

it('says nothing elsewhere, or where it is not to, and gives the times', () => {
  const { said, times } = watched({});
  expect(said).toBe('');
  expect(times).toEqual([
    { stage: 'letters', seconds: 2, steps: 0 },
    { stage: 'cards', seconds: 4, steps: 2 },
  ]);
  expect(watched({ isCi: true, isQuiet: true }).said).toBe('');
});
