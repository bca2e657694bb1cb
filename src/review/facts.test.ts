import { describe, expect, it } from 'vitest';
import { FactsRefused, factsText, readFacts, readFactsList } from './facts.ts';

const commit = 'a1'.repeat(20);
const facts = {
  number: 12,
  author: 'ada',
  base: commit,
  head: 'b2'.repeat(20),
  merge: null,
  approvals: [{ account: 'grace', commit }],
};

describe('the facts of a pull request', () => {
  it('are read as the host gives them', () => {
    expect(readFacts(JSON.stringify(facts))).toEqual(facts);
    const told = { pushedBy: [{ account: 'eve', accountId: 5 }], mergedBy: { account: 'ada' } };
    expect(readFacts(JSON.stringify({ ...facts, ...told }))).toEqual({ ...facts, ...told });
    const pulls = [facts, { ...facts, number: 13, merge: commit }];
    const pushes = [
      { pushed: commit, account: 'mia', accountId: 3 },
      { pushed: facts.head, account: null, forcedBy: { account: 'eve' } },
    ];
    expect(readFactsList(JSON.stringify(pulls))).toEqual({ pulls, pushes: [] });
    expect(readFactsList(factsText({ pulls, pushes }))).toEqual({ pulls, pushes });
  });

  it.each([
    ['no JSON', '{', /not JSON/],
    ['a list where one is wanted', '[]', /must be an object/],
    [
      'a key that stands twice, of which readers see another one',
      JSON.stringify(facts).replace('"author":"ada"', '"author":"ada","author":"eve"'),
      /not JSON/,
    ],
    [
      'a missing member',
      JSON.stringify({ ...facts, approvals: undefined }),
      /must have `approvals`/,
    ],
    ['an unknown member', JSON.stringify({ ...facts, aproved: true }), /but there is `aproved`/],
    [
      'a branch for a commit',
      JSON.stringify({ ...facts, head: 'main' }),
      /`head` in the facts must be a commit/,
    ],
    [
      'a shortened commit',
      JSON.stringify({ ...facts, base: commit.slice(0, 12) }),
      /`base` in the facts/,
    ],
    ['an account with its @', JSON.stringify({ ...facts, author: '@ada' }), /without @/],
    ['an account with a space', JSON.stringify({ ...facts, author: 'ada b' }), /without @/],
    ['a number that is text', JSON.stringify({ ...facts, number: '12' }), /whole number/],
    [
      'whoever pushed without a name',
      JSON.stringify({ ...facts, pushedBy: [{}] }),
      /Pusher 1 in the facts must have `account`/,
    ],
    [
      'an approval without a commit',
      JSON.stringify({ ...facts, approvals: [{ account: 'grace' }] }),
      /Approval 1 in the facts must have `commit`/,
    ],
  ])('%s is refused with its place', (_, text, sentence) => {
    expect(() => readFacts(text)).toThrow(FactsRefused);
    expect(() => readFacts(text)).toThrow(sentence);
  });

  it('a list that names a pull request twice is refused: which of the two would count?', () => {
    expect(() => readFactsList(JSON.stringify([facts, facts]))).toThrow('twice');
    expect(() => readFactsList(JSON.stringify([facts, { ...facts, number: 0 }]))).toThrow(
      '`number` in item 2 of the facts',
    );
    const push = { pushed: commit, account: 'mia' };
    expect(() => readFactsList(JSON.stringify([push, facts, push]))).toThrow('twice');
    expect(() => readFactsList(JSON.stringify([{ ...push, account: '' }]))).toThrow(
      '`account` in item 1 of the facts must be the name',
    );
    expect(() => readFactsList(JSON.stringify([{ ...push, number: 3 }]))).toThrow(
      'no other member',
    );
  });
});
