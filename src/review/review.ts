/**
 * The review of a proposed change: what it would publish, what is wrong with it, and who must still
 * agree. Pure: it is data in, data out.
 */

import type { Commit, TreeEntry } from '../community/commit.ts';
import type { Community } from '../community/model.ts';
import { byPlace, type Problem } from '../community/problem.ts';
import { canWait } from '../community/rules/waiting.ts';
import type { Ledger } from '../credential/ledger/ledger.ts';
import { emptyLedger } from '../credential/ledger/ledger.ts';
import { type Reading, readingBeside, readingOf } from '../credential/ledger/reading.ts';
import { agreementOf, approvalsFor } from './agreement.ts';
import { endedOnEntry } from './kept/approvals.ts';
import { maintainerProblems, neverProblems, type Sides } from './boundaries.ts';
import { languageProblems } from './kept/languages.ts';
import { frameProblems, leanProblems } from './kept/lean-publishing.ts';
import { type Change, merged } from './changes.ts';
import type { Facts } from './facts.ts';
import { goesWithAddress } from './given-up.ts';
import { sizeProblems } from './proposal-size.ts';
import { findingsOf, type RequiredApproval } from './required-approvals.ts';
import { nameProblems } from './names.ts';
import { ownersProblems } from './owners.ts';
import { policyOf } from './policy.ts';
import { questionsAbout } from './questions.ts';
import { type Standing, standingOf } from './summary/standing.ts';

/** What is proposed, and what the host says about it. */
export interface Proposal {
  /** The main branch now: its policy is the one that counts. */
  readonly base: Commit;
  /** Where the proposal parted from it; absent: here. Null: the two have no history in common. */
  readonly fork?: readonly TreeEntry[] | null;
  readonly head: Commit;
  /** Null where nothing is proposed yet: then nobody has agreed to anything. */
  readonly facts: Facts | null;
  readonly now: Date;
}

export interface Review {
  /**
   * `refused`: it must change first. `waiting`: somebody must still agree. `allowed`: nothing
   * stands against it.
   */
  readonly state: 'refused' | 'waiting' | 'allowed';
  /** Sorted by place. */
  readonly problems: readonly Problem[];
  /** What those who agree should ask first; they stop nothing. Sorted by place. */
  readonly questions: readonly Problem[];
  readonly changes: readonly Change[];
  readonly matters: readonly RequiredApproval[];
  /** Whose it is and how long it has waited; decides nothing. */
  readonly standing: Standing;
  /**
   * The main branch as it would be, with its community and ledger; no community where the check
   * finds problems.
   */
  readonly merged: Commit;
  readonly community: Community | null;
  readonly ledger: Ledger;
}

/**
 * Judges a proposal. What the head holds is data: it is checked with this code, under the policy of
 * the base. Never throws for what it holds.
 */
export function reviewChange({ base, fork = base.entries, head, facts, now }: Proposal): Review {
  const { commit, changes, conflicts } = merged(base, fork ?? base.entries, head);
  const tooLarge = sizeProblems(changes, commit);
  const policy = policyOf(base);
  const standing = standingOf(base, facts, policy, now);
  if (tooLarge.length > 0) return unjudged(tooLarge, changes, commit, standing);
  const sides: Sides = { base, head: commit };
  const approvals = approvalsFor(facts, head.id, policy.ids);
  const { community, ledger, problems: found } = readingOnto(base, commit, now);
  const maintainersOnly = maintainerProblems(changes, sides, policy.maintainers);
  const backing = agreementOf(policy.maintainers, 1, approvals);
  const findings = changes.map((change) => findingsOf(change, sides, policy, approvals));
  const problems = once([
    ...proposalProblems(fork, head, facts, conflicts),
    ...found,
    ...nameProblems(changes, commit.entries),
    ...neverProblems(changes, sides),
    ...leanProblems(sides, ledger),
    ...frameProblems(sides, ledger),
    ...languageProblems(sides, ledger),
    ...publicProblems(changes, commit),
    ...endedOnEntry(changes, commit, now),
    ...(backing.missing > 0 ? maintainersOnly : []),
    ...(touchesPolicy(changes, maintainersOnly) ? ownersProblems(commit) : []),
    ...findings.flatMap((finding) => finding.problems),
  ]);
  const theirs = findings.flatMap((finding) => finding.matters);
  const others = changes.filter((change) => !goesWithAddress(change, sides));
  const first = maintainersOnly[0] ?? unclaimed(others, problems, theirs)[0];
  const ours: RequiredApproval[] =
    first === undefined ? [] : [{ what: 'maintainers', path: first.path, ...backing }];
  const matters = [...ours, ...theirs];
  return {
    state: stateOf(problems, matters),
    problems,
    questions: [...questionsAbout(changes, sides, community, ledger)].sort(byPlace),
    changes,
    matters,
    standing,
    merged: commit,
    community,
    ledger,
  };
}

