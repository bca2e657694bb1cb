/** Two people who sign at home from the same commit, and what `npm run push-ledger` makes of their registers. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  readRegister,
  type RegisterEntry,
  registerPath,
} from '../../src/credential/ledger/register.ts';
import { inspect } from '../../src/publication/inspecting/inspect.ts';
import { type Git, gitIn, mustGit } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { makeKey, succeed } from '../../src/testing/fixtures/issued-community.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const as = ['-c', 'user.name=Sample', '-c', 'user.email=sample'] as const;
const host = freshFolder('host');
const homes = [freshFolder('one'), freshFolder('other')] as const;
const [one, other] = homes;
const config = { GIT_CONFIG_GLOBAL: '/dev/null' };
let env: Readonly<Record<string, string>>;

async function cloned(folder: string): Promise<Git> {
  const git = gitIn(folder, alone);
  await mustGit(git, 'clone', '--quiet', host, '.');
  await mustGit(git, 'checkout', '--quiet', '-B', 'main');
  return git;
}

async function pushed(folder: string, message: string): Promise<void> {
  const git = gitIn(folder, alone);
  await mustGit(git, 'add', '--all');
  await mustGit(git, ...as, 'commit', '--quiet', '-m', message);
  await mustGit(git, 'push', '--quiet', 'origin', 'main');
}

const entriesIn = (folder: string): readonly RegisterEntry[] =>
  readRegister(readFileSync(join(folder, registerPath))).register?.entries ?? expect.fail();

beforeAll(async () => {
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  await cloned(one);
  await writeFiles(
    one,
    tinyCommunity({ 'keys/2026-a.json': null, 'recipients/grace/first-talk.md': null }).flatMap(
      ({ path, content }) => ('refused' in content ? [] : [{ path, bytes: content }]),
    ),
  );
  env = { ...config, BADGE_ISSUER_KEY: (await makeKey(one)).seed };
  await pushed(one, 'Begin');
  await cloned(other);
});
afterAll(removeFolders);

it('the slower one signs again on top of the faster one, and no place is used twice', async () => {
  for (const home of homes) await succeed('issue', ['--root', home], env);
  const thrownAway = entriesIn(other).flatMap(({ place }) => place?.index ?? []);
  await succeed('push-ledger', ['--root', one], env);
  const first = readFileSync(join(one, registerPath), 'utf8');
  writeFileSync(
    join(one, 'recipients/grace/first-talk.md'),
    '---\nbadge: first-talk\ndate: 2026-05-03\n---\n',
  );
  await pushed(one, 'Award');

  const { stdout } = await succeed('push-ledger', ['--root', other, '--vouch'], env);
  expect(stdout).toContain('1 award signed by');
  expect(readFileSync(join(other, registerPath), 'utf8').startsWith(first)).toBe(true);
  const places = entriesIn(other).flatMap(({ place }) => place?.index ?? []);
  expect([thrownAway.length, places.length, new Set(places).size]).toEqual([2, 3, 3]);
  const { problems, gaps } = await inspect(other, new Date());
  expect([problems, gaps]).toEqual([[], []]);
  expect(await mustGit(gitIn(host, alone), 'log', '--format=%s', '--', registerPath)).toBe(
    'Sign 1 award\nSign 2 awards\n',
  );
});

it('without a secret, nothing is brought home beside a signed file that is gone', async () => {
  const git = gitIn(one, alone);
  await mustGit(git, 'pull', '--quiet', '--ff-only', 'origin', 'main');
  await mustGit(git, 'rm', '--quiet', 'recipients/ada/repairer.json', 'recipients/ada/repairer.md');
  await pushed(one, 'Delete');
  const { code, stderr } = await run('push-ledger', ['--root', one], { env: config });
  expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was pushed')]);
  expect(stderr).toContain('keys/register.txt:');
});
