/**
 * Which of the awards that wait for a signature may be signed: those that rest on nothing but what
 * somebody who may has agreed to; and why not the others.
 */

import type { Community } from '../../community/model.ts';
import { type IssuedJson, isLedgerPath, type Ledger } from '../../credential/ledger/ledger.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import type { Commit } from '../../community/commit.ts';
import { isRefused } from '../../community/file.ts';
import { compareText } from '../../community/problem.ts';
import { kindOf } from '../../community/tree.ts';
import { type Git, readerIn } from '../../repository/git.ts';
import { readPastCommit } from '../../repository/git-tree.ts';
import { objectId } from '../../repository/committed.ts';
import { everDeleted, resolveCommit } from '../../repository/history.ts';
import { lineageOf } from '../../repository/lineage.ts';
import {
  arrivals,
  changedByMerge,
  mainLine,
  stepsBeforeMerges,
} from '../../repository/main-line.ts';
import { readTree } from '../../repository/tree.ts';
import type { HostFacts } from '../../review/facts.ts';
import { doubtsOn, type Witnesses } from './agreed-grounds.ts';
import { type Grounds, squashedIn, stepsToAsk, type Waiting } from './grounds.ts';
import { type Authorised, disputedIn, judgedAwards, pending, type Withheld } from './judging.ts';
import { groundsIn } from './key-grounds.ts';
import { newerLists } from './newest-lists.ts';
import { ownAdditions } from './own-additions.ts';
import { pushedByOthers } from './strange-pushes.ts';

/**
 * Judges what has come to the main branch, checked out in `root`, since it was signed for last:
 * each merge as a whole, under the policy that stood before it. Every unsigned award, revocation
 * and reinstatement is withheld that rests on something in it that nobody who may has agreed to. A
 * commit without facts authorises nothing, and one that was pushed what a maintainer's own word
 * does. What people wrote must be committed as it stands; else everything is withheld.
 */
export async function authorised(
  root: string,
  community: Community,
  ledger: Ledger,
  facts: HostFacts,
): Promise<Authorised> {
  const witnesses = witnessesIn(root, facts);
  const { git, tip, grounds, awards, newer } = await openGrounds(root, community, ledger, facts);
  const [twice] = await witnesses.listedTwiceAt(tip);
  const uncommitted =
    twice === undefined
      ? await uncommittedReason(root, await witnesses.commitAt(tip))
      : `The newest commit lists ${twice} twice, so nobody can tell what stands there.`;
  const deleted = await everDeleted(git, tip, 'recipients/');
  const statusLists = new Map([...ledger.statusLists, ...newer]);
  const waiting = { community, ledger: { ...ledger, statusLists }, awards };
  return judgedAwards(waiting, { grounds, deleted, uncommitted }, witnesses);
}

/** What waits for a signature, and what must be judged before. */
export interface Open {
  /** The folder of the community. */
  readonly root: string;
  readonly git: Git;
  /** The commit that is checked out. */
  readonly tip: string;
  /** What waits for a signature. */
  readonly awards: readonly Waiting[];
  readonly grounds: Grounds;
  /** Status lists of which an older version stands now. */
  readonly newer: ReadonlyMap<string, IssuedJson>;
}

/**
 * The grounds of everything that the next run would sign. `facts`, as far as the host was asked:
 * what was signed and came squashed in a pull request, or was pushed by somebody who does not
 * maintain, stands on commits that its signer never saw, and settles nothing.
 */
export async function openGrounds(
  root: string,
  community: Community,
  ledger: Ledger,
  { pulls, pushes }: HostFacts = { pulls: [], pushes: [] },
): Promise<Open> {
  const git = readerIn(root);
  const tip = await resolveCommit(git, 'HEAD');
  const steps = await mainLine(git, tip);
  const lineage = await lineageOf(git, tip, steps);
  const signed = [...ledger.credentials.values(), ...ledger.statusLists.values()];
  const contents = new Map(signed.map(({ path, bytes }) => [path, objectId(bytes, tip.length)]));
  const all = await arrivals(git, tip, { steps, lineage }, 'recipients/', contents);
  const { arrived } = all;
  const sites = addressesOf(community.issuer);
  const added = await ownAdditions({ git, root, tip }, all.added, ledger, sites);
  const beforeMerges = stepsBeforeMerges(steps, lineage);
  const brought = { steps, added, arrived, beforeMerges };
  const replaced = [
    ...all.replaced.filter(({ path }) => added.has(path) || arrived.has(path)),
    ...squashedIn(brought, pulls),
    ...(await pushedByOthers(brought, pushes, pastOf(root))),
  ];
  const newer = await newerLists({ git, root, tip }, community, ledger);
  // What is withdrawn is what the issuer said last, whatever somebody put in its place.
  const statusLists = new Map([...ledger.statusLists, ...newer]);
  const awards = await pending(community, { ...ledger, statusLists });
  const grounds = await groundsIn(root, { ...brought, replaced }, community, ledger, awards);
  return { root, git, tip, awards, grounds, newer };
}

