import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isRefused } from '../community/file.ts';
import { readTree } from './tree.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tree-'));
  await mkdir(join(root, 'badges/a'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const reading = async (): Promise<string[]> =>
  (await readTree(root)).map(
    ({ path, content }) => `${path} ${isRefused(content) ? content.refused : content.length}`,
  );

it('reads plain files below the three folders, sorted, and nothing else', async () => {
  await writeFile(join(root, 'badges/a/badge.md'), 'abc');
  await writeFile(join(root, 'badges/.DS_Store'), 'x');
  await writeFile(join(root, 'badges/a/.77.v1.json.tmp'), 'x');
  await writeFile(join(root, 'README.md'), 'x');
  expect(await reading()).toEqual(['badges/a/badge.md 3']);
});

it('names links to files and to folders, and follows neither', async () => {
  await writeFile(join(root, 'secret'), 'x');
  await symlink(join(root, 'secret'), join(root, 'badges/a/badge.md'));
  await symlink(root, join(root, 'badges/b'));
  expect(await reading()).toEqual(['badges/a/badge.md link', 'badges/b link']);
});

it('names a pipe without opening it', async () => {
  execFileSync('mkfifo', [join(root, 'badges/a/badge.md')]);
  expect(await reading()).toEqual(['badges/a/badge.md special']);
});

it('names a folder where a file belongs', async () => {
  await mkdir(join(root, 'badges/a/badge.md'));
  expect(await reading()).toEqual(['badges/a/badge.md folder']);
});

it('stops reading at the limit', async () => {
  await writeFile(join(root, 'badges/a/badge.md'), Buffer.alloc(10 * 1024 * 1024));
  await writeFile(join(root, 'badges/a/image.png'), Buffer.alloc(64 * 1024 + 1));
  expect(await reading()).toEqual([
    'badges/a/badge.md too-large',
    `badges/a/image.png ${64 * 1024 + 1}`,
  ]);
});

it('an empty folder is an empty community', async () => {
  await rm(join(root, 'badges'), { recursive: true });
  expect(await reading()).toEqual([]);
});
