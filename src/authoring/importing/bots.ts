/** Programs that lists of contributors name beside people. */

import type { Person } from './people.ts';

const names = new Set(
  (
    'allcontributors actions-user codecov-io coveralls dependabot dependabot-preview ' +
    'depfu github-actions gitter-badger greenkeeper greenkeeperio-bot imgbot ' +
    'imgbotapp mergify pre-commit-ci prettierci pyup-bot renovate renovate-bot ' +
    'semantic-release-bot snyk-bot stale web-flow whitesource-bolt-for-github'
  ).split(' '),
);

/**
 * True for accounts of programs: those that the code host marks or
 * keeps the page of an app for, and those that many projects meet.
 */
export function isBot({ login, website }: Pick<Person, 'login' | 'website'>): boolean {
  const isApp = /^https?:\/\/github\.com\/apps\/[^/]/i.test(website ?? '');
  const isNamed = login !== null && (/\[bot\]$/i.test(login) || names.has(login.toLowerCase()));
  return isApp || isNamed;
}

/** The name of a program, which says that it is one. */
export function botName(name: string): string {
  return /[[(]bot[\])]/i.test(name) ? name : `${name} (bot)`;
}
