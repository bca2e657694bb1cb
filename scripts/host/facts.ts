/** `npm run facts`: what the host says about pull requests, for `npm run review`. */

import { gitIn, mustGit } from '../../src/repository/git.ts';
import { factsOfCommits } from '../../src/hosting/host.ts';
import { factsText } from '../../src/review/facts.ts';
import { command, UsageError } from '../shell/command.ts';
import { hostOf } from './host.ts';

const help = `
Usage: npm run facts -- --pull NUMBER | --merges FROM..TO [--branch NAME] [--root DIR]

Prints as JSON who proposed a pull request and who approved which commit of it, as the host reports it. Needs
GITHUB_REPOSITORY and a GITHUB_TOKEN that may read pull requests; on Forgejo and Gitea GITHUB_API_URL, too, which ends in
/api/v1; on GitLab CI_API_V4_URL, CI_PROJECT_PATH and GITLAB_TOKEN instead.
  --pull NUMBER      one pull request
  --merges FROM..TO  a list of all that were merged between two commits of the main branch, and of what was pushed there
                     past every pull request, with who pushed it where the host tells
  --branch NAME      the branch that holds the community (default: main)
  --root DIR         the community's folder, in a git checkout (default: this one)
`;

const options = {
  pull: { type: 'string' },
  merges: { type: 'string' },
  branch: { type: 'string', default: 'main' },
} as const;

await command(help, options, async ({ values, root }) => {
  const { pull, merges, branch } = values;
  if ((pull === undefined) === (merges === undefined))
    throw new UsageError('Name one pull request with --pull, or a range with --merges');
  if (pull !== undefined && !/^[1-9]\d{0,9}$/.test(pull))
    throw new UsageError('--pull wants the number of a pull request');
  if (merges !== undefined && !/^[\w./~^-]+\.\.[\w./~^-]+$/.test(merges))
    throw new UsageError('--merges wants two commits, as FROM..TO');
  const host = hostOf(process.env);
  const facts =
    pull !== undefined
      ? JSON.stringify(await host.facts(Number(pull)), null, 2)
      : factsText(
          await factsOfCommits(
            host,
            await commitsIn(root, merges ?? ''),
            await commitsIn(root, (merges ?? '').replace(/^.*\.\./, '')),
            branch,
          ),
        );
  console.log(facts);
  return 0;
});

/** Commits of the main line in a range, or up to a commit, oldest first. */
async function commitsIn(root: string, range: string): Promise<readonly string[]> {
  const listed = await mustGit(
    gitIn(root, process.env),
    'rev-list',
    '--reverse',
    '--first-parent',
    '--end-of-options',
    range,
    '--',
  );
  return listed.split('\n').filter((line) => line !== '');
}
