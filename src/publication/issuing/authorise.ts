/**
 * Which of the awards that wait for a signature may be signed: those that rest on nothing but what
 * somebody who may has agreed to; and why not the others.
 */

import type { Award, Community } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { statusPlaceOf, unsignedAwards } from '../../credential/issuing.ts';
import { isLedgerPath, type Ledger } from '../../credential/ledger/ledger.ts';
import type { Commit } from '../../community/commit.ts';
import { compareText } from '../../community/problem.ts';
import { readerIn } from '../../repository/git.ts';
import { readCommit } from '../../repository/git-tree.ts';
import { everDeleted, resolveCommit } from '../../repository/history.ts';
import { mainLine, type Step } from '../../repository/main-line.ts';
import { readTree } from '../../repository/tree.ts';
import type { Facts } from '../../review/facts.ts';
import { type Doubt, doubtsOn, type Witnesses } from './agreed-grounds.ts';
import { stepsToJudge, type Grounds } from './grounds.ts';
import { groundsIn } from './key-grounds.ts';
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
  const git = readerIn(root);
  const tip = await resolveCommit(git, 'HEAD');
  const witnesses = witnessesIn(root, facts);
  const [uncommitted] = await changedPaths(root, await witnesses.commitAt(tip));
  const awards = await pending(community, ledger);
  const grounds = await groundsIn(root, await mainLine(git, tip), community, ledger, awards);
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

/** The grounds of everything that the next run would sign, and the steps that must be judged. */
export async function openGrounds(
  root: string,
  community: Community,
  ledger: Ledger,
): Promise<{ readonly grounds: Grounds; readonly steps: readonly Step[] }> {
  const git = readerIn(root);
  const line = await mainLine(git, await resolveCommit(git, 'HEAD'));
  const grounds = await groundsIn(root, line, community, ledger, await pending(community, ledger));
  return { grounds, steps: stepsToJudge(grounds) };
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
 * What stands in `keys/` as nobody who may has agreed to: keys and policy that no site may publish.
 */
export async function disputedKeys(
  root: string,
  community: Community,
  ledger: Ledger,
  facts: readonly Facts[],
): Promise<readonly Withheld[]> {
  const { grounds } = await openGrounds(root, community, ledger);
  const doubts = await doubtsOn(grounds, witnessesIn(root, facts));
  return disputedIn(doubts, []).filter(({ path }) => path.startsWith('keys/'));
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
  return { commitAt, factsAt: (id) => merges.get(id) };
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
