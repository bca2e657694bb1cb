/** One https request: no redirect followed, no cookie, no more bytes than asked for. */

import { request } from 'node:https';
import { lookupPublic } from './public-hosts.ts';

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly bytes: Uint8Array;
}

export type Request = (url: URL, limit: number, signal: AbortSignal) => Promise<Answer>;

/**
 * Asks a public host; rejects when the signal says so, at `limit` bytes, and for every fault of the
 * network.
 */
export const ask: Request = (url, limit, signal) =>
  new Promise((resolve, reject) => {
    const options = { lookup: lookupPublic, signal, headers: { accept: '*/*' } };
    const call = request(url, options, (response) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      response.on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > limit) response.destroy(new Error(`The answer is larger than ${limit} bytes.`));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? null,
          bytes: new Uint8Array(Buffer.concat(chunks)),
        }),
      );
    });
    call.on('error', reject);
    call.end();
  });
