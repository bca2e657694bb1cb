import { describe, expect, it } from 'vitest';
import { correctAwards, type CorrectionWish } from '../../authoring/life/correction.ts';
import { forget } from '../../authoring/life/forgetting.ts';
import { commitOf } from './commit-of.ts';
import { LivingCommunity } from './living-community.ts';
import { riverside } from '../fixtures/tiny-community.ts';
import { reviewChange, type Review } from '../../review/review.ts';

const salt = '0123456789abcdef0123456789abcdef';
const nothing = {
  ...{ name: null, email: null, profile: null, move: null },
  ...{ date: null, note: null, evidence: null },
};

const write = (life: LivingCommunity, path: string, text: string): void =>
  void life.files.set(path, new TextEncoder().encode(text));

/** A signed community whose policy names people; ada's profile has the account `lovelace`. */
async function signed(): Promise<LivingCommunity> {
  const life = await LivingCommunity.signed();
  const issuer = JSON.parse(life.text('keys/issuer.json')) as object;
  const { awarders, maintainers } = riverside;
  write(
    life,
    'keys/issuer.json',
    JSON.stringify({ ...issuer, awarders: [...awarders, 'kim'], maintainers }),
  );
  const profile = life.text('recipients/ada/profile.md');
  write(life, 'recipients/ada/profile.md', profile.replace('---\n', '---\naccount: lovelace\n'));
  return life;
}

/** The review of what a change of files would do, proposed by `author`. */
async function review(
  author: string,
  change: (life: LivingCommunity) => unknown,
  approvers: readonly string[] = [],
  before: (life: LivingCommunity) => unknown = () => undefined,
): Promise<Review> {
  const life = await signed();
  await before(life);
  const base = commitOf(life, 'base');
  await change(life);
  const head = commitOf(life, 'head');
  const approvals = approvers.map((account) => ({ account, commit: 'head' }));
  const facts = { number: 7, base: 'base', head: 'head', merge: null, author, approvals };
  return reviewChange({ base, head, facts, now: life.now });
}

const correct =
  (target: string, wish: Partial<CorrectionWish>) =>
  async (life: LivingCommunity): Promise<void> => {
    const circumstances = { now: life.now, salt };
    const planned = await correctAwards(life.tree, { ...nothing, target, ...wish }, circumstances);
    expect(life.apply(planned)).toEqual([]);
  };

const forgetting =
  (target: string) =>
  async (life: LivingCommunity): Promise<void> =>
    void life.apply(await forget(life.tree, { target, leaveNothing: false }, life.now));

const edit =
  (path: string, from: string, to: string) =>
  (life: LivingCommunity): void =>
    write(life, path, life.text(path).replace(from, to));

const rename = correct('ada', { name: 'Ada King' });
const note = correct('ada/first-talk', { note: 'Spoke about looms.' });
const hide = edit('recipients/ada/first-talk.md', 'badge:', 'hidden: true\nbadge:');
const talk = 'recipients/ada/first-talk.md';

it.each<[string, string, (life: LivingCommunity) => unknown, readonly string[], Review['state']]>([
  ['one’s own name', 'lovelace', rename, [], 'allowed'],
  ['somebody’s name, by a maintainer', 'mia', rename, [], 'allowed'],
  ['somebody’s name, by an awarder, until the person agrees', 'bob', rename, [], 'waiting'],
  ['somebody’s name, once the person agreed', 'bob', rename, ['lovelace'], 'allowed'],
  ['somebody’s name, by nobody in particular', 'eve', rename, [], 'waiting'],
  ['a reason, by one awarder alone', 'bob', note, [], 'waiting'],
  ['a reason, by two', 'bob', note, ['kim'], 'allowed'],
  ['a reason, by a maintainer', 'mia', note, [], 'allowed'],
  ['a reason, by the recipient', 'lovelace', note, [], 'waiting'],
  ['one’s own award from lists', 'lovelace', hide, [], 'allowed'],
  ['somebody’s award from lists, by an awarder', 'bob', hide, [], 'waiting'],
  ['oneself altogether', 'lovelace', forgetting('ada'), [], 'allowed'],
  ['one award of one’s own', 'lovelace', forgetting('ada/first-talk'), [], 'allowed'],
  ['somebody, by a maintainer', 'mia', forgetting('ada'), [], 'allowed'],
  ['somebody, by an awarder', 'bob', forgetting('ada'), [], 'waiting'],
  ['somebody, by anybody', 'eve', forgetting('ada'), [], 'waiting'],
])('takes off or mends %s', async (_, author, change, approvers, state) => {
  const { state: found, problems } = await review(author, change, approvers);
  expect(problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  expect(found).toBe(state);
});

describe('is refused, whoever wants it:', () => {
  it.each<[string, string, (life: LivingCommunity) => unknown]>([
    ['another reason without a correction', 'issued-award-changed', edit(talk, 'engines', 'looms')],
    [
      'a file that goes without a tombstone',
      'issued-award-deleted',
      (life) => void (life.files.delete(talk), life.files.delete(talk.replace('md', 'json'))),
    ],
    [
      'a signature that goes and leaves its award',
      'issued-file-deleted',
      (life) => void life.files.delete(talk.replace('md', 'json')),
    ],
  ])('%s', async (_, rule, change) => {
    const { problems } = await review('mia', change, ['ada', 'bob', 'lovelace']);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
  });

  it('an earlier correction that is unsaid', async () => {
    const change = edit(talk, '2026-06-15', '2026-06-14');
    const { problems } = await review('mia', change, [], async (life) => {
      await note(life);
      await life.issue();
    });
    expect(problems.map((problem) => problem.rule)).toContain('issued-award-changed');
  });
});
