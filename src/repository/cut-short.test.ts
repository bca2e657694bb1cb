import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gitCommunity } from '../testing/fixtures/git-community.ts';
import { removeFolders } from '../testing/fixtures/trees.ts';
import { takenUp } from './cut-short.ts';
import { gitIn, mustGit } from './git.ts';

afterAll(removeFolders);

const main = { remote: 'origin', branch: 'main' };
const named = { GIT_AUTHOR_NAME: 'S', GIT_AUTHOR_EMAIL: 's', GIT_COMMITTER_NAME: 'S' };
const environment = { ...process.env, ...named, GIT_COMMITTER_EMAIL: 's' };
/** The id of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

function repository(): { own: string; git: ReturnType<typeof gitIn>; root: string } {
  const { root } = gitCommunity({ 'README.md': 'x' });
  return { own: join(root, '.git'), git: gitIn(root, environment), root };
}

/** A file of git's as some seconds after now, or before. */
function touched(path: string, seconds: number, text = ''): void {
  writeFileSync(path, text);
  const at = Date.now() / 1000 + seconds;
  utimesSync(path, at, at);
}

it('a run that was cut while git wrote is taken up: its locks go, and no other’s', async () => {
  const { own, git } = repository();
  touched(join(own, 'index.lock'), -59);
  touched(join(own, 'HEAD.lock'), -3600);
  touched(join(own, 'plainbadge-at-work'), -60, `${gone()}\n`);
  const again = await takenUp(git, main);
  expect([existsSync(join(own, 'index.lock')), existsSync(join(own, 'HEAD.lock'))]).toEqual([
    false,
    true,
  ]);
  await mustGit(again, 'status');
  expect(existsSync(join(own, 'plainbadge-at-work'))).toBe(false);
});

it('a lock stays while whoever waits for it is at work, or where no run was cut', async () => {
  const { own, git } = repository();
  touched(join(own, 'index.lock'), -60);
  await takenUp(git, main);
  expect(existsSync(join(own, 'index.lock'))).toBe(true);
  touched(join(own, 'plainbadge-at-work'), -60, `${process.pid}\n`);
  await takenUp(git, main);
  expect(existsSync(join(own, 'index.lock'))).toBe(true);
  // Who meets it is told which file it is.
  await expect(mustGit(git, 'add', 'README.md')).rejects.toThrow(
    /^git add failed: .*index\.lock is there: another program .* delete that file/,
  );
});

it('a rebase that was cut is undone, and the folder is on its branch', async () => {
  const { own, git, root } = repository();
  const branch = (await mustGit(git, 'branch', '--show-current')).trim();
  await mustGit(git, 'switch', '--quiet', '-c', 'other');
  writeFileSync(join(root, 'README.md'), 'theirs');
  await mustGit(git, 'commit', '--quiet', '-am', 'Theirs');
  await mustGit(git, 'switch', '--quiet', branch);
  writeFileSync(join(root, 'README.md'), 'ours');
  await mustGit(git, 'commit', '--quiet', '-am', 'Ours');
  expect((await git('rebase', '--quiet', 'other')).code).not.toBe(0);
  touched(join(own, 'plainbadge-at-work'), 0, `${gone()}\n`);
  await takenUp(git, main);
  expect((await mustGit(git, 'branch', '--show-current')).trim()).toBe(branch);
});
