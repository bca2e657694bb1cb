/** The host of the repository, as the environment of its jobs names it. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, apiOf } from '../../src/hosting/api.ts';
import { gitHub, gitHubIssues } from '../../src/hosting/github.ts';
import type { Host } from '../../src/hosting/host.ts';
import type { Issues } from '../../src/hosting/lapsing.ts';
import { sendOnce } from '../../src/repository/network/send-once.ts';
import { UsageError } from '../shell/command.ts';

/**
 * The repository on GitHub, or on a server that answers like it: GITHUB_API_URL, GITHUB_REPOSITORY
 * (owner/name), GITHUB_TOKEN.
 */
export function hostOf(environment: NodeJS.ProcessEnv): Host {
  return gitHub(...apiIn(environment));
}

/** The issues of the same repository. */
export function issuesOf(environment: NodeJS.ProcessEnv): Issues {
  return gitHubIssues(...apiIn(environment));
}

function apiIn(environment: NodeJS.ProcessEnv): [Api, string] {
  const {
    GITHUB_API_URL: address = 'https://api.github.com',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_TOKEN: token = '',
  } = environment;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new UsageError('GITHUB_REPOSITORY must name the repository, as owner/name');
  if (token === '') throw new UsageError('GITHUB_TOKEN must hold a token of the host');
  if (!/^https:\/\/|^http:\/\/127\.0\.0\.1(?::\d+)?(?:\/|$)/.test(address))
    throw new UsageError('GITHUB_API_URL must be an https address');
  const api = { address: address.replace(/\/$/, ''), token, send: sendOnce, sleep: pause };
  return [apiOf(api), repository];
}

const pause = (time: number): Promise<void> => sleep(time);
