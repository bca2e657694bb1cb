/**
 * The model's interleavings with git itself: a bare repository as host, clones as machines, the
 * files on disk, signatures made and everything verified before and after as `npm run issue` does.
 * Only the pictures of badges are stand-ins.
 */

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiskHost } from './disk.ts';
import { interleavings, play, wholeSigning } from './issuing.ts';
import { removeFolders } from '../fixtures/trees.ts';

vi.mock('../../artwork/picture.ts', () => ({
  pictureOf: async (badge: object) => ({
    png: new TextEncoder().encode(JSON.stringify(badge)),
    svg: JSON.stringify(badge),
  }),
}));

const count = process.env['MODE'] === 'model' ? 60 : 8;

afterEach(removeFolders);

describe('merges, issuing runs and failures in real repositories', () => {
  const seen = new Map<string, number>();

  it(`lose no award, double none, use no index twice and change no issued byte (${count} interleavings)`, async () => {
    for (const interleaving of fc.sample(interleavings(14), count)) {
      const watch = await play(interleaving, new DiskHost(), wholeSigning);
      for (const [what, times] of watch.seen) seen.set(what, (seen.get(what) ?? 0) + times);
      expect(watch.violations, JSON.stringify(interleaving)).toEqual([]);
    }
  }, 3_600_000);

  it.each(['pushed', 'nothing', 'arrived', 'outrun', 'killed', 'torn'])(
    'really came to this: %s',
    (what) => {
      expect(seen.get(what) ?? 0).toBeGreaterThan(0);
    },
  );
});
