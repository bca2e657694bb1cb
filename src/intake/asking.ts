/** From where an import reads addresses: the network, a folder in its place, or nowhere. */

import { networkReader } from '../repository/network/fetch.ts';
import { mirrorReader } from '../repository/network/mirror.ts';
import { documentsFrom, filesFrom, type ReadAddress } from '../repository/network/source.ts';
import type { FetchFile } from '../verification/following/following.ts';
import type { FetchJson } from '../verification/report/report.ts';

/** `mirror`: a folder to read `https://host/path` from, as `DIR/host/path`. */
export interface AskingOptions {
  readonly mirror: string | null;
  readonly isOffline: boolean;
}

export interface Asking {
  readonly fetchJson: FetchJson;
  readonly fetchFile: FetchFile;
}

/** Readers of documents and of files for a whole import. They never reject. */
export function asking(options: AskingOptions): Asking {
  const read = remembering(readerFor(options));
  return { fetchJson: documentsFrom(read), fetchFile: filesFrom(read) };
}

const unasked: ReadAddress = async () => ({
  outcome: 'unreachable',
  reason: 'The network is not asked (--offline).',
});

function readerFor({ mirror, isOffline }: AskingOptions): ReadAddress {
  if (isOffline) return unasked;
  // Each address has a time to wait of its own: one import asks for thousands.
  return mirror === null
    ? patientWithHosts((address, limit) => networkReader()(address, limit))
    : mirrorReader(mirror);
}

/** Answers that are kept: all awards of one badge name the same few documents. */
const mostRemembered = 200;

/** Asks for each address once, as long as it is remembered. */
function remembering(read: ReadAddress): ReadAddress {
  const answers = new Map<string, ReturnType<ReadAddress>>();
  return (address, limit) => {
    const key = `${limit} ${address}`;
    const answer = answers.get(key) ?? read(address, limit);
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > mostRemembered && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

/** A host that gave no answer so often is gone: a thousand badges are not to wait for it. */
const mostSilences = 3;

/** Asks a host no more that did not answer at all. */
export function patientWithHosts(read: ReadAddress): ReadAddress {
  const silences = new Map<string, number>();
  return async (address, limit) => {
    const host = URL.canParse(address) ? new URL(address).host : '';
    const silent = silences.get(host) ?? 0;
    if (silent >= mostSilences)
      return { outcome: 'unreachable', reason: `${host} did not answer, so it is asked no more.` };
    const result = await read(address, limit);
    const isSilent = result.outcome === 'unreachable' && result.status === undefined;
    silences.set(host, isSilent ? silent + 1 : 0);
    return result;
  };
}
