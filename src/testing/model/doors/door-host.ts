/** A host in memory with issues, comments and pull requests, which answers as GitHub's API does. */

import { type Api, HostRefused } from '../../../hosting/api.ts';
import { gitHub } from '../../../hosting/github.ts';
import type { Host } from '../../../hosting/host.ts';
import type { JsonObject, JsonValue } from '../../../proof/json.ts';
import { pullRequest } from '../../fixtures/host-api.ts';
import { DoorRepository, type Texts } from './door-git.ts';

const repo = '/repos/club/badges';

/** Everybody, by their number; ada and bob may award, mia maintains, the others may nothing. */
export const accounts = { ada: 1, bob: 2, mia: 3, zoe: 4, eve: 5 } as const;
export type AccountName = keyof typeof accounts;
const permissions: Readonly<Record<string, string>> = { ada: 'write', bob: 'write', mia: 'admin' };
const jobs = { login: 'github-actions[bot]', id: 41, type: 'Bot' };

export interface Issue {
  readonly number: number;
  readonly author: AccountName;
  body: string;
  isOpen: boolean;
  label: AccountName | null;
  readonly comments: string[];
}

export interface Pull {
  readonly number: number;
  readonly branch: string;
  readonly base: string;
  readonly body: string;
  readonly approvals: { readonly account: AccountName; readonly commit: string }[];
  state: 'open' | 'merged' | 'closed';
  pusher: AccountName | null;
}

export class DoorHost {
  readonly repository: DoorRepository;
  readonly issues: Issue[] = [];
  readonly pulls: Pull[] = [];
  /** The next pull request is not made: the host answers with an error. */
  failsOnce = false;
  private numbers = 0;

  constructor(main: Texts) {
    this.repository = new DoorRepository(main);
  }

  /** As a job of it asks. */
  asked(): Host {
    const refuse = async (): Promise<never> => {
      throw new Error('Nobody asks for this here.');
    };
    const api: Api = {
      get: async (path) => this.one(path),
      list: async (path) => this.many(path),
      chain: async (path) => this.many(path),
      pages: refuse,
      change: async (method, path, body) =>
        method === 'PATCH' ? this.close(path) : this.change(path, body),
      remove: refuse,
    };
    return gitHub(api, 'club/badges');
  }

  write(author: AccountName, body: string): Issue {
    const issue = { number: ++this.numbers, author, body, isOpen: true, label: null, comments: [] };
    this.issues.push(issue);
    return issue;
  }

  headOf({ branch }: Pull): string {
    return this.repository.branches.get(branch) ?? '';
  }

  private pullOf(path: string): Pull {
    const number = Number(/\/pulls\/(\d+)/.exec(path)?.[1]);
    const found = this.pulls.find((pull) => pull.number === number);
    if (found === undefined) throw new HostRefused(`There is no ${path}`, 404);
    return found;
  }

  private issueOf(path: string): Issue | undefined {
    const number = Number(/\/issues\/(\d+)/.exec(path)?.[1]);
    return this.issues.find((issue) => issue.number === number);
  }

  private one(path: string): JsonValue {
    const name = path.split('/').at(path.endsWith('/permission') ? -2 : -1) ?? '';
    const id = (accounts as Readonly<Record<string, number>>)[name];
    if (path.endsWith('/permission')) return { permission: permissions[name] ?? 'read' };
    if (path.startsWith('/users/')) {
      if (id === undefined) throw new HostRefused('none', 404);
      return { login: name, id };
    }
    return this.told(this.pullOf(path));
  }

  private told(pull: Pull): JsonObject {
    const main = this.repository.branches.get('main') ?? '';
    return {
      ...pullRequest(pull.number, {
        user: jobs,
        base: { ref: 'main', sha: pull.base, repo: { full_name: 'club/badges' } },
        head: { ref: pull.branch, sha: this.headOf(pull), repo: { full_name: 'club/badges' } },
        merged: pull.state === 'merged',
        merged_at: null,
        merge_commit_sha: main,
      }),
    } as JsonObject;
  }

  private many(path: string): JsonValue[] {
    if (path.endsWith('/issues?state=open'))
      return this.issues
        .filter(({ isOpen }) => isOpen)
        .map(({ number, body, author }) => ({ number, title: 'Form', body, user: userOf(author) }));
    if (path.startsWith(`${repo}/pulls?`)) {
      const head = new URL(path, 'https://h.example').searchParams.get('head') ?? '';
      return this.pulls
        .filter(({ branch, state }) => state === 'open' && `club:${branch}` === head)
        .map((pull) => this.told(pull));
    }
    if (path.endsWith('/reviews'))
      return this.pullOf(path).approvals.map(({ account, commit }) => ({
        ...{ user: userOf(account), state: 'APPROVED', commit_id: commit },
      }));
    if (path.endsWith('/events')) {
      const label = this.issueOf(path)?.label ?? null;
      return label === null
        ? []
        : [{ event: 'labeled', label: { name: 'approved' }, actor: userOf(label) }];
    }
    if (path.includes('/activity?')) return this.pushes(path);
    return (this.issueOf(path)?.comments ?? []).map((body) => ({ body }));
  }

  private pushes(path: string): JsonValue[] {
    const ref = new URL(path, 'https://h.example').searchParams.get('ref') ?? '';
    return this.pulls
      .filter(({ branch, pusher }) => `refs/heads/${branch}` === ref && pusher !== null)
      .map((pull) => ({
        ...{ ref, activity_type: 'push', actor: userOf(pull.pusher ?? 'eve') },
        ...{ before: pull.base, after: this.headOf(pull) },
      }));
  }

  private close(path: string): JsonValue {
    const pull = this.pullOf(path);
    if (pull.state === 'open') pull.state = 'closed';
    return this.told(pull);
  }

  private change(path: string, body: JsonObject): JsonValue {
    if (path.endsWith('/comments')) {
      this.issueOf(path)?.comments.push(String(body['body']));
      return {};
    }
    if (this.failsOnce) {
      this.failsOnce = false;
      throw new HostRefused('The host did not answer.');
    }
    if (this.pulls.some(({ branch, state }) => state === 'open' && branch === body['head']))
      throw new HostRefused('There is an open pull request from that branch.', 422);
    const pull: Pull = {
      ...{ number: ++this.numbers, branch: String(body['head']), body: String(body['body']) },
      ...{ base: this.repository.branches.get('main') ?? '', approvals: [] },
      ...{ state: 'open', pusher: null },
    };
    this.pulls.push(pull);
    return this.told(pull);
  }
}

const userOf = (login: AccountName): JsonObject => ({ login, id: accounts[login], type: 'User' });
