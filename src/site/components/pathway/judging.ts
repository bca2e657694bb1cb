/**
 * Loaded with the first file that somebody brings: has it verified in a worker of its own, by the
 * verifier of `/verify/`. Documents of this site are read, and no others; nothing is kept.
 */

import type { FetchedFile } from '../../../verification/following/following.ts';
import type { Finding } from '../../../verification/verify-file.ts';
import type { FromWorker, Task, ToWorker } from '../verify/messages.ts';
import { type Dropped, droppedIn, type PathwayHere, progressWith, siteOf } from './dropped.ts';

/** Time for one file, with what is read for it. */
const longestWork = 20_000;
const largestFile = 10 * 1024 * 1024;

async function read(asked: string, { url, servedFrom }: Task['site']): Promise<FetchedFile> {
  const unreachable = { outcome: 'unreachable', reason: '' } as const;
  const address = asked.startsWith(url) ? servedFrom + asked.slice(url.length) : asked;
  if (!address.startsWith(servedFrom)) return unreachable;
  const answer = await fetch(address, { redirect: 'error' }).catch(() => null);
  if (!answer?.ok) return { ...unreachable, ...(answer && { status: answer.status }) };
  return { outcome: 'fetched', address, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

/** Null where the worker did not start, or had to be stopped. */
function findingIn(task: Task): Promise<Finding | null> {
  const worker = new Worker(new URL('../verify/worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const end = (finding: Finding | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(finding);
    };
    const timer = setTimeout(() => end(null), longestWork);
    const tell = (message: ToWorker): void => worker.postMessage(message);
    worker.onerror = () => end(null);
    worker.onmessage = async ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'ready') tell(task);
      else if (data.kind === 'found') end(data.finding);
      else {
        const fetched = await read(data.address, task.site);
        tell({ kind: 'fetched', id: data.id, fetched });
      }
    };
  });
}

/** What each file is, in their order; and how far somebody is who has them all. */
export async function judged(files: readonly File[], here: PathwayHere) {
  const site = siteOf(here, location.origin);
  const dropped: Dropped[] = [];
  for (const file of files) {
    const brought = new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer());
    const finding = await findingIn({
      ...{ kind: 'verify', brought, now: Date.now(), identity: null, site, notText: '' },
      trusted: [{ id: here.did, name: here.issuer }],
    });
    const unnamed = ({ name, ...one }: Dropped): Dropped => ({ ...one, name: name ?? file.name });
    dropped.push(...droppedIn(finding, here).map(unnamed));
  }
  const today = new Date().toISOString().slice(0, 10);
  return { dropped, progress: progressWith(dropped, here, today) };
}
