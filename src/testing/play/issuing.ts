/**
 * The issuing job on a played host: pull requests with awards in, runs of `push-ledger` out, and
 * what `main` holds of them.
 */

import { readFileSync } from 'node:fs';
import { type Ran, run } from '../fixtures/commands.ts';
import {
  type Changes,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../fixtures/git-community.ts';
import { makeKey } from '../fixtures/issued-community.ts';
import { type PlayedHost, playedHost } from './host.ts';
import { jobInside } from './job-inside.ts';
import { engine } from '../rules/sources.ts';
import { riverside, tinyText } from '../fixtures/tiny-community.ts';

const profile = tinyText('recipients/ada/profile.md').replace(
  'profile: https://code.example/ada',
  'account: ada',
);

export interface Issuing {
  readonly host: PlayedHost;
  readonly seed: string;
  /** One run of the signing job in a folder, a fresh clone if none is named. */
  readonly job: (env?: Readonly<Record<string, string>>, folder?: GitCommunity) => Promise<Ran>;
  /** The same in a fresh clone and in this process: see `jobInside`. */
  readonly inside: () => Promise<Ran>;
  /** Merges changes that `author` proposed for the `main` of now, with approvals or by force. */
  readonly merged: (
    author: string,
    approvals: readonly string[],
    changes: Changes,
  ) => { readonly pull: number; readonly merge: string };
  /** Text of a file of `main`, null where it is not there. */
  readonly onMain: (path: string) => string | null;
  /** Every credential on `main`: its path and its text. */
  readonly credentials: () => Readonly<Record<string, string>>;
}

/** A host on which the tiny community has a key, people who may award, and no award yet. */
export async function issuing(): Promise<Issuing> {
  const start = withoutAwards();
  const { seed } = await makeKey(start.root);
  start.commit({}, { message: 'Make the key' });
  const host = await playedHost(start);
  // For what is run in this process.
  Object.assign(process.env, host.env, { GITHUB_TOKEN: 'token' });
  const onMain = (path: string): string | null => {
    try {
      return host.bare.git('show', `main:${path}`);
    } catch {
      return null;
    }
  };
  return {
    host,
    seed,
    onMain,
    job: (env = {}, folder = host.clone('job')) =>
      run('push-ledger', ['--root', folder.root, '--ask-host', '--note', '[skip ci]', '--github'], {
        env: { ...host.env, GITHUB_TOKEN: 'token', BADGE_ISSUER_KEY: seed, ...env },
      }),
    inside: () => jobInside(host.clone('job').root, seed),
    merged: (author, approvals, changes) => {
      const fork = host.clone('fork');
      fork.commit(changes, {
        name: 'Mia',
        date: '2020-01-01T00:00:00Z',
        message: 'Award\n\nReviewed-by: bob',
      });
      const pull = host.propose(fork, author);
      for (const account of approvals) host.approve(pull, account);
      return { pull, merge: host.merge(pull) };
    },
    credentials: () =>
      Object.fromEntries(
        host.bare
          .git('ls-tree', '-r', '--name-only', 'main', 'recipients/')
          .split('\n')
          .filter((path) => path.endsWith('.json'))
          .map((path) => [path, onMain(path)!]),
      ),
  };
}

/** The tiny community without key and awards, and with people who may award. */
export function withoutAwards(): GitCommunity {
  const none = Object.fromEntries(
    ['ada/first-talk', 'ada/repairer', 'grace/first-talk'].map((award) => [
      `recipients/${award}.md`,
      null,
    ]),
  );
  return gitCommunity(
    tinyFiles({
      ...none,
      '.gitignore': readFileSync(new URL('.gitignore', engine), 'utf8'),
      'keys/2026-a.json': null,
      'keys/issuer.json': `${JSON.stringify(riverside)}\n`,
      'recipients/ada/profile.md': profile,
      'recipients/grace/profile.md': '---\nname: Grace\naccount: grace\n---\n',
    }),
  );
}

/** The place of a credential in the status list. */
export function placeOf(credential: string): string {
  return (JSON.parse(credential) as { credentialStatus: { id: string } }).credentialStatus.id;
}

/** The text of an award. */
export const awardText = (badge = 'first-talk', note = 'Well done.'): string =>
  `---\nbadge: ${badge}\ndate: 2026-06-02\n---\n${note}\n`;
