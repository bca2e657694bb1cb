/** Reads documents and files from the network, politely and with distrust. */

import { plainAscii, printable } from '../../verification/report/printable.ts';
import { longestWait } from './limits.ts';
import { refusalOf } from './public-hosts.ts';
import { ask, type Request } from './request.ts';
import type { ReadAddress, ReadResult } from './source.ts';

const mostRedirects = 3;

/**
 * Reads https addresses; redirects are followed within one origin, three at most. Never throws. One
 * reader has one time to wait for all that it is asked, from its first question on.
 */
export function networkReader(request: Request = ask, longest: number = longestWait): ReadAddress {
  let patience: AbortSignal | null = null;
  return async (address, limit) => {
    patience ??= AbortSignal.timeout(longest);
    try {
      return await Promise.race([
        follow(new URL(address), limit, request, patience),
        runOut(patience),
      ]);
    } catch (error) {
      return { outcome: 'unreachable', reason: reasonOf(error) };
    }
  };
}

/** Rejects when the time is over: a name that nobody resolves does not listen to signals. */
function runOut(patience: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => {
      const reason: unknown = patience.reason;
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
    if (patience.aborted) end();
    patience.addEventListener('abort', end, { once: true });
  });
}

async function follow(
  start: URL,
  limit: number,
  request: Request,
  patience: AbortSignal,
): Promise<ReadResult> {
  let url = start;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const refusal = refusalOf(url);
    if (refusal !== null) return { outcome: 'unreachable', reason: refusal };
    const { status, location, bytes } = await request(url, limit, patience);
    if (status === 200) return { outcome: 'read', bytes, address: url.href };
    if (status < 300 || status > 399 || location === null)
      return { outcome: 'unreachable', reason: `The host answered with status ${status}.`, status };
    const next = new URL(location, url);
    if (next.origin !== url.origin)
      return {
        outcome: 'unreachable',
        reason: `The host sends readers elsewhere (${plainAscii(next.origin, 80)}).`,
      };
    url = next;
  }
  return { outcome: 'unreachable', reason: 'The host sends readers round and round.' };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The host could not be asked.';
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return 'The host did not answer in time.';
  return printable(`The host could not be asked: ${error.message}.`).replace(/\.+$/, '.');
}
