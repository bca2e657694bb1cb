/**
 * The addresses of people and of their work on the code host that an `.all-contributorsrc` names.
 */

import type { Evidence } from '../../community/model.ts';
import type { EvidenceList } from './contribution-kind.ts';

type HostKind = 'github' | 'gitlab';

export interface CodeHost {
  readonly kind: HostKind;
  /** https, without a trailing slash. */
  readonly address: string;
}

export interface Project {
  readonly owner: string;
  readonly name: string;
}

export const defaultHosts: Readonly<Record<HostKind, string>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
};

/**
 * The public profile that identifies a person. Apps (`name[bot]`) have theirs under `apps/` on
 * GitHub.
 */
export function profileAddress(host: CodeHost, login: string): string {
  const app = /^(.*)\[bot\]$/i.exec(login)?.[1];
  const path =
    app !== undefined && host.kind === 'github' ? `apps/${app}` : encodeURIComponent(login);
  return `${host.address}/${path}`;
}

interface ListLink {
  readonly query: string;
  readonly name: (login: string) => string;
}

/**
 * The format's own link templates (cli, `src/repo/index.js`). GitLab has no address for one
 * person's commits.
 */
const links: Readonly<Record<HostKind, Partial<Record<EvidenceList, ListLink>>>> = {
  github: {
    commits: { query: 'commits?author=', name: (login) => `Commits by ${login}` },
    issues: { query: 'issues?q=author%3A', name: (login) => `Issues opened by ${login}` },
    comments: {
      query: 'issues?q=commenter%3A',
      name: (login) => `Issues that ${login} commented on`,
    },
    reviews: {
      query: 'pulls?q=is%3Apr+reviewed-by%3A',
      name: (login) => `Pull requests reviewed by ${login}`,
    },
  },
  gitlab: {
    issues: { query: 'issues?author_username=', name: (login) => `Issues opened by ${login}` },
    reviews: {
      query: 'merge_requests?scope=all&state=all&approver_usernames%5B%5D=',
      name: (login) => `Merge requests approved by ${login}`,
    },
  },
};

/**
 * The list on the host that shows this person's work in the project, or null where the host has
 * none.
 */
export function listOf(
  host: CodeHost,
  project: Project,
  login: string,
  list: EvidenceList,
): Evidence | null {
  const link = links[host.kind][list];
  if (link === undefined) return null;
  const path = `${project.owner}/${project.name}`;
  return {
    url: `${host.address}/${path}/${link.query}${encodeURIComponent(login)}`,
    name: `${link.name(login)} in ${path}`,
    description: null,
    kind: null,
    date: null,
  };
}

/**
 * A custom kind's own `link` template filled in, or null where it asks for more than names or gives
 * no https address. Templates are never run: only `contributor.login` and the project's own options
 * are known here.
 */
export function filledLink(
  template: string,
  host: CodeHost,
  project: Project,
  login: string,
): string | null {
  const values = new Map([
    ['contributor.login', encodeURIComponent(login)],
    ['options.projectOwner', project.owner],
    ['options.projectName', project.name],
    ['options.repoHost', host.address],
  ]);
  const filled = template.replace(
    /<%[=-]\s*([a-zA-Z.]+)(?:\s*\|\|\s*(?:"[^"]*"|'[^']*'))?\s*%>/g,
    (whole, name: string) => values.get(name) ?? whole,
  );
  return filled.includes('<%') ? null : filled;
}
