import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../src/testing/fixtures/commands.ts';
import {
  filesIn,
  freshFolder,
  removeFolders,
  treeOf,
  wholeCommunity,
} from '../src/testing/fixtures/trees.ts';

let root: string;
let slug: string;
beforeAll(() => {
  root = wholeCommunity();
  slug = readdirSync(join(root, 'recipients')).find((folder) =>
    /^visibility: file-only$/m.test(
      readFileSync(join(root, 'recipients', folder, 'profile.md'), 'utf8'),
    ),
  )!;
});
afterAll(removeFolders);

it('hands over files that verify as they lie there, where git ignores them', async () => {
  const { code, stdout } = await run('hand-over', [slug, '--root', root]);
  const files = filesIn(join(root, 'hand-over', slug));
  expect([code, files]).toEqual([
    0,
    ['index.html', 'soldering.json', 'soldering.pdf', 'soldering.png', 'soldering.svg'],
  ]);
  expect(stdout).toContain('A message to send along:');
  expect(readFileSync(join(root, 'hand-over/.gitignore'), 'utf8')).toBe('*\n');
  const verified = await run('verify', [
    ...files
      .filter((path) => !/\.(?:pdf|html)$/.test(path))
      .map((path) => join(root, 'hand-over', slug, path)),
    '--root',
    root,
  ]);
  expect([verified.code, verified.stderr]).toEqual([0, '']);
});

it('does the same again without complaint, into any folder that is not the community’s', async () => {
  const out = freshFolder('handed');
  for (const _ of [1, 2])
    expect((await run('hand-over', [slug, '--out', out, '--root', root])).code).toBe(0);
  expect(filesIn(out)).toHaveLength(5);
});

it('says why there is nothing to hand over: withdrawn, unsigned, or nobody of that name', async () => {
  const before = treeOf(root);
  const nobody = await run('hand-over', ['ada-sampel', '--root', root]);
  expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining('`ada-sample`')]);
  const asha = await run('hand-over', [
    'asha-namuna',
    '--out',
    freshFolder('partly'),
    '--root',
    root,
  ]);
  expect([asha.code, asha.stderr]).toEqual([0, 'Not signed yet, so not handed over: first-fix.\n']);
  expect(treeOf(root)).toEqual(before);
});

it.each(['public', 'dist', 'recipients/x', '.'])(
  'never writes into %s, from where it might be published or committed',
  async (folder) => {
    const { code, stdout, stderr } = await run('hand-over', [
      slug,
      '--out',
      join(root, folder),
      '--root',
      root,
    ]);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([64, '', 1]);
  },
);
