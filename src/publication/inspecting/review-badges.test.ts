/** What a proposal may do with badges where some of them have rules of their own. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Review } from '../../review/review.ts';
import { gitCommunity, tinyFiles } from '../../testing/fixtures/git-community.ts';
import { type Proposing, proposingTo } from '../../testing/fixtures/proposing.ts';
import { riverside, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';

const badgeOf = (name: string, members = ''): string =>
  tinyText('badges/first-talk/badge.md')
    .replace('First Talk', name)
    .replace('created', `${members}created`);

let review: Proposing['review'];
beforeAll(async () => {
  const community = gitCommunity(
    tinyFiles({
      'keys/issuer.json': `${JSON.stringify(riverside)}\n`,
      'badges/guarded/badge.md': badgeOf('Guarded', 'awarders:\n  - ada\n  - bob\nreviews: 2\n'),
      'badges/plain/badge.md': badgeOf('Plain'),
    }),
  );
  ({ review } = await proposingTo(community, community.git('rev-parse', 'HEAD')));
});
afterAll(removeFolders);

const rulesOf = ({ problems }: Review): string[] => problems.map(({ rule }) => rule);

it('a new badge wants two voices or a maintainer, so that none goes round the rules of another', async () => {
  const fresh = { 'badges/fresh/badge.md': badgeOf('Fresh') };
  const alone = await review(fresh, 'ada');
  expect(alone.state).toBe('waiting');
  expect(alone.matters).toMatchObject([{ what: 'new-badge', missing: 1, may: ['bob', 'mia'] }]);
  expect((await review(fresh, 'ada', ['bob'])).state).toBe('allowed');
  expect((await review(fresh, 'mia')).state).toBe('allowed');
  expect((await review(fresh, 'stranger', ['mia'])).state).toBe('allowed');
});

it('a badge that is there already wants one voice, as before', async () => {
  const text = badgeOf('Plain').replace('ten minutes', 'nine minutes');
  expect((await review({ 'badges/plain/badge.md': text }, 'ada')).state).toBe('allowed');
});

it('a translation wants the word of somebody who may award the badge, and no maintainer', async () => {
  const german = {
    'badges/guarded/badge.de.md':
      '---\nname: Wächter\ndescription: Hat gewacht.\n---\nHalte einen Vortrag.\n',
  };
  const byStranger = await review(german, 'stranger');
  expect(byStranger.problems).toEqual([]);
  expect(byStranger.matters).toMatchObject([{ what: 'badge', missing: 1 }]);
  expect((await review(german, 'stranger', ['bob'])).state).toBe('allowed');
  expect((await review(german, 'ada')).state).toBe('allowed');
});

it('a new badge is not called as another', async () => {
  const twin = { 'badges/twin/badge.md': badgeOf('Gu\u0430rded') };
  const found = await review(twin, 'mia');
  expect(found.problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'badge-name-taken badges/twin/badge.md',
  ]);
});

it('a badge that nobody has goes with its rules by a maintainer only', async () => {
  const gone = { 'badges/guarded/badge.md': null };
  const byAwarder = await review(gone, 'ada', ['bob']);
  expect(rulesOf(byAwarder)).toEqual(['owners-missing', 'touches-policy']);
  expect(byAwarder.problems[1]?.message).toContain('`awarders`, `reviews`');
  // Whom the host asks changes with it.
  expect(rulesOf(await review(gone, 'ada', ['mia']))).toEqual(['owners-missing']);
  expect((await review({ 'badges/plain/badge.md': null }, 'ada')).state).toBe('allowed');
});
