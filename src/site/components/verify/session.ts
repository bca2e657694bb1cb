/** One verification from start to end: the worker, its time, and what it may ask of whom. */

import { servedAddress } from '../../../verification/own-site.ts';
import type { FetchedFile } from '../../../verification/following/following.ts';
import type { Finding } from '../../../verification/verify-file.ts';
import { download } from './download.ts';
import type { FromWorker, Task, ToWorker } from './messages.ts';
import { mayAsk, type Place } from './place.ts';
import { checker } from './speech.ts';

export interface Outcome {
  /** Null where the worker had to be stopped or did not start. */
  readonly finding: Finding | null;
  /** Documents that were read, as they were asked for. */
  readonly read: readonly string[];
  /** Hosts that would have to be asked, and were not, because nobody said so. */
  readonly unasked: readonly string[];
}

/** Time to compute; waiting for the network does not count. */
const longestWork = 5_000;
const longestStart = 30_000;

/** Verifies in a fresh worker, which is stopped at the end in any case. Never rejects. */
export function verifyInWorker(
  task: Task,
  place: Place,
  allowed: ReadonlySet<string>,
): Promise<Outcome> {
  const read: string[] = [];
  const unasked = new Set<string>();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    let timer = setTimeout(() => end(null), longestStart);
    const end = (finding: Finding | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve({ finding, read, unasked: [...unasked] });
    };
    const tell = (message: ToWorker): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end(null), longestWork);
      worker.postMessage(message);
    };
    worker.onerror = () => end(null);
    worker.onmessage = async ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'ready') return tell(task);
      if (data.kind === 'found') return end(data.finding);
      clearTimeout(timer);
      const fetched = await fetchFor(
        servedAddress(data.address, place.site),
        data.limit,
        place,
        allowed,
        unasked,
      );
      if (fetched.outcome === 'fetched') read.push(fetched.address);
      tell({ kind: 'fetched', id: data.id, fetched });
    };
  });
}

async function fetchFor(
  address: string,
  limit: number,
  place: Place,
  allowed: ReadonlySet<string>,
  unasked: Set<string>,
): Promise<FetchedFile> {
  if (!mayAsk(address, place, allowed)) {
    if (address.startsWith('https://') && URL.canParse(address)) unasked.add(new URL(address).host);
    return { outcome: 'unreachable', reason: checker.unasked };
  }
  return download(address, limit);
}
