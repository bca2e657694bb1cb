/** Which commit of the main line brought what was signed last. */

import { type Git, mustGit } from '../repository/git.ts';

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
