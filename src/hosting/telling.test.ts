import { afterAll, describe, expect, it } from 'vitest';
import { checkCommunity } from '../community/check.ts';
import { tinyCommunity, tinyNow } from '../testing/fixtures/tiny-community.ts';
import { freshFolder, removeFolders } from '../testing/fixtures/trees.ts';
import { writeFiles } from '../repository/write.ts';
import { gitIn, mustGit } from '../repository/git.ts';
import type { ReviewHost } from './host.ts';
import { tell } from './telling.ts';

const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

afterAll(removeFolders);

/** A host that knows which pull request brought a commit, and keeps comments. */
function hostWith(pulls: Readonly<Record<string, number>>) {
  const comments: { readonly on: number; readonly text: string }[] = [];
  const not = (): never => {
    throw new Error('This was not to be asked.');
  };
  const host: ReviewHost = {
    facts: not,
    pushesTo: not,
    accountId: not,
    broughtBy: async (commit) => (pulls[commit] === undefined ? [] : [pulls[commit]]),
    comments: async (on) => comments.filter((comment) => comment.on === on).map(({ text }) => text),
    comment: async (on, text) => void comments.push({ on, text }),
  };
  return { host, comments };
}

describe('after a commit of the ledger', () => {
  it('each pull request hears of its own awards once, found by merge commits, never by who wrote them', async () => {
    const root = freshFolder('tell');
    const git = gitIn(root, alone);
    await mustGit(git, 'init', '--quiet', '--initial-branch=main');
    const commit = async (message: string, ...files: readonly string[]): Promise<string> => {
      const known = new Map(
        tinyCommunity().map(({ path, content }) => [path, content as Uint8Array]),
      );
      await writeFiles(
        root,
        files.map((path) => ({ path, bytes: known.get(path) ?? bytes('{}\n') })),
      );
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
        message,
      );
      return (await mustGit(git, 'rev-parse', 'HEAD')).trim();
    };
    await commit(
      'Start',
      'keys/issuer.json',
      'keys/2026-a.json',
      'badges/first-talk/badge.md',
      'badges/repairer/badge.md',
      'recipients/ada/profile.md',
      'recipients/grace/profile.md',
    );
    await mustGit(git, 'checkout', '--quiet', '-b', 'award');
    await commit('Award, in a branch', 'recipients/ada/first-talk.md');
    await mustGit(git, 'checkout', '--quiet', 'main');
    await mustGit(
      git,
      '-c',
      'user.name=Sample',
      '-c',
      'user.email=sample',
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      'Merge',
      'award',
    );
    const merge = (await mustGit(git, 'rev-parse', 'HEAD')).trim();
    const squash = await commit('Award', 'recipients/ada/repairer.md');
    await commit('Pushed by hand', 'recipients/grace/first-talk.md');
    const ledger = await commit(
      'Sign 3 awards',
      'recipients/ada/first-talk.json',
      'recipients/ada/repairer.json',
      'recipients/grace/first-talk.json',
      'keys/status.json',
    );
    const { community } = checkCommunity(tinyCommunity(), { now: tinyNow });
    const { host, comments } = hostWith({ [merge]: 7, [squash]: 8 });

    expect(await tell(git, host, community!, ledger, 'main')).toEqual([
      { pull: 7, awards: 1, isNew: true },
      { pull: 8, awards: 1, isNew: true },
    ]);
    expect(comments.map(({ on }) => on)).toEqual([7, 8]);
    expect(await tell(git, host, community!, ledger, 'main')).toEqual([
      { pull: 7, awards: 1, isNew: false },
      { pull: 8, awards: 1, isNew: false },
    ]);
    expect(comments).toHaveLength(2);
  });
});

it('a run that was cut short between two comments is taken up where it ended', async () => {
  const root = freshFolder('tell');
  const git = gitIn(root, alone);
  const names = Array.from({ length: 16 }, (_, at) => `recipients/ada/talk-${at}`);
  const award = '---\nbadge: first-talk\ndate: 2026-05-01\n---\n';
  const commit = async (ending: string, text: string): Promise<string> => {
    await writeFiles(
      root,
      names.map((name) => ({ path: `${name}${ending}`, bytes: bytes(text) })),
    );
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
      ending,
    );
    return (await mustGit(git, 'rev-parse', 'HEAD')).trim();
  };
  await mustGit(git, 'init', '--quiet', '--initial-branch=main');
  await mustGit(
    git,
    '-c',
    'user.name=Sample',
    '-c',
    'user.email=sample',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'Start',
  );
  const merge = await commit('.md', award);
  const ledger = await commit('.json', '{}\n');
  const { community } = checkCommunity(
    tinyCommunity(Object.fromEntries(names.map((name) => [`${name}.md`, award]))),
    { now: tinyNow },
  );
  const { host, comments } = hostWith({ [merge]: 7 });
  const dying: ReviewHost = {
    ...host,
    comment: (on, text) =>
      comments.length === 1 ? Promise.reject(new Error('killed')) : host.comment(on, text),
  };
  await expect(tell(git, dying, community!, ledger, 'main')).rejects.toThrow('killed');
  expect(await tell(git, host, community!, ledger, 'main')).toEqual([
    { pull: 7, awards: 16, isNew: true },
  ]);
  expect(comments).toHaveLength(2);
  expect(await tell(git, host, community!, ledger, 'main')).toEqual([
    { pull: 7, awards: 16, isNew: false },
  ]);
  expect(comments).toHaveLength(2);
});
