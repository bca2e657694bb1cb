/**
 * Which of the awards that wait for a signature the pull requests that brought them authorise, and
 * why not the others.
 */

import type { Award, Community } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { statusPlaceOf, unsignedAwards } from '../../credential/issuing.ts';
import { isLedgerPath, type Ledger } from '../../credential/ledger/ledger.ts';
import type { Commit } from '../../community/commit.ts';
import { compareText } from '../../community/problem.ts';
import { type Git, readerIn } from '../../repository/git.ts';
import { readCommit } from '../../repository/git-tree.ts';
import { everDeleted, lastChange, parentsOf, resolveCommit } from '../../repository/history.ts';
import { readTree } from '../../repository/tree.ts';
import { approvalsFor } from '../../review/agreement.ts';
import type { Facts } from '../../review/facts.ts';
import { awardFindings } from '../../review/required-approvals.ts';
import { policyOf } from '../../review/policy.ts';
import { withdrawnPlaces } from './status-lists.ts';

/** An award, or a word about it, that is not signed because nobody who may has agreed to it. */
interface Withheld {
  readonly path: string;
  /** Why, in a sentence. */
  readonly reason: string;
}

interface Authorised {
  /** The community with what may be signed, and nothing else that is new. */
  readonly community: Community;
  readonly withheld: readonly Withheld[];
}

/**
 * Judges every unsigned award, revocation and reinstatement of the commit that is checked out in
 * `root`, each under the policy of the main branch before the merge that brought it. A merge
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
  const history: History = {
    root,
    git,
    merges: new Map(facts.flatMap((one) => (one.merge === null ? [] : [[one.merge, one]]))),
    commits: new Map(),
  };
  const [uncommitted] = await changedPaths(root, await commitAt(history, tip));
  const deleted = await everDeleted(git, tip, 'recipients/');
  const withheld: Withheld[] = [];
  for (const { path, recipient, slug } of await pending(community, ledger)) {
    const credential = credentialPath(recipient, slug);
    const reason =
      uncommitted !== undefined
        ? `${uncommitted} is not committed as it stands, so nobody can have agreed to it.`
        : deleted.has(credential) && !ledger.credentials.has(credential)
          ? signedBefore(credential)
          : await reasonAgainst(path, tip, history);
    if (reason !== null) withheld.push({ path, reason });
  }
  const held = new Set(withheld.map(({ path }) => path));
  return {
    community: {
      ...community,
      awards: community.awards.flatMap((award) =>
        held.has(award.path) ? asBefore(award, ledger) : [award],
      ),
    },
    withheld,
  };
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

interface History {
  readonly root: string;
  readonly git: Git;
  readonly merges: ReadonlyMap<string, Facts>;
  readonly commits: Map<string, Promise<Commit>>;
}

function commitAt({ root, commits }: History, id: string): Promise<Commit> {
  const known = commits.get(id) ?? readCommit(root, id);
  commits.set(id, known);
  return known;
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

/** Changes of one file that say nothing new about the award are passed over; a file has few. */
const mostSteps = 100;

/** Why the newest word about an award is not authorised, or null where it is. */
async function reasonAgainst(path: string, tip: string, history: History): Promise<string | null> {
  let from: string | undefined = tip;
  for (let step = 0; step < mostSteps && from !== undefined; step++) {
    const change = await lastChange(history.git, from, path);
    if (change === null) break;
    const [before] = await parentsOf(history.git, change);
    const verdict = await verdictOn(path, change, history);
    if (verdict !== 'nothing new') return verdict;
    from = before;
  }
  return (
    'The history of the main branch does not say where it comes from. ' +
    'Fetch the whole history first.'
  );
}

async function verdictOn(path: string, change: string, history: History): Promise<string | null> {
  const facts = history.merges.get(change);
  const [before, second, ...more] = await parentsOf(history.git, change);
  const short = change.slice(0, 12);
  if (before === undefined)
    return `It stands in the first commit, ${short}, and no pull request brought it.`;
  const sides = { base: await commitAt(history, before), head: await commitAt(history, change) };
  const { matters, problems } = awardFindings(
    { path },
    sides,
    policyOf(sides.base),
    approvalsFor(facts ?? null, facts?.head ?? ''),
  );
  if (matters.length === 0 && problems.length === 0) return 'nothing new';
  if (facts === undefined)
    return (
      `Commit ${short} brought it, ` +
      'and the host knows of no pull request that was merged there.'
    );
  if (more.length > 0 || (second !== undefined && second !== facts.head))
    return (
      `Pull request ${facts.number} was approved at ${facts.head.slice(0, 12)}, ` +
      `but commit ${short} merged something else.`
    );
  const [problem] = problems;
  if (problem !== undefined) return `Pull request ${facts.number}: ${problem.message}`;
  const open = matters.find(({ missing }) => missing > 0);
  return open === undefined
    ? null
    : `Pull request ${facts.number} was merged before enough awarders agreed: ` +
        `${open.missing} more of ${open.may.slice(0, 10).join(', ')}.`;
}
