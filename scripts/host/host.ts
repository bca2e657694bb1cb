/** The host of the repository, as the environment of its jobs names it. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, apiOf, type Send } from '../../src/hosting/api.ts';
import { gitHub, gitHubIssues } from '../../src/hosting/github.ts';
import type { Host } from '../../src/hosting/host.ts';
import type { Issues } from '../../src/hosting/lapsing.ts';
import { UsageError } from '../shell/command.ts';

const patience = 30_000;
const longestAnswer = 8 << 20;

/** One request. A redirect is an answer like any other, so that the token stays with the host. */
const send: Send = async ({ method, url, headers, body }) => {
  const response = await fetch(url, {
    method,
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  const link = response.headers.get('Link');
  return { status: text.length > longestAnswer ? 500 : response.status, text, link };
};

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
  const api = { address: address.replace(/\/$/, ''), token, send, sleep: pause };
  return [apiOf(api), repository];
}

const pause = (time: number): Promise<void> => sleep(time);