/**
 * The commits of the main line, oldest first, about which the host must be asked before anything of
 * this community is signed.
 */
export function commitsToJudge({ grounds }: Open): readonly string[] {
  // A first commit was never proposed.
  return stepsToAsk(grounds)
    .filter(({ parents }) => parents.length > 0)
    .map(({ commit }) => commit);
}

/**
 * What no site may publish: keys, policy, files of `public/` and addresses given up as nobody who may
 * has agreed to, what was frozen and is changed, and status lists that are older than the issuer's
 * last word.
 */
export async function disputedFiles(
  { root, grounds, newer }: Open,
  facts: HostFacts,
): Promise<readonly Withheld[]> {
  const doubts = await doubtsOn(grounds, witnessesIn(root, facts));
  const reason =
    'The issuer signed a newer list than this one. `npm run issue` ' +
    'signs it again, or take back what put it here with `git revert`.';
  return [
    ...disputedIn(doubts, []).filter(
      ({ path }) =>
        /^(?:keys|public)\//.test(path) || isLedgerPath(path) || kindOf(path) === 'tombstone',
    ),
    ...[...newer.keys()].map((path) => ({ path, reason })),
  ];
}

const pastOf =
  (root: string) =>
  async (id: string): Promise<Commit> =>
    (await readPastCommit(root, id)).commit;

function witnessesIn(root: string, { pulls, pushes }: HostFacts): Witnesses {
  const merges = Map.groupBy(pulls, ({ merge }) => merge ?? '');
  const pushed = new Map(pushes.map((one) => [one.pushed, one]));
  const commits = new Map<string, ReturnType<typeof readPastCommit>>();
  const readAt = (id: string): ReturnType<typeof readPastCommit> => {
    const known = commits.get(id) ?? readPastCommit(root, id);
    commits.set(id, known);
    return known;
  };
  const git = readerIn(root);
  return {
    commitAt: async (id) => (await readAt(id)).commit,
    listedTwiceAt: async (id) => (await readAt(id)).listedTwice,
    factsAt: (id) => merges.get(id) ?? [],
    pushAt: (id) => pushed.get(id),
    changedByMerge: (step) => changedByMerge(git, step),
  };
}

/**
 * Why nobody can have agreed to what people wrote as it stands here; null where it is what was
 * committed.
 */
async function uncommittedReason(root: string, commit: Commit): Promise<string | null> {
  const [path] = await changedPaths(root, commit);
  if (path === undefined) return null;
  const content = commit.files.find((file) => file.path === path)?.content;
  const refused = content !== undefined && isRefused(content) ? content.refused : null;
  if (refused === 'executable')
    return (
      `${path} is committed as a program, and what is data is none. ` +
      `Take the mark away: \`git update-index --chmod=-x ${path}\`, and propose that.`
    );
  if (refused === 'submodule')
    return (
      `${path} is another repository inside this one, of which nothing is read. ` +
      `Take it out: \`git rm --cached ${path}\`, and propose that.`
    );
  return `${path} is not committed as it stands, so nobody can have agreed to it.`;
}

/** Authored files that the working tree holds otherwise than the commit. */
async function changedPaths(root: string, { files }: Commit): Promise<readonly string[]> {
  const bytes = (content: unknown): string =>
    content instanceof Uint8Array
      ? Buffer.from(content).toString('latin1')
      : JSON.stringify(content);
  const committed = new Map(files.map(({ path, content }) => [path, bytes(content)]));
  const here = new Map((await readTree(root)).map(({ path, content }) => [path, bytes(content)]));
  return [...new Set([...committed.keys(), ...here.keys()])]
    .filter((path) => !isLedgerPath(path) && committed.get(path) !== here.get(path))
    .sort(compareText);
}
