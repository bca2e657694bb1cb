/** Turns in one process, where long work would have whoever waits for an answer wait to its end. */

import { setImmediate } from 'node:timers/promises';

/** What is awaited after each part of a long work: after so many of them it is the turn of others. */
export function turnAfter(parts: number): () => Promise<void> | undefined {
  let done = 0;
  return () => {
    done += 1;
    return done % parts === 0 ? setImmediate() : undefined;
  };
}
