/**
 * Which of the awards that wait for a signature may be signed: those that rest on nothing but what
 * somebody who may has agreed to; and why not the others.
 */

import type { Award, Community } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { statusPlaceOf, unsignedAwards } from '../../credential/issuing.ts';
import { type IssuedJson, isLedgerPath, type Ledger } from '../../credential/ledger/ledger.ts';
import type { Commit } from '../../community/commit.ts';
import { compareText } from '../../community/problem.ts';
import { type Git, readerIn } from '../../repository/git.ts';
import { readCommit } from '../../repository/git-tree.ts';
import { everDeleted, resolveCommit } from '../../repository/history.ts';
import { additions, changedByMerge, mainLine, type Step } from '../../repository/main-line.ts';
import { readTree } from '../../repository/tree.ts';
import type { Facts } from '../../review/facts.ts';
import { type Doubt, doubtsOn, type Witnesses } from './agreed-grounds.ts';
import { stepsToJudge, type Grounds } from './grounds.ts';
import { groundsIn } from './key-grounds.ts';
import { newerLists } from './newest-lists.ts';
import { ownAdditions } from './own-additions.ts';
import { withdrawnPlaces } from './status-lists.ts';

/** Something that nobody who may has agreed to. */
interface Withheld {
  readonly path: string;
  /** Why, in sentences, and what to do. */
  readonly reason: string;
}

interface Authorised {
  /** The community with what may be signed, and nothing else that is new. */
  readonly community: Community;
  /** The awards, and the words about one, that are not signed. */
  readonly withheld: readonly Withheld[];
  /** What they rest on, and every signature: keys, policy, badges, profiles, the engine. */
  readonly disputed: readonly Withheld[];
}

/**
 * Judges what has come to the main branch, checked out in `root`, since it was signed for last: each
 * merge as a whole, under the policy that stood before it. Every unsigned award, revocation and
 * reinstatement is withheld that rests on something in it that nobody who may has agreed to. A merge
 * without facts authorises nothing. What people wrote must be committed as it stands; else
 * everything is withheld.
 */
export async function authorised(
  root: string,
  community: Community,
  ledger: Ledger,
  facts: readonly Facts[],
): Promise<Authorised> {
  const witnesses = witnessesIn(root, facts);
  const { git, tip, grounds, awards } = await openGrounds(root, community, ledger);
  const [uncommitted] = await changedPaths(root, await witnesses.commitAt(tip));
  const doubts = await doubtsOn(grounds, witnesses);
  const deleted = await everDeleted(git, tip, 'recipients/');
  const reasonAgainst = (award: Award): string | null => {
    const credential = credentialPath(award.recipient, award.slug);
    if (uncommitted !== undefined)
      return `${uncommitted} is not committed as it stands, so nobody can have agreed to it.`;
    return deleted.has(credential) && !ledger.credentials.has(credential)
      ? signedBefore(credential)
      : doubtAbout(award, doubts, grounds);
  };
  const withheld = awards.flatMap((award) => {
    const reason = reasonAgainst(award);
    return reason === null ? [] : [{ path: award.path, reason }];
  });
  return {
    community: without(community, withheld, ledger),
    withheld,
    disputed: disputedIn(doubts, awards),
  };
}

/** The awards as the ledger knows them where they are withheld, as they stand where not. */
function without(community: Community, withheld: readonly Withheld[], ledger: Ledger): Community {
  const held = new Set(withheld.map(({ path }) => path));
  return {
    ...community,
    awards: community.awards.flatMap((award) =>
      held.has(award.path) ? asBefore(award, ledger) : [award],
    ),
  };
}

