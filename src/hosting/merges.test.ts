import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../testing/fixtures/trees.ts';
import { gitIn, mustGit } from '../repository/git.ts';
import { commitsToJudge } from './merges.ts';

const alone = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
afterAll(removeFolders);

it('finds where what is unsigned, or was changed after the last status list, took its present form', async () => {
  const root = freshFolder('merges');
  const git = gitIn(root, alone);
  const as = ['-c', 'user.name=Sample', '-c', 'user.email=sample'] as const;
  await mustGit(git, 'init', '--quiet', '--initial-branch=main');
  let written = 0;
  const commit = async (...paths: readonly string[]): Promise<string> => {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${++written}`);
    }
    await mustGit(git, 'add', '--all');
    await mustGit(git, ...as, 'commit', '--quiet', '-m', 'x');
    return (await mustGit(git, 'rev-parse', 'HEAD')).trim();
  };
  const withheld = await commit('recipients/ada/withheld.md');
  await commit(
    'recipients/ada/signed.md',
    'recipients/ada/revoked.md',
    'recipients/ada/profile.md',
  );
  await commit('recipients/ada/signed.json', 'recipients/ada/revoked.json', 'keys/status.json');
  expect(await commitsToJudge(git)).toEqual([withheld]);

  await mustGit(git, 'checkout', '--quiet', '-b', 'award');
  await commit('recipients/ada/new.md');
  await mustGit(git, 'checkout', '--quiet', 'main');
  await mustGit(git, ...as, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'award');
  const merge = (await mustGit(git, 'rev-parse', 'HEAD')).trim();
  const revocation = await commit('recipients/ada/revoked.md');
  await commit('recipients/ada/profile.md', 'src/x.ts');
  expect(await commitsToJudge(git)).toEqual([withheld, merge, revocation]);
});
