/**
 * A community on two clones and a bare repository: signed and pushed by the command, as a
 * maintainer or a job would.
 */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gitIn, mustGit } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { run } from '../../src/testing/fixtures/commands.ts';
import { commitOf, hostApi, pullRequest, review } from '../../src/testing/fixtures/host-api.ts';
import { makeKey } from '../../src/testing/fixtures/issued-community.ts';
import { tinyCommunity } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
afterAll(removeFolders);

it('signs at home, pushes once, and leaves the secret nowhere', async () => {
  const host = freshFolder('host');
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  const home = freshFolder('home');
  const git = gitIn(home, alone);
  await mustGit(git, 'clone', '--quiet', host, '.');
  await mustGit(git, 'checkout', '--quiet', '-B', 'main');
  await writeFiles(
    home,
    tinyCommunity({ 'keys/2026-a.json': null, 'recipients/grace/first-talk.md': null }).map(
      ({ path, content }) => ({ path, bytes: content as Uint8Array }),
    ),
  );
  const { seed } = await makeKey(home);
  await mustGit(git, 'add', '--all');
  await mustGit(
    git,
    '-c',
    'user.name=Sample',
    '-c',
    'user.email=sample',
    'commit',
    '--quiet',
    '-m',
    'Start',
  );
  await mustGit(git, 'push', '--quiet', 'origin', 'main');
  const output = join(freshFolder('output'), 'output');

  const env = { BADGE_ISSUER_KEY: seed, GITHUB_OUTPUT: output, GIT_CONFIG_GLOBAL: '/dev/null' };
  const first = await run('push-ledger', ['--root', home, '--github', '--note', '[skip ci]'], {
    env,
  });
  expect([first.code, first.stdout]).toEqual([
    0,
    expect.stringMatching(
      /2 awards signed by [^\n]+\nPushed [0-9a-f]{40} to main, at attempt 1\.\n$/,
    ),
  ]);
  expect(readFileSync(output, 'utf8')).toBe(
    `ledger=${(await mustGit(gitIn(host, alone), 'rev-parse', 'main')).trim()}\n`,
  );

  const second = await run('push-ledger', ['--root', home], {
    env: { GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  expect([second.code, second.stdout]).toEqual([0, expect.stringContaining('Nothing to push')]);
  expect(await mustGit(gitIn(host, alone), 'log', '-p', '--all')).not.toContain(seed);

  writeFileSync(join(home, 'recipients/ada/notes.txt'), 'x');
  const third = await run('push-ledger', ['--root', home], { env });
  expect([third.code, third.stderr]).toEqual([1, expect.stringContaining('notes.txt')]);
  rmSync(join(home, 'recipients/ada/notes.txt'));
  expect(existsSync(join(home, 'recipients/ada/first-talk.json'))).toBe(true);
});

it('signs in a job only what merged pull requests authorise, asked of the host, and says what waits', async () => {
  const host = freshFolder('host');
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  const home = freshFolder('home');
  const git = gitIn(home, alone);
  const as = ['-c', 'user.name=Sample', '-c', 'user.email=sample'] as const;
  await mustGit(git, 'clone', '--quiet', host, '.');
  await mustGit(git, 'checkout', '--quiet', '-B', 'main');
  const issuer = {
    ...(JSON.parse(
      new TextDecoder().decode(
        tinyCommunity().find(({ path }) => path === 'keys/issuer.json')?.content as Uint8Array,
      ),
    ) as object),
    maintainers: ['root'],
    awarders: ['grace'],
  };
  const withheld = { 'recipients/ada/repairer.md': null, 'recipients/grace/first-talk.md': null };
  const write = (files: ReturnType<typeof tinyCommunity>) =>
    writeFiles(
      home,
      files.map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
    );
  const commit = async (message: string): Promise<string> => {
    await mustGit(git, 'add', '--all');
    await mustGit(git, ...as, 'commit', '--quiet', '-m', message);
    return (await mustGit(git, 'rev-parse', 'HEAD')).trim();
  };
  await write(
    tinyCommunity({
      'keys/2026-a.json': null,
      'keys/issuer.json': JSON.stringify(issuer, null, 2) + '\n',
      'recipients/ada/first-talk.md': null,
      ...withheld,
    }),
  );
  const { seed } = await makeKey(home);
  await commit('Start');
  await write(tinyCommunity().filter(({ path }) => path === 'recipients/ada/first-talk.md'));
  const agreed = await commit('Award, agreed to');
  await write(tinyCommunity().filter(({ path }) => path === 'recipients/ada/repairer.md'));
  const alone2 = await commit('Award, by a stranger');
  await mustGit(git, 'push', '--quiet', 'origin', 'main');
  const repo = '/repos/club/badges';
  const api = await hostApi({
    [`${repo}/commits/${agreed}/pulls`]: [pullRequest(7)],
    [`${repo}/pulls/7`]: pullRequest(7, { user: { login: 'mila' }, merge_commit_sha: agreed }),
    [`${repo}/pulls/7/reviews`]: [review('grace', 'APPROVED', commitOf('b'))],
    [`${repo}/commits/${alone2}/pulls`]: [pullRequest(8)],
    [`${repo}/pulls/8`]: pullRequest(8, { user: { login: 'mallory' }, merge_commit_sha: alone2 }),
    [`${repo}/pulls/8/reviews`]: [review('mallory', 'APPROVED', commitOf('b'))],
  });
  const env = {
    BADGE_ISSUER_KEY: seed,
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'club/badges',
    GITHUB_TOKEN: 'secret',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const { code, stdout, stderr } = await run('push-ledger', ['--root', home, '--ask-host'], {
    env,
  });
  await api.close();
  expect([code, stderr.match(/^not signed: .*$/gm)]).toEqual([
    3,
    ['not signed: recipients/ada/repairer.md'],
  ]);
  expect(stdout).toContain('Pushed');
  const onHost = (await mustGit(gitIn(host, alone), 'ls-tree', '-r', '--name-only', 'main')).split(
    '\n',
  );
  expect(onHost.filter((path) => /^recipients\/.*json$/.test(path))).toEqual([
    'recipients/ada/first-talk.json',
  ]);
});

it('called wrongly, it exits 64', async () => {
  expect((await run('push-ledger', ['--froce'])).code).toBe(64);
});
