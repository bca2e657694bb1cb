/**
 * What stands against a change that was merged already: path by path, whether those who may agree
 * to it did.
 */

import type { Commit } from '../community/commit.ts';
import type { Problem } from '../community/problem.ts';
import { type Agreement, agreementOf, type Approvals, approvalsFor } from './agreement.ts';
import { maintainerProblems, neverProblems, type Sides } from './boundaries.ts';
import { type Change, merged } from './changes.ts';
import type { Facts } from './facts.ts';
import { goesWithAddress, tombstoneOf } from './given-up.ts';
import type { Policy } from './policy.ts';
import { findingsOf, type RequiredApproval } from './required-approvals.ts';

/** Why a change of one path does not count. */
export interface Objection {
  /** What is wrong, in a sentence. */
  readonly says: string;
  /** The accounts that could still agree to it; none where nobody can. */
  readonly may: readonly string[];
}

/** What was judged of one merge. */
export interface Judgement {
  /**
   * By path: null for a change that was agreed to. A change that says nothing new about an award,
   * and needs nobody, is not in it.
   */
  readonly objections: ReadonlyMap<string, Objection | null>;
  /** True where a maintainer is among those who stand behind it. */
  readonly isByMaintainer: boolean;
}

/** What is known of a merge when one of its paths is judged. */
interface Merge {
  readonly sides: Sides;
  readonly policy: Policy;
  readonly facts: Facts;
  readonly approvals: Approvals;
  /** Whether a maintainer stands behind it. */
  readonly backing: Agreement;
  /** The paths that nobody else may agree to, and those that nobody may. */
  readonly forMaintainers: ReadonlySet<string>;
  readonly never: ReadonlyMap<string, Problem>;
}

/**
 * Judges what `head` changed against `base`, the main branch before it, under `policy` and by what
 * the host says about the pull request that brought it: the rules of a review about who must agree,
 * without those about form. A commit that was pushed has facts with the number 0 and no approvals.
 */
export function judged(base: Commit, head: Commit, policy: Policy, facts: Facts): Judgement {
  const { commit, changes } = merged(base, base.entries, head);
  const sides: Sides = { base, head: commit };
  const approvals = approvalsFor(facts, facts.head, policy.ids);
  const backing = agreementOf(policy.maintainers, 1, approvals);
  const theirs = maintainerProblems(changes, sides, policy.maintainers);
  const merge: Merge = {
    ...{ sides, policy, facts, approvals, backing },
    forMaintainers: new Set(theirs.map(({ path }) => path)),
    never: new Map(neverProblems(changes, sides).map((problem) => [problem.path, problem])),
  };
  const objections = changes.flatMap((change) => {
    const objection = objectionTo(change, merge);
    return objection === undefined ? [] : [[change.path, objection] as const];
  });
  return { objections: new Map(objections), isByMaintainer: backing.missing === 0 };
}

function objectionTo(change: Change, merge: Merge): Objection | null | undefined {
  const { path, part } = change;
  const { sides, policy, approvals, facts, backing } = merge;
  // Who may give an address up, may take away what stood there.
  if (goesWithAddress(change, sides))
    return objectionTo({ path: tombstoneOf(path), part: 'tombstone', kind: 'added' }, merge);
  const { problems, matters } = findingsOf(change, sides, policy, approvals);
  const problem = merge.never.get(path) ?? problems[0];
  const open = matters.find(({ missing }) => missing > 0);
  if (problem !== undefined)
    return {
      says: `${broughtBy(facts)}: ${problem.message}`,
      may: problem.rule === 'self-award' ? (open?.may ?? []) : [],
    };
  if (open !== undefined) return lacking(facts, open);
  const isForMaintainers =
    merge.forMaintainers.has(path) || (matters.length === 0 && part !== 'award');
  if (isForMaintainers)
    return backing.missing === 0 ? null : lacking(facts, { what: 'maintainers', path, ...backing });
  return matters.length === 0 ? undefined : null;
}

/** What brought a change, as the beginning of a sentence. */
function broughtBy({ number, author, head }: Facts): string {
  return number > 0 ? `Pull request ${number}` : `Commit ${head.slice(0, 12)} by ${author}`;
}

function lacking(
  facts: Facts,
  { what, agreed, missing, may, wantsOther, insteadOfAuthor }: RequiredApproval,
): Objection {
  const who =
    what === 'award' || what === 'revocation' || what === 'reinstatement'
      ? 'enough awarders agreed'
      : what === 'maintainers' || what === 'public'
        ? 'a maintainer agreed'
        : what === 'key' || (what === 'address' && missing + agreed.length > 1)
          ? 'two maintainers agreed'
          : what === 'confirmation'
            ? 'enough people confirmed it'
            : what === 'quotation'
              ? 'those who are quoted agreed'
              : 'somebody who may agreed';
  const names = may.slice(0, 10).join(', ') || 'nobody is named who may';
  const other = wantsOther ? ', other than its author' : '';
  return {
    says:
      `${broughtBy(facts)} was ${facts.number > 0 ? 'merged' : 'pushed'} ` +
      `before ${who}: ${missing} more of ${names}${other}.` +
      (insteadOfAuthor.length > 0
        ? ` Its newest commit was pushed by ${insteadOfAuthor.slice(0, 10).join(', ')}, ` +
          "so it is not the author's word."
        : ''),
    may,
  };
}
