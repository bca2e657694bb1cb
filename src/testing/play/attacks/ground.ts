/**
 * Where attacks are tried: a played host with one signed and one revoked award, put back before each
 * of them; and what the signing job and the build then make of `main`.
 */

import { join } from 'node:path';
import { type Ran, run } from '../../fixtures/commands.ts';
import type { Changes, GitCommunity } from '../../fixtures/git-community.ts';
import { freshFolder } from '../../fixtures/trees.ts';
import { awardText, type Issuing, issuing } from '../issuing.ts';

export interface Ground extends Issuing {
  /** The commit of `main` where every attack begins. */
  readonly start: string;
  /** `main` before anything was revoked, with the status list of then. */
  readonly beforeRevocation: string;
  /** `main` before anything was signed or proposed. */
  readonly unsigned: string;
  /** Path of the issuer's only key. */
  readonly key: string;
  /** Puts `main` back to where attacks begin. */
  readonly reset: () => void;
  /** Text of a file where attacks begin. */
  readonly text: (path: string) => string;
  /** Commits changes to `main` past the host, as whoever may push. Gives the commit. */
  readonly pushed: (changes: Changes, name?: string) => string;
  /** The same by an account, which the host tells of. */
  readonly pushedBy: (account: string, changes: Changes) => string;
  /** A fresh clone of `main` whose commits are pushed past the host once `work` is done. */
  readonly inClone: (work: (clone: GitCommunity) => void) => void;
  /** A pull request that is not merged yet: its number, and its commit in a clone. */
  readonly proposed: (
    author: string,
    changes: Changes,
    from?: GitCommunity,
  ) => { readonly pull: number; readonly head: string; readonly fork: GitCommunity };
}

/** The award that an attack waits beside: everybody who must has agreed to it. */
export const beside = 'recipients/grace/first-talk';
export const signedBefore = 'recipients/ada/first-talk';
export const revokedBefore = 'recipients/ada/repairer';

const revoked = awardText('repairer').replace(
  /---\n(?=Well)/,
  'revoked:\n  date: 2026-06-03\n  reason: By mistake.\n---\n',
);

export async function attackGround(): Promise<Ground> {
  const play = await issuing();
  const { host, merged, inside: job } = play;
  const unsigned = host.bare.git('rev-parse', 'main');
  merged('bob', ['mia'], {
    [`${signedBefore}.md`]: awardText(),
    [`${revokedBefore}.md`]: awardText('repairer'),
  });
  await job();
  const beforeRevocation = host.bare.git('rev-parse', 'main');
  merged('bob', ['mia'], { [`${revokedBefore}.md`]: revoked });
  await job();
  const start = host.bare.git('rev-parse', 'main');
  const inClone = (work: (clone: GitCommunity) => void): void => {
    const clone = host.clone('pushed');
    work(clone);
    clone.git('push', '--quiet', 'origin', 'HEAD:main');
  };
  const pushed: Ground['pushed'] = (changes, name = 'Eve') => {
    inClone((clone) => clone.commit(changes, { name }));
    return host.bare.git('rev-parse', 'main');
  };
  return {
    ...play,
    job,
    pushed,
    pushedBy: (account, changes) => {
      const before = host.bare.git('rev-parse', 'main');
      const after = pushed(changes, account);
      host.pushed(account, before, after);
      return after;
    },
    start,
    beforeRevocation,
    unsigned,
    key: host.bare
      .git('ls-tree', '--name-only', 'main', 'keys/')
      .split('\n')
      .find((path) => /keys\/\d/.test(path))!,
    reset: () => void host.bare.git('update-ref', 'refs/heads/main', start),
    text: (path) => `${host.bare.git('show', `${start}:${path}`)}\n`,
    inClone,
    proposed: (author, changes, fork = host.clone('fork')) => {
      const head = fork.commit(changes, { name: 'Mia', message: 'Award\n\nReviewed-by: bob' });
      return { fork, head, pull: host.propose(fork, author) };
    },
  };
}

/** `npm run build -- --ask-host` on what `main` holds. */
export function builtInside({ host }: Ground): Promise<Ran> {
  const { root } = host.clone('publish');
  return run('build', ['--root', root, '--out', join(freshFolder('dist'), 'dist'), '--ask-host']);
}
