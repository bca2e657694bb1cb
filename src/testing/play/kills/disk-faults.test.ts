/**
 * Two parts of a site that are put together on a disk that is full, that forbids, or that cannot be
 * read, at one operation after the other: the old site stands, or the new one whole, and the next
 * run comes to the bytes of an undisturbed one. It belongs to `npm run test:kills`.
 */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../fixtures/commands.ts';
import { tinyFiles } from '../../fixtures/git-community.ts';
import { makeKey } from '../../fixtures/issued-community.ts';
import { freshFolder, removeFolders, treeOf } from '../../fixtures/trees.ts';
import { type DiskFault, failing } from './failing.ts';
import { leftIn } from './killing.ts';

/** How many operations of each kind meet a fault, spread over all of them. */
const faultsOfAKind = process.env['MODE'] === 'kills' ? 60 : 2;

let start: string;
let parts: string;
let old: ReturnType<typeof treeOf>;
let fresh: ReturnType<typeof treeOf>;

const merge = (root: string) => run('build', ['--root', root, '--merge', parts]);

function begin(): string {
  const copy = freshFolder('copy');
  cpSync(start, copy, { recursive: true });
  return copy;
}

beforeAll(async () => {
  [start, parts] = [freshFolder('start'), freshFolder('parts')];
  const files = {
    ...tinyFiles({ 'keys/2026-a.json': null }),
    'dist/index.html': 'An older site.\n',
    'dist/_astro/site.css': '\n',
  };
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(start, path)), { recursive: true });
    writeFileSync(join(start, path), content);
  }
  const env = { BADGE_ISSUER_KEY: (await makeKey(start)).seed };
  expect(await run('issue', ['--root', start, '--vouch'], { env })).toMatchObject({ code: 0 });
  for (const number of ['1', '2']) {
    const part = ['--shard', `${number}/2`, '--out', join(parts, number)];
    expect(await run('build', ['--root', start, ...part])).toMatchObject({ code: 0 });
  }
  old = treeOf(join(start, 'dist'));
  const reference = begin();
  expect(await merge(reference)).toMatchObject({ code: 0 });
  fresh = treeOf(join(reference, 'dist'));
  expect(Object.keys(fresh).length).toBeGreaterThan(100);
}, 600_000);

afterAll(removeFolders);

it.each(['ENOSPC', 'EACCES', 'EIO'] as const)(
  'a merge that meets %s says so, and tears nothing',
  async (code) => {
    const given = treeOf(parts);
    const undisturbed = begin();
    const operations = await failing(
      { code, at: Infinity, lasts: false },
      [undisturbed, parts],
      () => merge(undisturbed),
    );
    expect(operations).toBeGreaterThan(faultsOfAKind);
    let refused = 0;
    for (let nth = 0; nth < faultsOfAKind; nth++) {
      const at = 1 + Math.floor((nth * (operations - 1)) / (faultsOfAKind - 1));
      const fault: DiskFault = { code, at, lasts: nth % 2 === 1 };
      const root = begin();
      await failing(fault, [root, parts], async () => {
        const { code: end, stderr } = await merge(root).catch((error: unknown) => ({
          code: 1,
          stderr: String(error),
        }));
        if (end === 0) return;
        refused++;
        expect(stderr, JSON.stringify(fault)).not.toBe('');
      });
      const aside = leftIn(root).find((path) => path.startsWith('dist.old-'));
      const stands = aside === undefined ? 'dist' : aside.slice(0, aside.indexOf('/'));
      expect([old, fresh], JSON.stringify(fault)).toContainEqual(treeOf(join(root, stands)));
      expect(await merge(root), JSON.stringify(fault)).toMatchObject({ code: 0 });
      expect(treeOf(join(root, 'dist'))).toEqual(fresh);
      expect(leftIn(root)).toEqual([]);
    }
    expect(refused).toBeGreaterThan(0);
    expect(treeOf(parts)).toEqual(given);
  },
  3_600_000,
);
