/** Where addresses are read from: the network, a mirror, or the community's own tree. */

import type { FetchJson } from '../../verification/report/report.ts';
import { largestDocument } from './limits.ts';

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
    try {
      return {
        outcome: 'fetched',
        address: result.address,
        text: new TextDecoder('utf-8', { fatal: true }).decode(result.bytes),
      };
    } catch {
      return { outcome: 'unreachable', reason: 'The answer is not UTF-8 text.' };
    }
  };
}
