/**
 * What a signature rests on: the award, the texts and pictures of its badge, the profile of its
 * recipient, keys and policy, what is published beside it, and the engine that signs; and since
 * when each was last signed for.
 */

import type { Award, Community } from '../../community/model.ts';
import { kindOf } from '../../community/tree.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { isLedgerPath, type IssuedJson, type Ledger } from '../../credential/ledger/ledger.ts';
import type { Replaced, Step } from '../../repository/main-line.ts';
import type { Facts } from '../../review/facts.ts';

/** What waits for a signature: an award, or the tombstone of one, which is of no badge any more. */
export interface Waiting extends Pick<Award, 'path' | 'recipient' | 'slug'> {
  readonly badge: string | null;
}

/** The main line, with what must have been agreed to before `pending` may be signed. */
export interface Grounds {
  readonly steps: readonly Step[];
  /** Index of the step that brought the first credential; the number of steps where none did. */
  readonly firstSigning: number;
  /** How many steps stood on the branch before its first merge, whatever that put in its place. */
  readonly beforeMerges: number;
  /**
   * Index of the step since which a path counts, or null where nothing that is to be signed rests
   * on it. What stood there up to that step was signed for; -1 where nothing ever was. With
   * `before`, as it was before the step of that index.
   */
  readonly settled: (path: string, before?: number) => number | null;
  /** The paths that one award rests on. */
  readonly isGroundOf: (award: Waiting, path: string) => boolean;
}

/** The main line. */
export interface Line {
  readonly steps: readonly Step[];
  /** Where each credential first came to it (`arrivals`), also those that are gone. */
  readonly added: ReadonlyMap<string, number>;
  /** Where each signed file of the ledger first came to it as it stands: corrected, or renewed. */
  readonly arrived: ReadonlyMap<string, number>;
  /** Steps that may stand in the place of a line on which something was signed. */
  readonly replaced: readonly Replaced[];
  /** As `Grounds` has it. */
  readonly beforeMerges: number;
}

/**
 * The grounds of these awards on this main line. A step settles what it signed: it brought a
 * credential or a status list of the ledger that was never there before, which only the issuer's key
 * can make, on a line in whose place no other stood: there, the key could be anybody's. A list says
 * of no badge and nobody that they are as they should be, so it settles what all signatures rest on.
 */
export function groundsOf(
  line: Line,
  community: Community,
  ledger: Ledger,
  pending: readonly Waiting[],
): Grounds {
  const { steps, added, beforeMerges } = line;
  const signed = signings(line, ledger);
  const signedAt = Map.groupBy(signed, ({ path }) => path);
  const founded = [...added].filter(([path]) => kindOf(path) === 'credential').map(([, at]) => at);
  const signedFor = new Map<string, readonly number[]>();
  const of = (awards: readonly Waiting[]): number[] => [
    ...new Set(
      awards.flatMap((award) => signedAt.get(credentialOf(award)) ?? []).map(({ at }) => at),
    ),
  ];
  // A badge that nobody has yet may take the name of any other, which must be free by agreement.
  const isNew = pending.some(
    (award) => award.badge !== null && of(sameBadge(community, award)).length === 0,
  );
  for (const award of pending) {
    signedFor.set(award.path, of([award]));
    if (award.badge !== null) signedFor.set(badgeFolder(award), of(sameBadge(community, award)));
    signedFor.set(profileOf(award), of(sameRecipient(community, award)));
  }
  const all = [...new Set(signed.map(({ at }) => at))];
  const awarded = signed.filter(({ path }) => kindOf(path) === 'credential').map(({ at }) => at);
  return {
    steps,
    beforeMerges,
    firstSigning: Math.min(steps.length, ...founded),
    settled: (path, before = Infinity) => {
      const own = signedFor.get(path) ?? signedFor.get(folderOfBadge(path) ?? '');
      const asNamesake = isNew && kindOf(path) === 'badge' ? awarded : undefined;
      const found = isCommonGround(path) ? all : (own ?? asNamesake);
      return found === undefined ? null : newestBefore(before, found);
    },
    isGroundOf: (award, path) =>
      path === award.path ||
      path === profileOf(award) ||
      folderOfBadge(path) === badgeFolder(award) ||
      isCommonGround(path),
  };
}

/** The newest of these steps before one; -1 where none is. */
export function newestBefore(before: number, steps: readonly number[]): number {
  return steps.reduce((newest, at) => (at < before ? Math.max(newest, at) : newest), -1);
}

/** A step that brought a signed file. */
interface Signing {
  readonly path: string;
  /** Index of the step. */
  readonly at: number;
  readonly issued: IssuedJson;
}

/**
 * Where each credential of the ledger first came to the line, and where each signed file did as it
 * stands; but for those that may stand in the place of others.
 */
export function signings(
  { added, arrived, replaced }: Line,
  { credentials, statusLists }: Ledger,
): readonly Signing[] {
  const isReplaced = (at: number): boolean => replaced.some(({ from, to }) => from < at && at < to);
  return [...added, ...arrived].flatMap(([path, at]) => {
    const issued = credentials.get(path) ?? statusLists.get(path);
    return issued === undefined || isReplaced(at) ? [] : [{ path, at, issued }];
  });
}

