/** Whether a build has many pages to render, as far as that can be told before it is known which. */

import { hash } from 'node:crypto';
import type { Badge } from '../../community/model.ts';
import type { Remembered } from './verified-memory.ts';

/** What is looked at of a community; of awards, how many there are. */
export interface Amount {
  readonly badges: readonly Badge[];
  readonly awards: readonly unknown[];
}

/** So many awards more or less bring as many pages. */
const many = 200;

const grounds = ['community'];

/**
 * Whether badges are others than those that `memory` was told of last, which stand on many pages, or awards
 * many more or less; not where it was told of none. It is told of these.
 */
export function isMuchNew(memory: Remembered, { badges, awards }: Amount): boolean {
  const now = [digestOf(badges), awards.length] as const;
  const [text, before] = [JSON.stringify(now), memory.recall(grounds)];
  if (text === before) return false;
  memory.add(grounds, text);
  if (before === null) return false;
  const [digest, count]: typeof now = JSON.parse(before);
  return digest !== now[0] || Math.abs(count - now[1]) >= many;
}

/** Of all that they say; of pictures, how large they are. */
const digestOf = (badges: readonly Badge[]): string =>
  hash(
    'sha256',
    JSON.stringify(badges, (_, value: unknown) =>
      value instanceof Uint8Array ? value.length : value,
    ),
  );
