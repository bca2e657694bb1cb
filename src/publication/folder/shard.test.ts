import { expect, it } from 'vitest';
import { hasPath, hasRecipient, readShard } from './shard.ts';

it('reads a part, and nothing else', () => {
  expect(readShard('3/8')).toEqual({ number: 3, of: 8 });
  expect(readShard('1/1')).toEqual({ number: 1, of: 1 });
  for (const text of ['', '3', '0/8', '9/8', '1/257', '03/8', '3/8/1', '-1/8', '1/0', ' 3/8'])
    expect(readShard(text), text).toBeNull();
});

const paths = [
  'index.html',
  'badges/first-talk/index.html',
  'recipients/index.html',
  'recipients/page/2/index.html',
  ...Array.from({ length: 60 }, (_, at) => [
    `recipients/person-${at}/index.html`,
    `recipients/person-${at}.card.png`,
    `recipients/person-${at}/first-talk.json`,
    `recipients/person-${at}/first-talk/index.html`,
  ]).flat(),
];

it.each([1, 2, 3, 8])('of %i parts, each path belongs to one', (of) => {
  const shards = Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));
  for (const path of paths)
    expect(
      shards.filter((shard) => hasPath(shard, path)),
      path,
    ).toHaveLength(1);
  for (const shard of shards)
    expect(paths.filter((path) => hasPath(shard, path)).length).toBeGreaterThan(0);
});

it('the files of a recipient are of the part that renders the recipient’s pages', () => {
  const shards = Array.from({ length: 8 }, (_, at) => ({ number: at + 1, of: 8 }));
  const [owner, ...more] = shards.filter((shard) => hasRecipient(shard, 'ada'));
  expect(more).toEqual([]);
  expect(hasPath(owner!, 'recipients/ada/first-talk/index.html')).toBe(true);
  expect(hasPath(owner!, 'recipients/ada.qr.svg')).toBe(true);
});

it('so are the pages of a recipient in every language', () => {
  const shard = { number: 1, of: 8 };
  for (const path of paths)
    expect(hasPath(shard, `zh-hant/${path}`), path).toBe(hasPath(shard, path));
});
