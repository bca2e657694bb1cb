/**
 * The verifier in a worker of its own, so that a poisoned file can be stopped; loaded when there is
 * something to verify.
 */

import type { FetchedFile } from '../../../verification/following/following.ts';
import { knownIssuersIn } from '../../../verification/report/known-issuers.ts';
import { knownIssuersPath } from '../../../credential/addresses.ts';
import type { Fetched, TrustedIssuer } from '../../../verification/report/report.ts';
import { verifyFile, verifyWritten, type Inquiry } from '../../../verification/verify-file.ts';
import type { FromWorker, Task, ToWorker } from './messages.ts';

const largestDocument = 1024 * 1024;
const largestFile = 10 * 1024 * 1024;
const waiting = new Map<number, (fetched: FetchedFile) => void>();

const say = (message: FromWorker): void => self.postMessage(message);

function fetchThroughPage(address: string, limit: number): Promise<FetchedFile> {
  const id = waiting.size + 1;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    say({ kind: 'fetch', id, address, limit });
  });
}

async function fetchJson(address: string, notText: string): Promise<Fetched> {
  const answer = await fetchThroughPage(address, largestDocument);
  if (answer.outcome === 'unreachable') return answer;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes);
    return { outcome: 'fetched', address: answer.address, text };
  } catch {
    return { outcome: 'unreachable', reason: notText };
  }
}

/** The issuers that this site knows, by its own list; none where that cannot be read. */
async function knownHere(site: string, notText: string): Promise<readonly TrustedIssuer[]> {
  const list = await fetchJson(site + knownIssuersPath, notText);
  return list.outcome === 'fetched' ? knownIssuersIn(list.text) : [];
}

async function run({ brought, now, trusted, identity, site, notText }: Task): Promise<void> {
  const today: Inquiry = {
    now: new Date(now),
    trusted,
    known: await knownHere(site.servedFrom, notText),
    identity,
    site,
    fetchJson: (address) => fetchJson(address, notText),
    fetchFile: (address) => fetchThroughPage(address, largestFile),
    pixelsOf: async (picture, side) => (await import('./pixels.ts')).pixelsOf(picture, side),
  };
  const inquiry = site.former
    ? (await import('../../../verification/following/former-site.ts')).knowingFormer(today, site)
    : today;
  const finding = await (typeof brought === 'string'
    ? verifyWritten(brought, site, inquiry)
    : verifyFile(brought, inquiry));
  say({ kind: 'found', finding });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'verify') void run(data);
  else waiting.get(data.id)?.(data.fetched);
};

say({ kind: 'ready' });
