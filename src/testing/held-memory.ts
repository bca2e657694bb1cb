/** How much memory things keep alive, for tests of what must not keep more than it is. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function held(): number {
  // Twice: what lies beside the heap goes after what it belongs to.
  for (const _ of [1, 2]) if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes, in the heap and beside it, that are there after `make` for as long as what it made is. */
export function bytesHeldBy(make: () => unknown): number {
  const before = held();
  const made = [make()];
  const after = held();
  // Until now, so that it was there when memory was looked at.
  made.length = 0;
  return after - before;
}