/**
 * What stands on the main branch already, and is too late for its badge or lacks what it requires,
 * is none of the proposal's.
 */
function readingOnto(base: Commit, { files }: Commit, now: Date): Reading {
  const reading = readingOf(files, now);
  if (!reading.problems.some(canWait)) return reading;
  const all = new Set(base.files.map(({ path }) => path));
  const { aside: before } = readingBeside(base.files, now, all);
  const known = new Map(base.files.map(({ path, content }) => [path, content]));
  const untouched = files.filter(({ path, content }) => known.get(path) === content);
  const there = new Set(untouched.map(({ path }) => path));
  return readingBeside(
    files,
    now,
    new Set(before.map(({ path }) => path).filter((path) => there.has(path))),
  );
}

/** A proposal that is refused for its size: reading it would cost what must not be asked. */
function unjudged(
  problems: readonly Problem[],
  changes: readonly Change[],
  merged: Commit,
  standing: Standing,
): Review {
  return {
    ...{ state: 'refused', problems, changes, merged, standing },
    ...{ questions: [], matters: [], community: null, ledger: emptyLedger },
  };
}

/**
 * Changed paths that nothing was said about yet: files that programs leave behind, or a change that
 * says nothing new. No change is without somebody who agrees to it.
 */
function unclaimed(
  changes: readonly Change[],
  problems: readonly Problem[],
  matters: readonly RequiredApproval[],
): readonly Change[] {
  const known = new Set([...problems, ...matters].map(({ path }) => path));
  return changes.filter(({ path }) => !known.has(path));
}

/** The same review with problems that were found elsewhere: signatures that do not hold. */
export function withProblems(review: Review, more: readonly Problem[]): Review {
  const problems = once([...review.problems, ...more]);
  return { ...review, problems, state: stateOf(problems, review.matters) };
}

function stateOf(
  problems: readonly Problem[],
  matters: readonly RequiredApproval[],
): Review['state'] {
  if (problems.length > 0) return 'refused';
  return matters.some(({ missing }) => missing > 0) ? 'waiting' : 'allowed';
}

/** Each rule says its sentence once per file and line, sorted. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.rule, problem.path, problem.line]);
    if (!known.has(key)) known.set(key, problem);
  }
  return [...known.values()].sort(byPlace);
}

function proposalProblems(
  fork: readonly TreeEntry[] | null,
  head: Commit,
  facts: Facts | null,
  conflicts: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const whole = (rule: string, message: string, remedy: string): void =>
    void problems.push({ rule, path: '.', line: 1, column: 1, message, remedy });
  if (fork === null)
    whole(
      'unrelated-history',
      'This proposal has no history in common with the main branch.',
      'Begin a branch at the main branch, and put your files there.',
    );
  if (facts !== null && facts.head !== head.id)
    whole(
      'facts-of-another-commit',
      'What the host says is about another commit than the one that is looked at.',
      'Run this check again for the newest commit.',
    );
  return [...problems, ...conflicts.map(changedMeanwhile)];
}

function changedMeanwhile(path: string): Problem {
  return {
    rule: 'changed-meanwhile',
    path,
    line: 1,
    column: 1,
    message: 'The main branch changed this file, too, since the proposal parted from it.',
    remedy: 'Bring your branch up to date with the main branch, and look at this file again.',
  };
}

/** What of public/ cannot be published, because the reader left it aside. */
function publicProblems(changes: readonly Change[], { publicFiles }: Commit): Problem[] {
  const published = new Set(publicFiles.map(({ path }) => `public/${path}`));
  return changes
    .filter(
      ({ part, kind, path }) => part === 'public' && kind !== 'deleted' && !published.has(path),
    )
    .map(({ path }) => ({
      rule: 'public-file',
      path,
      line: 1,
      column: 1,
      message: 'This file cannot be published: it is no ordinary file, or larger than 5 MB.',
      remedy: 'Put an ordinary, smaller file here.',
    }));
}

function touchesPolicy(changes: readonly Change[], problems: readonly Problem[]): boolean {
  return (
    changes.some(({ part, path }) => part === 'owners' || path === 'keys/issuer.json') ||
    problems.some(({ rule }) => rule === 'touches-policy')
  );
}
