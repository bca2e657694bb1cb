import { describe, expect, it } from 'vitest';
import { commitOf, riverside, tinyNow, tinyText } from '../testing/fixtures/tiny-community.ts';
import type { Facts } from './facts.ts';
import { type Review, reviewChange } from './review.ts';

const repository = 'https://code.example/riverside/badges';
const badge = (text: string): string =>
  tinyText('badges/first-talk/badge.md').replace('created', `${text}created`);
const person = (name: string, account: string): string =>
  `---\nname: ${name}\naccount: ${account}\n---\n`;
const before = {
  'keys/issuer.json': JSON.stringify({ ...riverside, repository }),
  'badges/first-talk/badge.md': badge('confirmations: 3\n'),
  'recipients/kim/profile.md': person('Kim Sample', 'kim'),
  'recipients/lee/profile.md': person('Lee Sample', 'lee'),
  'recipients/lee/repairer.md': '---\nbadge: repairer\ndate: 2026-05-01\n---\n',
  'recipients/twin/profile.md': `---\nname: Twin Sample\naccount: twin\nprofile: https://code.example/other-twin\n---\n`,
};
const award = 'recipients/kim/first-talk.md';
const proposed = { [award]: '---\nbadge: first-talk\ndate: 2026-06-01\n---\n' };

const [base, head] = ['a1'.repeat(20), 'b2'.repeat(20)];
function review(
  author: string,
  approvers: readonly string[],
  changes: Readonly<Record<string, string>> = proposed,
  there: Readonly<Record<string, string>> = before,
): Review {
  const approvals = approvers.map((account) => ({ account, commit: head }));
  const facts: Facts = { number: 1, author, base, head, merge: null, approvals };
  return reviewChange({
    base: commitOf(there, base),
    head: commitOf({ ...there, ...changes }, head),
    facts,
    now: tinyNow,
  });
}
const matter = (what: string, { matters }: Review) => matters.find((one) => one.what === what);

describe('an award that three people confirm', () => {
  it('waits for people who are known here, beside the word of those who award', () => {
    const alone = review('ada', ['bob']);
    expect(alone.state).toBe('waiting');
    expect(matter('award', alone)).toMatchObject({ missing: 0 });
    expect(matter('confirmation', alone)).toMatchObject({
      ...{ agreed: ['ada', 'bob'], missing: 1 },
      may: ['lee', 'mia', 'other-twin'],
    });
    expect(review('ada', ['bob', 'lee']).state).toBe('allowed');
  });

  it('takes no word of the recipient, of a stranger, or of one person twice', () => {
    for (const approvers of [
      ['bob', 'kim'],
      ['bob', 'stranger'],
    ])
      expect(matter('confirmation', review('ada', approvers))).toMatchObject({ missing: 1 });
    expect(matter('confirmation', review('ada', ['twin', 'other-twin']))).toMatchObject({
      missing: 1,
    });
  });

  it('is not made easier by the proposal, neither by its badge nor by people it brings', () => {
    const lower = { ...proposed, 'badges/first-talk/badge.md': badge('confirmations: 1\n') };
    expect(matter('confirmation', review('ada', ['bob'], lower))).toMatchObject({ missing: 1 });
    expect(review('ada', ['bob'], lower).problems.map(({ rule }) => rule)).toContain(
      'touches-policy',
    );
    const more = { ...proposed, 'recipients/new/profile.md': person('New Sample', 'new') };
    expect(matter('confirmation', review('ada', ['bob', 'new'], more))).toMatchObject({
      missing: 1,
    });
  });

  it('is refused where fewer people are known than must confirm it', () => {
    const many = { ...before, 'badges/first-talk/badge.md': badge('confirmations: 12\n') };
    const found = review('ada', ['bob'], proposed, many).problems;
    expect(found.map(({ rule }) => rule)).toEqual(['nobody-may-confirm']);
    expect(found[0]?.message).toContain('10 more people must confirm this award, and only 3 more');
  });

  it('is no other than before where a badge asks for none', () => {
    const plain = { ...before, 'badges/first-talk/badge.md': badge('') };
    expect(review('ada', ['bob'], proposed, plain).matters.map(({ what }) => what)).toEqual([
      'award',
    ]);
  });
});

describe('words under the name of an account', () => {
  const said = (account: string): Readonly<Record<string, string>> => ({
    'recipients/lee/repairer.md':
      '---\nbadge: repairer\ndate: 2026-05-01\nvoices:\n  - who: Grace Sample\n' +
      `    account: ${account}\n    text: She did.\n    url: ${repository}/pull/1\n---\n`,
  });

  it('wait until that account says so', () => {
    const alone = review('ada', ['bob'], said('grace'));
    expect(alone.state).toBe('waiting');
    expect(matter('quotation', alone)).toMatchObject({ missing: 1, may: ['grace'] });
    expect(review('ada', ['bob', 'grace'], said('grace')).state).toBe('allowed');
    expect(review('grace', ['ada', 'bob'], said('Grace')).state).toBe('allowed');
  });

  it('are never those of the recipient', () => {
    expect(review('ada', ['bob', 'lee'], said('Lee')).problems.map(({ rule }) => rule)).toEqual([
      'voice-of-recipient',
    ]);
  });
});
