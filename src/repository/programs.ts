/**
 * Which files git would commit as programs: what is data is none, and no commit with one is signed.
 */

import { type Git, readerIn } from './git.ts';

const folders = ['badges', 'keys', 'public', 'recipients'];
const program = '100755';

/**
 * The paths below the community's folders in `root` that git takes for programs. `marked`: those
 * that the disk marks so, which counts where git looks at the marks of this disk; else what was
 * added to git before does. None outside of a repository.
 */
export async function programsInGit(
  root: string,
  marked: readonly string[],
): Promise<ReadonlySet<string>> {
  const git = readerIn(root);
  const { code, stdout } = await git('config', '--type=bool', 'core.fileMode');
  if (code !== 0) return new Set();
  return new Set(stdout.trim() === 'true' ? marked : await addedAsPrograms(git));
}

/** `<mode> SP <id> SP <stage> TAB <path> NUL`, paths from the folder where git runs. */
async function addedAsPrograms(git: Git): Promise<readonly string[]> {
  const { code, stdout } = await git('ls-files', '--stage', '-z', '--', ...folders);
  return code !== 0
    ? []
    : stdout
        .split('\0')
        .filter((line) => line.startsWith(program))
        .map((line) => line.slice(line.indexOf('\t') + 1));
}
