import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writePng } from '../../artwork/cards/card-paint.ts';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { type CardCache, cardCacheIn, noCache, usualCache } from './card-cache.ts';

const card = writePng([], [0xfbfbfa]);
const [name, other] = ['ab'.repeat(32), 'cd'.repeat(32)];
let folder: string;
let cache: CardCache;

beforeEach(() => {
  folder = join(freshFolder('cards'), 'deep', 'cards');
  cache = cardCacheIn(folder);
});
afterAll(removeFolders);

it.each([
  [{}, true],
  [{ CI: 'true' }, false],
  [{ PLAINBADGE_MEMORY: 'off' }, false],
  [{ PLAINBADGE_CARD_CACHE: 'off' }, false],
  [{ CI: '1', PLAINBADGE_CARD_CACHE: 'on' }, true],
])('cards are kept where the environment says %j: %s', (environment, areKept) => {
  expect(usualCache(environment) !== noCache).toBe(areKept);
});

describe('a kept card', () => {
  it('comes back as it was, and nothing half-written stays beside it', async () => {
    await cache.write(name, card);
    expect(await cache.read(name)).toEqual(card);
    expect(await cache.read(other)).toBeNull();
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.each<[string, (file: Buffer) => Buffer]>([
    ['was cut', (file) => file.subarray(0, file.length - 1)],
    ['is empty', () => Buffer.alloc(0)],
    [
      'was changed in one bit',
      (file) => Buffer.from(file.map((byte, at) => (at === 200 ? byte ^ 1 : byte))),
    ],
    ['is another picture altogether', () => Buffer.from(card)],
  ])('that %s is not believed', async (_, change) => {
    await cache.write(name, card);
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name))));
    expect(await cache.read(name)).toBeNull();
  });

  it('is not believed under the name of another', async () => {
    await cache.write(name, card);
    renameSync(join(folder, name), join(folder, other));
    expect(await cache.read(other)).toBeNull();
  });

  it('is not believed where it is no card, though it was kept as one', async () => {
    await cache.write(name, new TextEncoder().encode('<script>'));
    await cache.write(other, writePng([], [0], { width: 2, height: 2 }));
    expect([await cache.read(name), await cache.read(other)]).toEqual([null, null]);
  });
});

it('a folder that cannot be written to keeps nothing, and nobody minds', async () => {
  mkdirSync(join(folder, '..'), { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  await cache.write(name, card);
  expect(await cache.read(name)).toBeNull();
});

it('no cache keeps nothing', async () => {
  await noCache.write(name, card);
  expect(await noCache.read(name)).toBeNull();
});
