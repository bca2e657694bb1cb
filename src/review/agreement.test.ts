import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  agreementOf,
  type Approvals,
  approvalsFor,
  awardAgreement,
} from './agreement.ts';
import type { Approval, Facts } from './facts.ts';
import { policyOf } from './policy.ts';

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

  it('that was renamed is also who it is now: their own word about their own award is none', () => {
    const rights = { who: ['ada', 'bob'], reviews: 1, selfAward: false, isOneEnough: false };
    const renamed = approvalsFor(
      facts('zoe', 9, [{ account: 'ada-lovelace', accountId: 1 }]),
      head,
      ids,
    );
    const judged = (recipient: string): Agreement =>
      awardAgreement(rights, [recipient], policyOf({ files: [] }), renamed);
    expect(judged('Ada-Lovelace')).toMatchObject({ missing: 1, own: ['ada'] });
    expect(judged('ada')).toMatchObject({ missing: 1, own: ['ada'] });
    expect(judged('grace')).toMatchObject({ missing: 0, own: [] });
    expect(agreementOf(['ada-lovelace'], 1, renamed).missing).toBe(0);
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
    insteadOfAuthor: [],
    approvers: ['ada'],
    stale: [],
    renamed: new Map(),
  });
});

describe('the newest commit, which another than the author pushed,', () => {
  const pushed = (pushers: readonly string[], more: Partial<Facts> = {}): Approvals =>
    approvalsFor(
      { ...facts('ada', 1, []), pushedBy: pushers.map((account) => ({ account })), ...more },
      head,
      ids,
    );
  const agreed = (approvals: Approvals): readonly string[] =>
    agreementOf(['ada', 'bob'], 1, approvals).agreed;

  it("is no word of the author's, and the sentence names who pushed it", () => {
    const approvals = pushed(['eve']);
    expect(agreed(approvals)).toEqual([]);
    expect(agreementOf(['ada', 'bob'], 1, approvals).insteadOfAuthor).toEqual(['eve']);
    expect(agreementOf(['bob'], 1, approvals).insteadOfAuthor).toEqual([]);
  });

  it('is where they pushed it too, or merged it, or approved it, by name or number', () => {
    expect(agreed(pushed(['eve', 'Ada']))).toEqual(['ada']);
    expect(
      agreed(pushed(['eve'], { mergedBy: { account: 'ada-lovelace', accountId: 1 } })),
    ).toEqual(['ada']);
    const approvals = [{ account: 'ada', accountId: 1, commit: head }];
    expect(agreed(pushed(['eve'], { approvals }))).toEqual(['ada']);
  });

  it('is where the host does not say who pushed it', () => {
    expect(agreed(approvalsFor(facts('ada', 1, []), head, ids))).toEqual(['ada']);
  });

  it('cannot be approved by whoever pushed it alone', () => {
    const rights = { who: ['ada', 'bob'], reviews: 1, selfAward: false, isOneEnough: true };
    const policy = { ...policyOf({ files: [] }), maintainers: ['ada'] };
    const approvals = [{ account: 'bob', commit: head }];
    expect(awardAgreement(rights, [], policy, pushed(['bob'], { approvals }))).toMatchObject({
      missing: 1,
      wantsOther: true,
    });
    expect(awardAgreement(rights, [], policy, pushed(['ada'], { approvals })).missing).toBe(0);
  });
});
