/** Asks for a file behind an address, in whichever way the caller can fetch. */

import type { FetchedFile, Following } from './following.ts';

/** As `FetchedFile`; the reason is null where fetching failed without one. */
export type Asked =
  | Extract<FetchedFile, { readonly outcome: 'fetched' }>
  | { readonly outcome: 'unreachable'; readonly reason: string | null; readonly status?: number };

/** Never rejects. */
export async function asked(address: string, { fetchFile, fetchJson }: Following): Promise<Asked> {
  try {
    if (fetchFile !== undefined) return await fetchFile(address);
    const answer = await fetchJson(address);
    return answer.outcome === 'fetched'
      ? {
          outcome: 'fetched',
          bytes: new TextEncoder().encode(answer.text),
          address: answer.address,
        }
      : answer;
  } catch {
    return { outcome: 'unreachable', reason: null };
  }
}