/**
 * What was signed and came squashed in one of these pull requests: its signer never saw where it
 * stands.
 */
export function squashedIn(
  { steps, added, arrived }: Pick<Line, 'steps' | 'added' | 'arrived'>,
  pulls: readonly Facts[],
): readonly Replaced[] {
  const merges = new Set(pulls.map(({ merge }) => merge));
  return [...added, ...arrived].flatMap(([path, at]) =>
    steps[at]?.parents.length === 1 && merges.has(steps[at].commit)
      ? [{ path, from: at - 1, to: at + 1 }]
      : [],
  );
}

/** The steps that must be judged, oldest first. */
export function stepsToJudge({ steps, settled }: Grounds): readonly Step[] {
  const counting = changesThatCount(steps);
  return steps.filter((_, at) =>
    counting[at]?.some(({ path }) => {
      const since = settled(path);
      return since !== null && at > since;
    }),
  );
}

/**
 * The steps to judge, and those before that tell who had a say then: what was signed for later says
 * nothing about who could agree to an older award.
 */
export function stepsToFollow(grounds: Grounds): readonly Step[] {
  const { steps, settled } = grounds;
  const judged = new Set(stepsToJudge(grounds));
  const first = steps.findIndex((step) => judged.has(step));
  if (first === -1) return [];
  const counting = changesThatCount(steps);
  return steps.filter(
    (step, at) =>
      judged.has(step) || counting[at]?.some(({ path }) => at > (settled(path, first) ?? Infinity)),
  );
}

/**
 * The steps about which the host must be asked: those to follow; where one of them would count as
 * founding, every step before it, for the first pull request ends that time; and those by which
 * something counts as signed for, which settle nothing where a pull request brought them.
 */
export function stepsToAsk(grounds: Grounds): readonly Step[] {
  const judged = stepsToFollow(grounds);
  const founding = grounds.steps.slice(0, foundingSteps(grounds));
  const last = founding.findLastIndex((step) => judged.includes(step));
  const settling = settlingSteps(grounds);
  const asked = new Set([...founding.slice(0, last + 1), ...judged]);
  return grounds.steps.filter((step, at) => asked.has(step) || settling.has(at));
}

/** Indexes of the steps that signed for something which no earlier one had signed for. */
function settlingSteps({ steps, settled }: Grounds): ReadonlySet<number> {
  const settling = new Set<number>();
  for (const [at, changes] of changesThatCount(steps).entries())
    for (const { path } of changes) {
      const since = settled(path);
      if (since !== null && since >= at && at > (settled(path, since) ?? since))
        settling.add(since);
    }
  return settling;
}

/**
 * How many steps may have founded the community: those before the first signature and the first
 * merge. They were pushed by whoever set it up, before anybody could propose anything.
 */
function foundingSteps({ steps, firstSigning }: Grounds): number {
  const merge = steps.findIndex(({ parents }) => parents.length > 1);
  return Math.max(0, merge === -1 ? firstSigning : Math.min(firstSigning, merge));
}

/**
 * How many steps founded it, whatever was merged first: another line in the place of the branch has
 * no founding. `known`: a step at which the branch stood before, as the host says.
 */
export function surelyFounding({ firstSigning, beforeMerges }: Grounds, known = -1): number {
  return Math.max(0, Math.min(firstSigning, Math.max(beforeMerges, known + 1)));
}

/**
 * The changes that somebody must have agreed to, step by step: all but those by which signing froze
 * a badge. What was frozen and taken away counts when it comes back: then it stands as it was.
 */
export function changesThatCount(steps: readonly Step[]): readonly Step['changes'][] {
  const lost = new Set<string>();
  return steps.map(({ changes }) =>
    changes.filter(({ path, before, after }) => {
      const isFirst = before === null && isFrozen(path) && !lost.has(path);
      if (after === null) lost.add(path);
      return !isFirst;
    }),
  );
}

/** A picture or a text of a badge as it was awarded. */
const isFrozen = (path: string): boolean => kindOf(path) === 'frozen';

/**
 * Everything outside the folders of facts: keys and policy, the engine, the host's settings, what
 * is published as it is; and what was frozen. Text at the root is published nowhere.
 */
export function isCommonGround(path: string): boolean {
  if (isLedgerPath(path)) return isFrozen(path);
  return !/^(?:badges|recipients)\//.test(path) && !/^(?:[^/]+\.md|LICENSE)$/.test(path);
}

const credentialOf = ({ recipient, slug }: Waiting): string => credentialPath(recipient, slug);
const profileOf = ({ recipient }: Waiting): string => `recipients/${recipient}/profile.md`;
const badgeFolder = ({ badge }: Waiting): string => `badges/${badge ?? ''}/`;

const sameBadge = ({ awards }: Community, { badge }: Waiting): readonly Award[] =>
  awards.filter((award) => award.badge === badge);
const sameRecipient = ({ awards }: Community, { recipient }: Waiting): readonly Award[] =>
  awards.filter((award) => award.recipient === recipient);

/** The folder of the badge whose text or picture stands at a path. */
function folderOfBadge(path: string): string | null {
  return isLedgerPath(path) ? null : (/^badges\/[^/]+\//.exec(path)?.[0] ?? null);
}
