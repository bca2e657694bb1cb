/**
 * Walks the main line from what was signed last to the tip, judges each merge as a whole under the
 * policy that stood before it, and remembers which paths stand as nobody who may has agreed to.
 */

import type { Commit } from '../../community/commit.ts';
import { kindOf } from '../../community/tree.ts';
import type { Facts } from '../../review/facts.ts';
import { type Judgement, judged, type Objection } from '../../review/objections.ts';
import { policyOf } from '../../review/policy.ts';
import type { Step } from '../../repository/main-line.ts';
import {
  changesThatCount,
  foundingSteps,
  type Grounds,
  stepsToFollow,
  stepsToJudge,
} from './grounds.ts';

/** What is asked of the repository and of the host. */
export interface Witnesses {
  readonly commitAt: (id: string) => Promise<Commit>;
  /** The pull request that a commit of the main line merged, as the host reports it. */
  readonly factsAt: (id: string) => Facts | undefined;
  /** What a merge of two commits holds that neither of them brought. */
  readonly changedByMerge: (step: Step) => Promise<ReadonlySet<string>>;
}

/** How a path stands while the line is walked. */
interface Standing {
  /** What was last agreed to: git's mode and id; null where nothing stood. */
  readonly agreed: string | null;
  /** The first step that changed it otherwise. */
  readonly doubt: Doubt | null;
  /** Index of the newest step that changed it. */
  readonly at: number;
}

/** A change that nobody who may has agreed to. */
export interface Doubt {
  /** Which commit or pull request, why it does not count, and what to do. */
  readonly reason: string;
  /** The commit before it, where the path still stood as agreed. */
  readonly before: string | undefined;
}

/**
 * The paths of these grounds that stand otherwise than was agreed, each with its reason. A path is
 * agreed to again once it is as it was, or once a maintainer agrees to a later change of it; the
 * newest word about an award counts alone, since it is judged as a whole.
 */
export async function doubtsOn(
  grounds: Grounds,
  witnesses: Witnesses,
): Promise<ReadonlyMap<string, Doubt>> {
  const standing = new Map<string, Standing>();
  const counting = changesThatCount(grounds.steps);
  const indices = new Map(grounds.steps.map((step, at) => [step, at]));
  const isMerge = ({ commit }: Step): boolean => witnesses.factsAt(commit) !== undefined;
  const first = grounds.steps.findIndex(isMerge);
  const founding = Math.min(foundingSteps(grounds), first === -1 ? Infinity : first);
  const [oldest] = stepsToJudge(grounds);
  const from = oldest === undefined ? 0 : indices.get(oldest);
  for (const step of stepsToFollow(grounds)) {
    const facts = witnesses.factsAt(step.commit);
    const at = indices.get(step) ?? 0;
    forgetSettled(standing, grounds, at);
    const objections = await objectionsTo(step, facts, standing, witnesses);
    for (const { path, before, after } of counting[at] ?? []) {
      const since = grounds.settled(path, from);
      if (since === null || at <= since) continue;
      const isAward = kindOf(path) === 'award';
      const objection = at < founding && !isAward ? null : objections.of(path);
      const now = standing.get(path) ?? { agreed: before, doubt: null, at };
      const clears = isAward || objections.isByMaintainer;
      const stands = next(now, { after, objection, clears, before: step.parents[0] });
      standing.set(path, { ...stands, at });
    }
  }
  forgetSettled(standing, grounds);
  return new Map(
    [...standing].flatMap(([path, { doubt }]) => (doubt === null ? [] : [[path, doubt]])),
  );
}

/** What was signed for before a step stood as agreed from then on. */
function forgetSettled(
  standing: Map<string, Standing>,
  { settled }: Grounds,
  before?: number,
): void {
  for (const [path, { at }] of standing)
    if ((settled(path, before) ?? -1) >= at) standing.delete(path);
}

/** How a path stands after one more step. An undefined objection: it says nothing new. */
function next(
  { agreed, doubt }: Omit<Standing, 'at'>,
  change: {
    readonly after: string | null;
    readonly objection: string | null | undefined;
    readonly clears: boolean;
    readonly before: string | undefined;
  },
): Omit<Standing, 'at'> {
  const { after, objection, clears, before } = change;
  if (after === agreed) return { agreed, doubt: null };
  if (objection === undefined) return { agreed: doubt === null ? after : agreed, doubt };
  if (objection === null)
    return doubt === null || clears ? { agreed: after, doubt: null } : { agreed, doubt };
  return { agreed, doubt: doubt ?? { reason: objection, before } };
}

interface Objections {
  readonly of: (path: string) => string | null | undefined;
  readonly isByMaintainer: boolean;
}

/** What stands against a step, path by path, in sentences that say what to do. */
async function objectionsTo(
  step: Step,
  facts: Facts | undefined,
  standing: ReadonlyMap<string, Standing>,
  { commitAt, changedByMerge }: Witnesses,
): Promise<Objections> {
  const [before, second, ...more] = step.parents;
  const short = step.commit.slice(0, 12);
  if (before === undefined)
    return {
      of: () => `It stands in the first commit, ${short}, and no pull request brought it.`,
      isByMaintainer: false,
    };
  const base = await asAgreed(await commitAt(before), standing, commitAt);
  const { objections, isByMaintainer }: Judgement = judged(
    base,
    await commitAt(step.commit),
    policyOf(base),
    facts ?? fromNobody(step),
  );
  const isOther = more.length > 0 || (second !== undefined && second !== facts?.head);
  const slipped =
    facts === undefined || isOther || second === undefined
      ? new Set<string>()
      : await changedByMerge(step);
  const strange = (path: string): string | null =>
    facts === undefined
      ? `Commit ${short} brought it, and the host knows of no pull request that was merged there. ${takeBack}`
      : isOther || slipped.has(path)
        ? `Pull request ${facts.number} was approved at ${facts.head.slice(0, 12)}, but commit ${short} merged something else. ${takeBack}`
        : null;
  const of = (path: string): string | null | undefined => {
    const objection = objections.get(path);
    if (objection === undefined) return undefined;
    return strange(path) ?? (objection === null ? null : inFull(objection, facts));
  };
  return {
    of,
    isByMaintainer: facts !== undefined && !isOther && slipped.size === 0 && isByMaintainer,
  };
}

const takeBack = 'Take it back with `git revert`, and propose it in a pull request.';

function inFull({ says, may }: Objection, facts: Facts | undefined): string {
  return may.length > 0 && facts !== undefined
    ? `${says} Their approval of pull request ${facts.number} counts still.`
    : `${says} Take it back with \`git revert\`.`;
}

/** Who brought a commit of which the host knows nothing. */
function fromNobody({ commit }: Step): Facts {
  return { number: 0, author: '', base: commit, head: commit, merge: commit, approvals: [] };
}

/**
 * A commit with policy, badges and profiles as they were last agreed to: whoever names themselves a
 * maintainer or an awarder without agreement has no say in what comes after, also where they take
 * it back later.
 */
async function asAgreed(
  commit: Commit,
  standing: ReadonlyMap<string, Standing>,
  commitAt: Witnesses['commitAt'],
): Promise<Commit> {
  const doubtful = [...standing].flatMap(([path, { doubt }]) =>
    doubt?.before === undefined ? [] : [[path, doubt.before] as const],
  );
  if (doubtful.length === 0) return commit;
  const paths = new Set(doubtful.map(([path]) => path));
  const files = commit.files.filter(({ path }) => !paths.has(path));
  for (const [path, before] of doubtful)
    files.push(...(await commitAt(before)).files.filter((file) => file.path === path));
  return { ...commit, files };
}
