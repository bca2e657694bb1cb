/**
 * Reads one address for the visitor: no cookie, no referrer, no redirect, no more bytes than asked
 * for.
 */

import { fill } from '../../../language/text.ts';
import type { FetchedFile } from '../../../verification/following/following.ts';
import { checker } from './speech.ts';

const longestWait = 5_000;

/** Never throws; the reason is one sentence. */
export async function download(address: string, limit: number): Promise<FetchedFile> {
  try {
    const { ok, body, status } = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-cache',
      signal: AbortSignal.timeout(longestWait),
    });
    if (!ok || body === null) return { ...unreachable(fill(checker.refused, { status })), status };
    const bytes = await readAll(body, limit);
    return bytes === null
      ? unreachable(fill(checker.large, { size: limit / 1024 / 1024 }))
      : { outcome: 'fetched', address, bytes };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return unreachable(checker[isLate ? 'late' : 'unreachable']);
  }
}

/** Null where there is more. */
async function readAll(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const unreachable = (reason: string): Extract<FetchedFile, { outcome: 'unreachable' }> => ({
  outcome: 'unreachable',
  reason,
});
