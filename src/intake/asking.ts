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
  const read = readerFor(options);
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
    ? (address, limit) => networkReader()(address, limit)
    : mirrorReader(mirror);
}
