/** From awards that are signed to a pull request with what is due, and what becomes of it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gitIn, mustGit } from '../../src/repository/git.ts';
import { writeFiles } from '../../src/repository/write.ts';
import { type Ran, run } from '../../src/testing/fixtures/commands.ts';
import { issueOnce, tinyKey } from '../../src/testing/fixtures/git-issuing.ts';
import { hostApi, type HostApi } from '../../src/testing/fixtures/host-api.ts';
import { tinyCommunity, tinyText } from '../../src/testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../../src/testing/fixtures/trees.ts';

const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const pulls = '/repos/club/badges/pulls';
const speaker =
  '---\nname: Speaker\ndescription: Speaks.\ncreated: 2026-01-10\n' +
  'requires: [first-talk, repairer]\n---\nSpeak.\n';
let bare: string;
let api: HostApi;
const open: unknown[] = [];

const clone = async (name: string): Promise<string> => {
  const root = freshFolder(name);
  await mustGit(gitIn(root, alone), 'clone', '--quiet', bare, '.');
  return root;
};

beforeAll(async () => {
  bare = freshFolder('host');
  await mustGit(gitIn(bare, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  const root = await clone('start');
  const listed = tinyText('recipients/ada/profile.md').replace(
    'links:',
    'visibility: listed\nlinks:',
  );
  const files = tinyCommunity({
    'keys/2026-a.json': await tinyKey(),
    'recipients/ada/profile.md': listed,
    'recipients/grace/first-talk.md': null,
    'badges/speaker/badge.md': speaker,
  });
  await writeFiles(
    root,
    files.map(({ path, content }) => ({ path, bytes: content as Uint8Array })),
  );
  await issueOnce({ root });
  const git = gitIn(root, alone);
  await mustGit(git, 'add', '--all');
  const author = ['-c', 'user.name=Sample', '-c', 'user.email=sample'];
  await mustGit(git, ...author, 'commit', '--quiet', '-m', 'Start');
  await mustGit(git, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  api = await hostApi({ [pulls]: open, [`POST ${pulls}`]: { number: 13 } });
});
afterAll(async () => {
  await api.close();
  removeFolders();
});

const stack = async (...args: string[]): Promise<Ran> =>
  run('stack', [...args, '--root', await clone('job')], {
    env: {
      GITHUB_API_URL: api.url,
      GITHUB_REPOSITORY: 'club/badges',
      GITHUB_TOKEN: 'secret',
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
  });

it('says on a dry run what is due', async () => {
  expect((await stack('--dry-run')).stdout).toContain('would write recipients/ada/speaker.md\n');
  expect(JSON.parse((await stack('--json')).stdout)).toMatchObject({
    due: [{ recipient: 'ada', badge: 'speaker', date: '2026-05-02' }],
    lapsed: [],
  });
});

it('proposes it once, and not again while that is open or after it was closed', async () => {
  const first = await stack('--propose');
  expect([first.code, first.stdout]).toEqual([0, '#13 proposes 1 award.\n']);
  const [request] = api.sent;
  expect(request).toMatchObject({
    to: `POST ${pulls}`,
    body: { title: 'Award what is due (1)', base: 'main' },
  });
  const { head } = request!.body as { head: string };
  open.push({ number: 13, head: { ref: head } });
  expect((await stack('--propose')).stdout).toBe(
    '#13 proposes awards that are due, and is open still.\n',
  );
  open.pop();
  expect((await stack('--propose')).stdout).toContain(
    '1 award was proposed before and turned down',
  );
  expect(api.sent).toHaveLength(1);
  const root = await clone('proposed');
  await mustGit(gitIn(root, alone), 'checkout', '--quiet', head);
  expect(readFileSync(join(root, 'recipients/ada/speaker.md'), 'utf8')).toBe(
    '---\nbadge: speaker\ndate: 2026-05-02\nbecause:\n  - first-talk\n  - repairer\n---\n',
  );
});
