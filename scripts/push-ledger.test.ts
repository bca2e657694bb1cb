/** A community on two clones and a bare repository: signed and pushed by the command, as a maintainer or a job would. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gitIn, mustGit } from '../src/hosting/git.ts';
import { writeFiles } from '../src/repository/write.ts';
import { run } from '../src/testing/commands.ts';
import { makeKey } from '../src/testing/issued-community.ts';
import { tinyCommunity } from '../src/testing/tiny-community.ts';
import { freshFolder, removeFolders } from '../src/testing/trees.ts';

const alone = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
afterAll(removeFolders);

it('signs at home, pushes once, and leaves the secret nowhere', async () => {
  const host = freshFolder('host');
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  const home = freshFolder('home');
  const git = gitIn(home, alone);
  await mustGit(git, 'clone', '--quiet', host, '.');
  await mustGit(git, 'checkout', '--quiet', '-B', 'main');
  await writeFiles(home, tinyCommunity({ 'keys/2026-a.json': null, 'recipients/grace/first-talk.md': null }).map(({ path, content }) => ({ path, bytes: content as Uint8Array })));
  const { seed } = await makeKey(home);
  await mustGit(git, 'add', '--all');
  await mustGit(git, '-c', 'user.name=Sample', '-c', 'user.email=sample', 'commit', '--quiet', '-m', 'Start');
  await mustGit(git, 'push', '--quiet', 'origin', 'main');
  const output = join(freshFolder('output'), 'output');

  const env = { BADGE_ISSUER_KEY: seed, GITHUB_OUTPUT: output, GIT_CONFIG_GLOBAL: '/dev/null' };
  const first = await run('push-ledger', ['--root', home, '--github', '--note', '[skip ci]'], { env });
  expect([first.code, first.stdout]).toEqual([0, expect.stringMatching(/2 awards signed by [^\n]+\nPushed [0-9a-f]{40} to main, at attempt 1\.\n$/)]);
  expect(readFileSync(output, 'utf8')).toBe(`ledger=${(await mustGit(gitIn(host, alone), 'rev-parse', 'main')).trim()}\n`);

  const second = await run('push-ledger', ['--root', home], { env: { GIT_CONFIG_GLOBAL: '/dev/null' } });
  expect([second.code, second.stdout]).toEqual([0, expect.stringContaining('Nothing to push')]);
  expect(await mustGit(gitIn(host, alone), 'log', '-p', '--all')).not.toContain(seed);

  writeFileSync(join(home, 'recipients/ada/notes.txt'), 'x');
  const third = await run('push-ledger', ['--root', home], { env });
  expect([third.code, third.stderr]).toEqual([1, expect.stringContaining('notes.txt')]);
  rmSync(join(home, 'recipients/ada/notes.txt'));
  expect(existsSync(join(home, 'recipients/ada/first-talk.json'))).toBe(true);
});

it('called wrongly, it exits 64', async () => {
  expect((await run('push-ledger', ['--froce'])).code).toBe(64);
});
