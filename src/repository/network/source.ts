/** Where addresses are read from: the network, a mirror, or the community's own tree. */

import type { FetchJson } from '../../verification/report/report.ts';
import type { FetchFile } from '../../verification/following/following.ts';
import { largestDocument, largestInput } from './limits.ts';
import { strictText } from '../../proof/bytes.ts';

export type ReadResult =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array; readonly address: string }
  | { readonly outcome: 'unreachable'; readonly reason: string; readonly status?: number };

/** Reads the bytes behind an address, up to `limit`; never throws. */
export type ReadAddress = (address: string, limit: number) => Promise<ReadResult>;

/** Documents as the verifier asks for them: UTF-8 text of at most 1 MB. */
export function documentsFrom(read: ReadAddress): FetchJson {
  return async (address) => {
    const result = await read(address, largestDocument);
    if (result.outcome === 'unreachable') return result;
    const text = strictText(result.bytes);
    return text === null
      ? { outcome: 'unreachable', reason: 'The answer is not UTF-8 text.' }
      : { outcome: 'fetched', address: result.address, text };
  };
}

/** Files of any kind as the verifier asks for them: 10 MB at most. */
export function filesFrom(read: ReadAddress): FetchFile {
  return async (address) => {
    const result = await read(address, largestInput);
    return result.outcome === 'unreachable'
      ? result
      : { outcome: 'fetched', address: result.address, bytes: result.bytes };
  };
}
