/**
 * Which commits of the main line brought what the next issuing run would sign, and which what the
 * last one signed.
 */

import { type Git, mustGit } from '../repository/git.ts';

/**
 * The commits at which awards without a credential, and awards that changed after the last status
 * list, took their present form; oldest first. What the host says about them decides what is
 * signed.
 */
export async function commitsToJudge(git: Git): Promise<readonly string[]> {
  const tree = (
    await mustGit(git, 'ls-tree', '-r', '-z', '--name-only', 'HEAD', '--', 'recipients/')
  ).split('\0');
  const awards = tree.filter(
    (path) => /^recipients\/[^/]+\/[^/]+\.md$/.test(path) && !path.endsWith('/profile.md'),
  );
  const signed = new Set(
    tree.filter((path) => path.endsWith('.json')).map((path) => path.replace(/json$/, 'md')),
  );
  const log = await mustGit(
    git,
    'log',
    '--first-parent',
    '-m',
    '--no-renames',
    '-z',
    '--format=%x01%H',
    '--name-only',
    'HEAD',
    '--',
    'recipients/',
    'keys/',
  );
  const left = new Set(awards);
  const commits: string[] = [];
  let isSettled = false;
  for (const entry of log.split('\x01').slice(1)) {
    const [commit = '', ...paths] = entry.split(/[\0\n]/).filter((part) => part !== '');
    const changed = paths.filter((path) => left.delete(path));
    if (changed.some((path) => !signed.has(path) || !isSettled)) commits.push(commit);
    isSettled ||= paths.some((path) => /^keys\/status(?:-\d+)?\.json$/.test(path));
  }
  return commits.reverse();
}

/** The newest commit of the main line that brought credentials; empty where none did. */
export async function lastSigning(git: Git): Promise<string> {
  return (
    await mustGit(
      git,
      'log',
      '--first-parent',
      '-m',
      '--diff-filter=A',
      '--format=%H',
      '-1',
      'HEAD',
      '--',
      ':(top,glob)recipients/*/*.json',
    )
  ).trim();
}
