/**
 * The model's interleavings with git itself: a bare repository as host, clones as machines, the
 * files on disk, signatures made and everything verified before and after as `npm run issue` does.
 * Only the pictures of badges are stand-ins.
 */

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Badge } from '../../community/model.ts';
import { DiskHost } from './disk.ts';
import { interleavings } from './issuing.ts';
import { play } from './play.ts';
import { wholeSigning } from './signing.ts';
import { removeFolders } from '../fixtures/trees.ts';

vi.mock('../../artwork/picture.ts', () => ({
  // A picture shows nothing of who may award the badge.
  pictureOf: async ({ policy: _, ...badge }: Badge) => ({
    png: new TextEncoder().encode(JSON.stringify(badge)),
    svg: JSON.stringify(badge),
  }),
  pictureFault: async () => null,
}));
vi.mock('../../artwork/pressed.ts', () => ({ pressed: (standIn: Uint8Array) => standIn }));

const isWhole = process.env['MODE'] === 'model';
const count = isWhole ? 60 : 2;

/** One half where anything happens, one where most is agreed to, and so much is signed. */
const drawn = [
  ...fc.sample(interleavings(14, { kinds: ['revoke', 'reword'] }), count / 2),
  ...fc.sample(interleavings(14), count / 2),
];

afterEach(removeFolders);

describe('proposals, damage, signing and failures in real repositories', () => {
  const seen = new Map<string, number>();

  it(`sign what is agreed to, once, and nothing else (${count} interleavings)`, async () => {
    for (const interleaving of drawn) {
      const watch = await play(interleaving, new DiskHost(), wholeSigning);
      for (const [what, times] of watch.seen) seen.set(what, (seen.get(what) ?? 0) + times);
      expect(watch.violations, JSON.stringify(interleaving)).toEqual([]);
      removeFolders();
    }
  }, 3_600_000);

  it.each([
    'pushed',
    'nothing',
    'arrived',
    ...(isWhole ? ['vouched', 'outrun', 'torn', 'killed'] : []),
  ])('really came to this: %s', (what) => {
    expect(seen.get(what) ?? 0).toBeGreaterThan(0);
  });
});
