/**
 * A site that is built by several machines at once: each makes the files of some recipients, and
 * one of them all others besides.
 */

import { createHash } from 'node:crypto';
import { plainPath } from '../../credential/addresses.ts';

/** One of several parts. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** More parts than any host starts for one run. */
const mostShards = 256;

/** Reads `3/8`; null for what is no part of 1 to 256. */
export function readShard(text: string): Shard | null {
  const [, number, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of && shard.of <= mostShards ? shard : null;
}

/** Whether the part has to make the pages and files of a recipient. */
export const hasRecipient = ({ number, of }: Shard, slug: string): boolean =>
  (createHash('sha256').update(slug).digest().readUInt32BE(0) % of) + 1 === number;

/**
 * Whether a published path is the part's to write. It follows from the path alone, so that each
 * path is of exactly one part: a recipient's are of the recipient's part, all others of the first.
 */
export function hasPath(shard: Shard, path: string): boolean {
  const plain = plainPath(path.replaceAll('\\', '/'));
  const slug = /^(?:recipients|embed)\/([^/.]+)[/.]/.exec(plain)?.[1];
  return slug === undefined ? shard.number === 1 : hasRecipient(shard, slug);
}
