import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../../src/testing/fixtures/commands.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';
import { writeFiles } from '../../src/repository/write.ts';

afterAll(removeFolders);

it('writes the configuration, remembers the id of the program, and says when it drifts', async () => {
  const root = freshFolder('cms');
  const files = tinyCommunity().map(({ path, content }) => ({
    path,
    bytes: content as Uint8Array,
  }));
  await writeFiles(root, files);
  const issuer = join(root, 'keys/issuer.json');
  const read = JSON.parse(readFileSync(issuer, 'utf8')) as Record<string, unknown>;
  const repository = 'https://gitlab.com/club/badges';
  writeFileSync(issuer, JSON.stringify({ ...read, repository }));
  const cms = (...more: string[]) => run('cms', ['--root', root, ...more]);
  expect(await cms('--check')).toMatchObject({ code: 1 });
  expect(await cms()).toMatchObject({ code: 1, stderr: expect.stringContaining('--app-id') });
  expect((await cms('--app-id', 'a1b2')).code).toBe(0);
  expect((await cms()).code).toBe(0);
  const path = join(root, 'cms/config.yml');
  expect(readFileSync(path, 'utf8')).toContain('app_id: a1b2');
  expect((await cms('--check')).code).toBe(0);
  writeFileSync(path, readFileSync(path, 'utf8').replace('name: skills', 'name: skill'));
  const drifted = await cms('--check');
  expect([drifted.code, drifted.stderr]).toEqual([1, expect.stringContaining('npm run cms')]);
});
