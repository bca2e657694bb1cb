import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gitCommunity } from '../testing/fixtures/git-community.ts';
import { freshFolder, removeFolders } from '../testing/fixtures/trees.ts';
import { gitIn, GitRefused, mustGit, readerIn, readObjects } from './git.ts';

afterAll(removeFolders);

const { PATH } = process.env;
/** An alias that prints what git's children see. */
const printing = (name: string): string[] => ['-c', `alias.seen=!echo "$${name}"`, 'seen'];

it('what works in a folder learns neither the issuer’s secret nor another repository', async () => {
  const root = freshFolder('door');
  const other = { GIT_DIR: '/elsewhere', BADGE_ISSUER_KEY: 'secret', PUSH_TOKEN: 'secret' };
  const git = gitIn(root, { PATH, HOME: root, ...other, KEPT: 'kept' });
  await mustGit(git, 'init', '--quiet');
  expect((await git(...printing('BADGE_ISSUER_KEY'))).stdout).toBe('\n');
  expect((await git(...printing('PUSH_TOKEN'))).stdout).toBe('\n');
  expect((await git(...printing('KEPT'))).stdout).toBe('kept\n');
  expect((await mustGit(git, 'rev-parse', '--absolute-git-dir')).trim()).toBe(join(root, '.git'));
});

it('a token is sent to remotes, and stands in no argument', async () => {
  const git = gitIn(freshFolder('door'), { PATH }, 'secret');
  const settings = await mustGit(git, 'config', '--list');
  expect(settings).toContain(`Basic ${btoa('x-access-token:secret')}`);
});

it('what reads inherits nothing, and takes input and gives bytes', async () => {
  const { root } = gitCommunity({ 'README.md': 'x' });
  expect((await readerIn(root)(...printing('HOME'))).stdout).toBe('\n');
  const answer = await readObjects(root, ['cat-file', '--batch'], 'HEAD:README.md\n');
  expect(answer.toString('latin1')).toMatch(/^[0-9a-f]{40} blob 1\nx\n$/);
});

it('a failure is told in git’s own words, without what a terminal would obey', async () => {
  const failing = async () => ({ code: 1, stdout: '', stderr: 'one\ntwo\n\u001b[31mred\nlast\n' });
  await expect(mustGit(failing, 'log', '-1')).rejects.toThrow(
    /^git log failed: two  ?\[31mred last$/,
  );
  const { root } = gitCommunity({ 'README.md': 'x' });
  await expect(readObjects(root, ['cat-file', 'blob', 'nothing'])).rejects.toThrow(GitRefused);
});

it('git that cannot be started is an answer, not an accident', async () => {
  const { code, stderr } = await gitIn('/nowhere/at/all', { PATH })('status');
  expect([code, stderr]).toEqual([128, 'git cannot be started here. Is it installed?']);
});
