/** Files that git would commit as programs, on a disk whose marks git looks at and on one whose not. */

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inspect } from '../publication/inspecting/inspect.ts';
import { gitCommunity, tinyFiles } from '../testing/fixtures/git-community.ts';
import { tinyNow } from '../testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../testing/fixtures/trees.ts';
import { programsInGit } from './programs.ts';

afterAll(removeFolders);

it('what would be committed as a program is a problem before it is, in public/ too', async () => {
  const community = gitCommunity(tinyFiles({ 'public/notes.txt': 'Hello' }));
  const { root } = community;
  const told = async (): Promise<readonly string[]> =>
    (await inspect(root, tinyNow)).problems.map(({ rule, path }) => `${rule} ${path}`);
  const paths = ['public/notes.txt', 'recipients/ada/first-talk.md'];
  const both = paths.map((path) => `executable-file ${path}`);
  const mark = (mode: number): void => paths.forEach((path) => chmodSync(join(root, path), mode));
  expect(await told()).toEqual([]);
  mark(0o755);
  expect(await told()).toEqual(both);
  community.git('config', 'core.fileMode', 'false');
  expect(await told()).toEqual([]);
  community.git('update-index', '--chmod=+x', ...paths);
  mark(0o644);
  expect(await told()).toEqual(both);
});

it('outside of a repository nothing is a program', async () => {
  expect(await programsInGit(freshFolder('plain'), ['keys/issuer.json'])).toEqual(new Set());
});
