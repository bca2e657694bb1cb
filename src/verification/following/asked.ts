/** Asks for a file behind an address, in whichever way the caller can fetch. */

import type { Asked, Following } from './following.ts';

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
