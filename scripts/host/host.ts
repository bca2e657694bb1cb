/** The host of the repository, as the environment of its jobs names it. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, apiOf } from '../../src/hosting/api.ts';
import { forgejoForms } from '../../src/hosting/elsewhere/forgejo-forms.ts';
import { gitLabForms } from '../../src/hosting/elsewhere/gitlab-forms.ts';
import { gitHub, gitHubIssues } from '../../src/hosting/github.ts';
import type { Host } from '../../src/hosting/host.ts';
import type { Issues } from '../../src/hosting/lapsing.ts';
import { forgejoLetterBox } from '../../src/hosting/letters/forgejo-comments.ts';
import { gitLabLetterBox } from '../../src/hosting/letters/gitlab-notes.ts';
import { gitHubLetterBox } from '../../src/hosting/letters/github-comments.ts';
import type { LetterBox } from '../../src/hosting/letters/letter-box.ts';
import { sendOnce } from '../../src/repository/network/send-once.ts';
import { UsageError } from '../shell/command.ts';

/** The repository on any of the hosts: on GitHub, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN. */
export const hostOf = (environment: NodeJS.ProcessEnv): Host =>
  elsewhere(environment, gitLabForms, forgejoForms) ?? gitHub(...gitHubApi(environment));

/** The issues of a repository on GitHub. Throws UsageError on other hosts. */
export function issuesOf(environment: NodeJS.ProcessEnv): Issues {
  return gitHubIssues(...gitHubApi(environment));
}

/** The comments of the repository, on any of the hosts. */
export const letterBoxOf = (environment: NodeJS.ProcessEnv): LetterBox =>
  elsewhere(environment, gitLabLetterBox, forgejoLetterBox) ??
  gitHubLetterBox(...gitHubApi(environment));

/**
 * What GitLab, or Forgejo and Gitea, are asked by; null on GitHub. All but GitLab have the same names
 * in the environment of their jobs, and are told apart by the address of the API; GitLab's jobs have
 * CI_API_V4_URL and CI_PROJECT_PATH, and get a GITLAB_TOKEN.
 */
function elsewhere<Asked>(
  environment: NodeJS.ProcessEnv,
  onGitLab: (api: Api, project: string) => Asked,
  onForgejo: (api: Api, repository: string) => Asked,
): Asked | null {
  const { CI_API_V4_URL: gitLabAddress, CI_PROJECT_PATH: project = '' } = environment;
  if (gitLabAddress !== undefined && environment['GITHUB_REPOSITORY'] === undefined) {
    if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(project))
      throw new UsageError('CI_PROJECT_PATH must name the project, as group/name');
    const token = environment['GITLAB_TOKEN'] ?? '';
    if (token === '') throw new UsageError('GITLAB_TOKEN must hold a token that may read the API');
    return onGitLab(apiAt('CI_API_V4_URL', gitLabAddress, token, true), project);
  }
  if (!isForgejo(environment)) return null;
  const [, repository, token] = named(environment);
  return onForgejo(apiAt('GITHUB_API_URL', addressIn(environment), token, true), repository);
}

/**
 * The address of the job that runs, on GitHub, where it keeps what it uploads; null elsewhere, also
 * on servers of which nobody knows how they name it.
 */
export function runOf(environment: NodeJS.ProcessEnv): string | null {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = environment;
  const address = `${server}/${repository}/actions/runs/${environment['GITHUB_RUN_ID'] ?? ''}`;
  const isPlain = /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(address);
  return isPlain && !isForgejo(environment) ? address : null;
}

function gitHubApi(environment: NodeJS.ProcessEnv): [Api, string] {
  if (isForgejo(environment) || environment['CI_API_V4_URL'] !== undefined)
    throw new UsageError(
      'This works on GitHub only; HOSTING.md says how the same is done on GitLab and Forgejo',
    );
  const [address, repository, token] = named(environment);
  return [apiAt('GITHUB_API_URL', address, token, false), repository];
}

const addressIn = ({ GITHUB_API_URL: address = 'https://api.github.com' }: NodeJS.ProcessEnv) =>
  address.replace(/\/$/, '');

/** Forgejo and Gitea have their API below this path; GitHub's is elsewhere, also on own servers. */
const isForgejo = (environment: NodeJS.ProcessEnv): boolean =>
  addressIn(environment).endsWith('/api/v1');

/** The address, the repository and the token. */
function named(environment: NodeJS.ProcessEnv): [string, string, string] {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = environment;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new UsageError('GITHUB_REPOSITORY must name the repository, as owner/name');
  if (token === '') throw new UsageError('GITHUB_TOKEN must hold a token of the host');
  return [addressIn(environment), repository, token];
}

function apiAt(variable: string, address: string, token: string, isOther: boolean): Api {
  if (!/^https:\/\/|^http:\/\/127\.0\.0\.1(?::\d+)?(?:\/|$)/.test(address))
    throw new UsageError(`${variable} must be an https address`);
  return apiOf({
    ...{ address: address.replace(/\/$/, ''), token, send: sendOnce, sleep: pause },
    ...(isOther && { accept: 'application/json' }),
  });
}

const pause = (time: number): Promise<void> => sleep(time);
