import { describe, expect, it } from 'vitest';
import { approvalsFor } from './agreement.ts';
import type { Approval, Facts } from './facts.ts';

const head = 'b2'.repeat(20);
const ids = new Map([
  ['ada', 1],
  ['bob', 2],
]);
const facts = (
  author: string,
  authorId: number,
  approvals: readonly Omit<Approval, 'commit'>[],
): Facts => ({
  number: 1,
  author,
  authorId,
  base: 'a1'.repeat(20),
  head,
  merge: null,
  approvals: approvals.map((approval) => ({ ...approval, commit: head })),
});

describe('an account whose number is known', () => {
  it('that was renamed keeps its say, under the name by which it is known', () => {
    expect(approvalsFor(facts('ada-lovelace', 1, []), head, ids).author).toBe('ada');
    expect(approvalsFor(facts('ADA', 1, []), head, ids).author).toBe('ADA');
  });

  it('whose name somebody else took gives them no say', () => {
    const { author, approvers } = approvalsFor(
      facts('ada', 77, [
        { account: 'Bob', accountId: 78 },
        { account: 'eve', accountId: 2 },
      ]),
      head,
      ids,
    );
    expect([author, approvers]).toEqual(['ada#77', ['bob', 'Bob#78']]);
  });
});

it('an account without a number, or one that nobody wrote down, goes by its name', () => {
  expect(approvalsFor(facts('zoe', 9, [{ account: 'ada' }]), head, ids)).toEqual({
    author: 'zoe',
    approvers: ['ada'],
    stale: [],
  });
});
