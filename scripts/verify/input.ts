/** What the command was given to verify: a file, an https address, or `-` for standard input. */

import { largestInput } from '../../src/repository/network/limits.ts';
import { readStart, type SmallFile } from '../../src/repository/network/small-file.ts';
import type { ReadAddress } from '../../src/repository/network/source.ts';

/** The bytes of an input, or one sentence; never throws. `stdin` is read only for `-`. */
export async function readInput(
  input: string,
  read: ReadAddress,
  stdin: AsyncIterable<Uint8Array>,
): Promise<SmallFile> {
  if (input === '-') return readStream(stdin);
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) return readStart(input, largestInput);
  const result = await read(input, largestInput);
  return result.outcome === 'read' ? result : { outcome: 'unreadable', reason: result.reason };
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<SmallFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      chunks.push(chunk);
      if (size > largestInput) break;
    }
  } catch {
    return { outcome: 'unreadable', reason: 'Standard input cannot be read.' };
  }
  return { outcome: 'read', bytes: new Uint8Array(Buffer.concat(chunks)) };
}
