/** Two people at home and one branch, with git itself. */

import { existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { gitIn, mustGit } from '../../repository/git.ts';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import type { Desk } from './desk.ts';
import { commitFiles, meet, uncommitted } from './meeting.ts';

const alone = {
  ...{ PATH: process.env['PATH'], HOME: '/nonexistent' },
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  ...{ GIT_AUTHOR_NAME: 'Sample', GIT_AUTHOR_EMAIL: 'sample' },
  ...{ GIT_COMMITTER_NAME: 'Sample', GIT_COMMITTER_EMAIL: 'sample' },
};
const award = 'recipients/ada/first-talk.md';
const signed = 'recipients/ada/first-talk.json';
const register = 'keys/register.txt';

let host: string;
let ada: ReturnType<typeof home>;
let bob: ReturnType<typeof home>;
beforeEach(async () => {
  host = freshFolder('meeting-host');
  await mustGit(gitIn(host, alone), 'init', '--quiet', '--bare', '--initial-branch=main');
  ada = home('ada');
  bob = home('bob');
  for (const one of [ada, bob]) {
    await one.git('clone', '--quiet', host, '.');
    await one.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  }
});
afterAll(removeFolders);

function home(name: string) {
  const root = freshFolder(name);
  const git = (...args: string[]): Promise<string> => mustGit(gitIn(root, alone), ...args);
  const desk: Desk = { git: gitIn(root, alone), remote: 'origin', branch: 'main' };
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const commit = async (files: Readonly<Record<string, string>>, message: string) => {
    write(files);
    await git('add', '--all');
    await git('commit', '--quiet', '-m', message);
  };
  const text = (path: string): string | null =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
  const push = (): Promise<string> => git('push', '--quiet', 'origin', 'main');
  return { root, git, desk, write, commit, text, push };
}

/** Both have one commit, and ada has pushed another since. */
async function parted(files: Readonly<Record<string, string>>): Promise<void> {
  await ada.commit({ 'README.md': 'Start\n', [register]: 'one\n' }, 'Start');
  await ada.push();
  await meet(bob.desk).catch(() => undefined);
  await bob.git('pull', '--quiet', 'origin', 'main');
  if (Object.keys(files).length === 0) return;
  await ada.commit(files, 'Ada works on');
  await ada.push();
}

it('counts everything where the branch does not exist yet', async () => {
  await ada.commit({ 'README.md': 'Start\n' }, 'Start');
  await ada.commit({ [award]: 'x\n' }, 'Award');
  expect(await meet(ada.desk)).toBe(2);
  await ada.push();
  expect(await meet(ada.desk)).toBe(0);
});

it('follows the branch, and puts what was committed here on top of it', async () => {
  await parted({ 'badges/a/badge.md': 'a\n' });
  await bob.commit({ 'badges/b/badge.md': 'b\n' }, 'Bob’s badge');
  expect(await meet(bob.desk)).toBe(1);
  expect([bob.text('badges/a/badge.md'), bob.text('badges/b/badge.md')]).toEqual(['a\n', 'b\n']);
  await bob.push();
  expect(await meet(ada.desk)).toBe(0);
  expect(ada.text('badges/b/badge.md')).toBe('b\n');
});

it('stumbles over nothing that signing wrote here and nobody pushed', async () => {
  await parted({ [award]: 'x\n', [signed]: '{"by":"ada"}\n', [register]: 'one\ntwo\n' });
  bob.write({ [signed]: '{"by":"bob"}\n', [register]: 'one\nother\n' });
  expect(await uncommitted(bob.desk)).toEqual([]);
  expect(await meet(bob.desk)).toBe(0);
  expect([bob.text(signed), bob.text(register)]).toEqual(['{"by":"ada"}\n', 'one\ntwo\n']);
  expect(await bob.git('status', '--porcelain')).toBe('');
});

it.each(['signed files alone', 'signed files beside an award'])(
  'leaves out of commits that were never pushed: %s',
  async (which) => {
    await parted({ [register]: 'one\ntwo\n', 'badges/a/badge.md': 'a\n' });
    const own = which.includes('beside') ? { [award]: 'x\n' } : {};
    await bob.commit({ ...own, [signed]: '{"by":"bob"}\n', [register]: 'one\nother\n' }, 'Mine');
    expect(await meet(bob.desk)).toBe(Object.keys(own).length);
    expect([bob.text(signed), bob.text(register)]).toEqual([null, 'one\ntwo\n']);
    expect(bob.text(award)).toBe(own[award] ?? null);
    expect(await bob.git('log', '-1', '--format=%s')).toBe(
      `${award in own ? 'Mine' : 'Ada works on'}\n`,
    );
    expect(await bob.git('status', '--porcelain')).toBe('');
  },
);

it('changes nothing where two people changed the same lines, and names the file', async () => {
  await parted({ 'README.md': 'Ada’s\n' });
  await bob.commit({ 'README.md': 'Bob’s\n' }, 'Bob works on');
  const before = await bob.git('rev-parse', 'HEAD');
  await expect(meet(bob.desk)).rejects.toThrow(/Somebody else changed what you changed: README.md/);
  expect(await bob.git('rev-parse', 'HEAD')).toBe(before);
  expect(await bob.git('status', '--porcelain')).toBe('');
});

it('says what is not committed, and commits it when told', async () => {
  await parted({});
  bob.write({ [award]: 'x\n', 'README.md': 'Other\n', [signed]: '{}\n' });
  expect(await uncommitted(bob.desk)).toEqual(['README.md', award]);
  await commitFiles(bob.desk, ['README.md', award], 'Ours');
  expect(await bob.git('status', '--porcelain')).toBe(`?? ${signed}\n`);
});

it.each([true, false])(
  'commits what `git add` and `git rm` took in before: %s',
  async (isFirst) => {
    if (!isFirst) await bob.commit({ 'badges/a/badge.md': 'a\n', [award]: 'x\n' }, 'Start');
    bob.write({ 'badges/b/badge.md': 'b\n', 'badges/c/badge.md': 'c\n' });
    if (!isFirst) await bob.git('rm', '--quiet', '-r', 'badges/a');
    await bob.git('add', '--all');
    unlinkSync(join(bob.root, 'badges/c/badge.md'));
    await commitFiles(bob.desk, await uncommitted(bob.desk), 'Ours');
    expect(await bob.git('status', '--porcelain')).toBe('');
    expect((await bob.git('ls-files')).split('\n')).toEqual([
      'badges/b/badge.md',
      ...(isFirst ? [] : [award]),
      '',
    ]);
  },
);

it('says how to go on where git was told to forget a file that it ignores', async () => {
  await bob.commit({ 'dist/a.html': 'a\n' }, 'By mistake');
  bob.write({ '.gitignore': 'dist/\n' });
  await bob.git('rm', '--quiet', '--cached', 'dist/a.html');
  const files = await uncommitted(bob.desk);
  expect(files).toEqual(['dist/a.html', '.gitignore']);
  await expect(commitFiles(bob.desk, files, 'Ours')).rejects.toThrow('dist/a.html: taken out');
  await bob.git('commit', '--quiet', '-m', 'Take files out');
  await commitFiles(bob.desk, await uncommitted(bob.desk), 'Ours');
  expect(await bob.git('status', '--porcelain')).toBe('');
});

it('refuses elsewhere than on the branch, in another repository, and out of reach', async () => {
  await parted({});
  await bob.git('switch', '--quiet', '-c', 'other');
  await expect(uncommitted(bob.desk)).rejects.toThrow(/on the branch other.*`git switch main`/);
  await bob.git('checkout', '--quiet', '--detach');
  await expect(uncommitted(bob.desk)).rejects.toThrow(/on no branch/);
  await bob.git('remote', 'set-url', 'origin', join(host, 'nowhere'));
  await expect(meet(bob.desk)).rejects.toThrow(/origin cannot be reached. Nothing was changed/);
});
