import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import { sampleCommunity } from '../../testing/fixtures/sample-parts.ts';
import { freshFolder, removeFolders, treeOf } from '../../testing/fixtures/trees.ts';
import { markOf, markPath, mergeShards } from './merge-shards.ts';
import { type Publication, sitePlan } from './site-plan.ts';

const publication: Publication = {
  community: sampleCommunity,
  ledger: emptyLedger,
  previews: new Set(),
  publicFiles: [],
};
const other: Publication = {
  ...publication,
  publicFiles: [{ path: 'theme.css', bytes: new Uint8Array([10]) }],
};
let out: string;

afterAll(removeFolders);
beforeEach(() => {
  out = join(freshFolder('merged'), 'site');
});

/** A part with one page, as if it had been built. */
function part(number: number, of: number, from: Publication = publication, page = `${number}`) {
  const folder = freshFolder('part');
  const files = new Map([[`${page}/index.html`, { digest: hash('sha256', page) }]]);
  const mark = markOf({ number, of }, from, sitePlan(from).site, [`${page}/`], files);
  mkdirSync(join(folder, page));
  writeFileSync(join(folder, page, 'index.html'), page);
  writeFileSync(join(folder, markPath), mark);
  return folder;
}

/** The same part, when something was done to its page. */
function harmed(folder: string, harm: (page: string) => unknown): string {
  harm(join(folder, '2', 'index.html'));
  return folder;
}

it('puts parts together in any order, without their marks, and lists the pages of all', async () => {
  expect(await mergeShards(publication, [part(2, 2), part(1, 2)], out)).toEqual([]);
  const site = treeOf(out);
  expect(Object.keys(site)).toEqual(expect.arrayContaining(['1/index.html', '2/index.html']));
  expect(Object.keys(site)).not.toContain(markPath);
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toMatch(/\/1\/<[\s\S]*\/2\/</);
});

describe('leaves what stands, and says what is wrong, with', () => {
  it.each<[string, () => readonly string[], RegExp]>([
    ['no part', () => [], /no part here/],
    ['a part missing', () => [part(1, 3), part(3, 3)], /^Part 2\/3 is missing/],
    ['a part twice', () => [part(1, 2), part(2, 2), part(2, 2)], /^Part 2\/2 is there twice/],
    ['a folder that is none', () => [part(1, 1), freshFolder('none')], /is no part/],
    ['parts of two states', () => [part(1, 2), part(2, 2, other)], /another state/],
    [
      'a part that lost a file',
      () => [part(1, 2), harmed(part(2, 2), (page) => rmSync(page))],
      /not as it was made, in 2\/index\.html \(missing\): /,
    ],
    [
      'a part whose file is cut short',
      () => [part(1, 2), harmed(part(2, 2), (page) => writeFileSync(page, ''))],
      /not as it was made, in 2\/index\.html: /,
    ],
    [
      'a part to which files came',
      () => [
        part(1, 2),
        harmed(part(2, 2), (page) =>
          [1, 2, 3, 4, 5, 6].map((at) => writeFileSync(`${page}.${at}`, '')),
        ),
      ],
      /not as it was made, in 2\/index\.html\.\d(, 2\/index\.html\.\d){4} and 1 more: /,
    ],
    ['parts of two numbers', () => [part(1, 2), part(2, 2), part(3, 3)], /another state|missing/],
  ])('%s', async (_, parts, sentence) => {
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'old');
    const before = treeOf(out);
    expect((await mergeShards(publication, parts(), out)).join('\n')).toMatch(sentence);
    expect(treeOf(out)).toEqual(before);
  });

  it('two parts that claim one address', async () => {
    mkdirSync(out);
    const before = treeOf(out);
    const parts = [part(1, 2, publication, 'same'), part(2, 2, publication, 'same')];
    await expect(mergeShards(publication, parts, out)).rejects.toThrow(
      'Two sources claim the address same/index.html.',
    );
    expect(treeOf(out)).toEqual(before);
  });
});
