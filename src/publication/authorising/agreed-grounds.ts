/**
 * Walks the main line from what was signed last to the tip, judges each merge as a whole under the
 * policy that stood before it, and remembers which paths stand as nobody who may has agreed to.
 */

import type { Commit } from '../../community/commit.ts';
import { textAt } from '../../community/document.ts';
import { kindOf } from '../../community/tree.ts';
import type { Facts, Push } from '../../review/facts.ts';
import { type Judgement, judged, type Objection } from '../../review/objections.ts';
import { documentAt, policyOf } from '../../review/policy.ts';
import type { Step } from '../../repository/main-line.ts';
import {
  changesThatCount,
  type Grounds,
  stepsToFollow,
  stepsToJudge,
  surelyFounding,
} from './grounds.ts';

/** What is asked of the repository and of the host. */
export interface Witnesses {
  readonly commitAt: (id: string) => Promise<Commit>;
  /** The paths that a commit lists twice: they are not among its files. */
  readonly listedTwiceAt: (id: string) => Promise<readonly string[]>;
  /**
   * The pull requests that a commit of the main line merged, as the host reports them: anybody can
   * open another for a commit that is proposed already, and one merge closes both.
   */
  readonly factsAt: (id: string) => readonly Facts[];
  /** Who pushed a commit of the main line that no pull request brought, as the host reports it. */
  readonly pushAt: (id: string) => Push | undefined;
  /** What a merge of two commits holds that neither of them brought. */
  readonly changedByMerge: (step: Step) => Promise<ReadonlySet<string>>;
}

/** How a path stands while the line is walked. */
interface Standing {
  /** What was last agreed to: git's mode and id; null where nothing stood. */
  readonly agreed: string | null;
  /** The first step that changed it otherwise. */
  readonly doubt: Unnamed | null;
  /** Index of the newest step that changed it. */
  readonly at: number;
}

type Unnamed = Omit<Doubt, 'name'>;

