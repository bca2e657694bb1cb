/**
 * The verifier in a worker of its own, so that a poisoned file can be stopped; loaded when there is
 * something to verify.
 */

import type { Fetched } from '../../../verification/report/report.ts';
import { verifyFile } from '../../../verification/verify-file.ts';
import type { FromWorker, Task, ToWorker } from './messages.ts';

const waiting = new Map<number, (fetched: Fetched) => void>();

const say = (message: FromWorker): void => self.postMessage(message);

function fetchThroughPage(address: string): Promise<Fetched> {
  const id = waiting.size + 1;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    say({ kind: 'fetch', id, address });
  });
}

async function run({ bytes, now, trusted, identity }: Task): Promise<void> {
  const inquiry = { now: new Date(now), trusted, identity, fetchJson: fetchThroughPage };
  say({ kind: 'found', finding: await verifyFile(bytes, inquiry) });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'verify') void run(data);
  else waiting.get(data.id)?.(data.fetched);
};

say({ kind: 'ready' });