function disputedIn(
  doubts: ReadonlyMap<string, Doubt>,
  awards: readonly Award[],
): readonly Withheld[] {
  const own = new Set(awards.map(({ path }) => path));
  return [...doubts]
    .filter(([path]) => !own.has(path))
    .map(([path, { reason }]) => ({ path, reason }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** Why an award may not be signed: a doubt about itself, else about what it rests on. */
function doubtAbout(
  award: Award,
  doubts: ReadonlyMap<string, Doubt>,
  { isGroundOf }: Grounds,
): string | null {
  const own = doubts.get(award.path);
  if (own !== undefined) return own.reason;
  const [ground] = [...doubts].filter(([path]) => isGroundOf(award, path));
  return ground === undefined ? null : `It rests on ${ground[0]}. ${ground[1].reason}`;
}

interface Open {
  readonly git: Git;
  /** The commit that is checked out. */
  readonly tip: string;
  /** What waits for a signature. */
  readonly awards: readonly Award[];
  readonly grounds: Grounds;
  /** The steps that must be judged. */
  readonly steps: readonly Step[];
  /** Status lists of which an older version stands now. */
  readonly newer: ReadonlyMap<string, IssuedJson>;
}

/** The grounds of everything that the next run would sign, and the steps that must be judged. */
export async function openGrounds(
  root: string,
  community: Community,
  ledger: Ledger,
): Promise<Open> {
  const git = readerIn(root);
  const tip = await resolveCommit(git, 'HEAD');
  const steps = await mainLine(git, tip);
  const all = await additions(git, tip, steps, 'recipients/');
  const added = await ownAdditions({ git, root, tip }, all, ledger, community.issuer.url);
  const newer = await newerLists({ git, root, tip }, community, ledger);
  // What is withdrawn is what the issuer said last, whatever somebody put in its place.
  const statusLists = new Map([...ledger.statusLists, ...newer]);
  const awards = await pending(community, { ...ledger, statusLists });
  const grounds = await groundsIn(root, { steps, added }, community, ledger, awards);
  return { git, tip, awards, grounds, steps: stepsToJudge(grounds), newer };
}

/**
 * The commits of the main line, oldest first, about which the host must be asked before anything of
 * this community is signed.
 */
export async function commitsToJudge(
  root: string,
  community: Community,
  ledger: Ledger,
): Promise<readonly string[]> {
  const { steps } = await openGrounds(root, community, ledger);
  // A first commit was never proposed.
  return steps.filter(({ parents }) => parents.length > 0).map(({ commit }) => commit);
}

/**
 * What no site may publish: keys and policy as nobody who may has agreed to, what was frozen and is
 * changed, and status lists that are older than the issuer's last word.
 */
export async function disputedKeys(
  root: string,
  community: Community,
  ledger: Ledger,
  facts: readonly Facts[],
): Promise<readonly Withheld[]> {
  const { grounds, newer } = await openGrounds(root, community, ledger);
  const doubts = await doubtsOn(grounds, witnessesIn(root, facts));
  const reason =
    'The issuer signed a newer list than this one. `npm run issue` signs it again, or take back what put it here with `git revert`.';
  return [
    ...disputedIn(doubts, []).filter(({ path }) => path.startsWith('keys/') || isLedgerPath(path)),
    ...[...newer.keys()].map((path) => ({ path, reason })),
  ];
}

/**
 * A second credential would leave the first out in the world, where nobody could revoke it any
 * more.
 */
function signedBefore(credential: string): string {
  return (
    `It was signed before, and ${credential} was taken out of the main branch since. ` +
    'Restore that file, or give the award another name.'
  );
}

function witnessesIn(root: string, facts: readonly Facts[]): Witnesses {
  const merges = new Map(
    facts.flatMap((one) => (one.merge === null ? [] : [[one.merge, one] as const])),
  );
  const commits = new Map<string, Promise<Commit>>();
  const commitAt = (id: string): Promise<Commit> => {
    const known = commits.get(id) ?? readCommit(root, id);
    commits.set(id, known);
    return known;
  };
  const git = readerIn(root);
  return {
    commitAt,
    factsAt: (id) => merges.get(id),
    changedByMerge: (step) => changedByMerge(git, step),
  };
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

/**
 * What the next issuing run would sign: new awards, and those whose bit in a status list is not
 * what their file says.
 */
async function pending(community: Community, ledger: Ledger): Promise<readonly Award[]> {
  const withdrawn = await withdrawnPlaces(ledger);
  const fresh = unsignedAwards(community, ledger).map(({ award }) => award);
  const changed = community.awards.filter((award) => {
    const issued = ledger.credentials.get(credentialPath(award.recipient, award.slug));
    const place = issued === undefined ? null : statusPlaceOf(issued.json, community.issuer.url);
    return (
      place !== null &&
      (withdrawn.get(place.list)?.has(place.index) ?? false) !== (award.revoked !== null)
    );
  });
  return [...fresh, ...changed];
}

/**
 * The award as the ledger knows it: a new one is left out, a new word about an issued one is not
 * taken.
 */
function asBefore(award: Award, ledger: Ledger): readonly Award[] {
  if (!ledger.credentials.has(credentialPath(award.recipient, award.slug))) return [];
  return [
    {
      ...award,
      revoked:
        award.revoked === null
          ? { date: award.date, reason: 'Its reinstatement is not agreed to.' }
          : null,
    },
  ];
}