/** A change that nobody who may has agreed to. */
export interface Doubt {
  /** Which commit or pull request, why it does not count, and what to do. */
  readonly reason: string;
  /** The commit before it, where the path still stood as agreed. */
  readonly before: string | undefined;
  /** Of a badge, the name under which it was last agreed to. */
  readonly name: string | null;
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
  const founding = foundingOf(grounds, witnesses);
  const [oldest] = stepsToJudge(grounds);
  const from = oldest === undefined ? 0 : indices.get(oldest);
  for (const step of stepsToFollow(grounds)) {
    const at = indices.get(step) ?? 0;
    forgetSettled(standing, grounds, at);
    const objections = await objectionsTo(step, standing, witnesses);
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
  const doubts = new Map<string, Doubt>();
  for (const [path, { doubt }] of standing)
    if (doubt !== null)
      doubts.set(path, { ...doubt, name: await nameBefore(path, doubt, witnesses) });
  return doubts;
}

async function nameBefore(
  path: string,
  { before }: Unnamed,
  { commitAt }: Witnesses,
): Promise<string | null> {
  if (before === undefined || kindOf(path) !== 'badge') return null;
  const badge = documentAt((await commitAt(before)).files, path);
  return badge === null ? null : textAt(badge, 'name');
}

/**
 * How many steps founded the community: the first pull request ends that time, and the host knows
 * where the branch stood when it was proposed.
 */
function foundingOf(grounds: Grounds, { factsAt }: Witnesses): number {
  const { steps } = grounds;
  const first = steps.findIndex(({ commit }) => factsAt(commit).length > 0);
  if (first === -1) return surelyFounding(grounds);
  // Whether an earlier merge put another line in the place of the branch, nobody can say.
  if (steps.slice(0, first).some(({ parents }) => parents.length > 1))
    return surelyFounding(grounds);
  const bases = factsAt(steps[first]?.commit ?? '').map(({ base }) => base);
  const known = steps.slice(0, first).findLastIndex(({ commit }) => bases.includes(commit));
  return Math.min(first, surelyFounding(grounds, known));
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
  standing: ReadonlyMap<string, Standing>,
  witnesses: Witnesses,
): Promise<Objections> {
  const { commit, parents } = step;
  const [before] = parents;
  if (before === undefined)
    return {
      of: () => `It stands in the first commit, ${short(commit)}, and no pull request brought it.`,
      isByMaintainer: false,
    };
  const [twice] = await witnesses.listedTwiceAt(commit);
  if (twice !== undefined) return objectionsToTwice(commit, twice);
  const base = await asAgreed(await witnesses.commitAt(before), standing, witnesses.commitAt);
  const head = await witnesses.commitAt(commit);
  const facts = witnesses.factsAt(commit);
  if (facts.length === 0) return objectionsToPush(step, witnesses.pushAt(commit), base, head);
  const all: Objections[] = [];
  for (const pull of facts) all.push(await objectionsToPull(step, pull, { base, head }, witnesses));
  return {
    of: (path) => {
      const told = all.map(({ of }) => of(path));
      return told.includes(null) ? null : told[0];
    },
    isByMaintainer: all.some((one) => one.isByMaintainer),
  };
}

async function objectionsToPull(
  step: Step,
  facts: Facts,
  { base, head }: { readonly base: Commit; readonly head: Commit },
  witnesses: Witnesses,
): Promise<Objections> {
  const { objections, isByMaintainer }: Judgement = judged(base, head, policyOf(base), facts);
  const strange = await strangeInMerge(step, facts, witnesses);
  return {
    of: (path) => {
      const objection = objections.get(path);
      if (objection === undefined) return undefined;
      return strange(path) ?? (objection === null ? null : inFull(objection, facts));
    },
    isByMaintainer: isByMaintainer && step.changes.every(({ path }) => strange(path) === null),
  };
}

/** Only a maintainer's own push counts, as far as one voice goes. */
function objectionsToPush(
  step: Step,
  push: Push | undefined,
  base: Commit,
  head: Commit,
): Objections {
  const said = pushedFacts(step, push);
  const { objections, isByMaintainer }: Judgement = judged(base, head, policyOf(base), said);
  return {
    of: (path) => {
      const objection = objections.get(path);
      if (objection === undefined) return undefined;
      if (!isByMaintainer) return ofNobody(step, push);
      return objection === null ? null : `${objection.says} ${takeBack}`;
    },
    isByMaintainer,
  };
}

/** What a merge holds, path by path, that is not what was approved. */
async function strangeInMerge(
  step: Step,
  { number, head }: Facts,
  { changedByMerge }: Witnesses,
): Promise<(path: string) => string | null> {
  const [, second, ...more] = step.parents;
  const isOther = more.length > 0 || (second !== undefined && second !== head);
  const slipped = isOther || second === undefined ? new Set<string>() : await changedByMerge(step);
  return (path) =>
    isOther || slipped.has(path)
      ? `Pull request ${number} was approved at ${short(head)}, but ` +
        `commit ${short(step.commit)} merged something else. ${takeBack}`
      : null;
}

/** Programs differ in which of two entries they take, so nobody can have agreed to either. */
function objectionsToTwice(commit: string, path: string): Objections {
  const said = `Commit ${short(commit)} lists ${path} twice, so nobody can tell what it brought.`;
  return { of: () => `${said} ${takeBack}`, isByMaintainer: false };
}

const takeBack = 'Take it back with `git revert`, and propose it in a pull request.';
const short = (commit: string): string => commit.slice(0, 12);

/** Why a commit past every pull request is nobody's word that counts. */
function ofNobody({ commit }: Step, push: Push | undefined): string {
  const account = push?.account ?? null;
  return account === null
    ? `Commit ${short(commit)} brought it, and the host knows of no pull request that ` +
        `was merged there${push === undefined ? '' : ', nor who pushed it'}. ${takeBack}`
    : `Commit ${short(commit)} was pushed by ${account} past every pull ` +
        `request, and only a maintainer's own push counts. ${takeBack}`;
}

function inFull({ says, may }: Objection, facts: Facts): string {
  return may.length > 0
    ? `${says} Their approval of pull request ${facts.number} counts still.`
    : `${says} Take it back with \`git revert\`.`;
}

/** A push as the word of whoever pushed, and of nobody else. */
function pushedFacts({ commit }: Step, push: Push | undefined): Facts {
  const { account = null, accountId } = push ?? {};
  return {
    ...{ number: 0, base: commit, head: commit, merge: commit, approvals: [] },
    author: account ?? '',
    ...(accountId !== undefined && { authorId: accountId }),
  };
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
