/**
 * Reads one address for the visitor: no cookie, no referrer, no redirect, no more bytes than asked
 * for.
 */

import { fill } from '../../../language/text.ts';
import { checker } from './speech.ts';

type Download =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array }
  | { readonly outcome: 'unreachable'; readonly reason: string; readonly status?: number };

const longestWait = 5_000;

/** Never throws; the reason is one sentence. */
export async function download(address: string, limit: number): Promise<Download> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-cache',
      signal: AbortSignal.timeout(longestWait),
    });
    if (!response.ok || response.body === null) {
      return {
        outcome: 'unreachable',
        reason: fill(checker.refused, { status: response.status }),
        status: response.status,
      };
    }
    return await readAll(response.body, limit);
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? unreachable(checker.late)
      : unreachable(checker.unreachable);
  }
}

async function readAll(body: ReadableStream<Uint8Array>, limit: number): Promise<Download> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return unreachable(fill(checker.large, { size: limit / 1024 / 1024 }));
    }
    chunks.push(part.value as Uint8Array<ArrayBuffer>);
  }
  return { outcome: 'read', bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
}

const unreachable = (reason: string): Download => ({ outcome: 'unreachable', reason });
