/** What a proposal may do with badges where some of them have rules of their own. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Commit } from '../../community/commit.ts';
import { readCommit } from '../../repository/git-tree.ts';
import { type Review, reviewChange } from '../../review/review.ts';
import {
  type Changes,
  factsOf,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';

const issuer = {
  name: 'Riverside Makers',
  url: 'https://badges.riverside.example/',
  awarders: ['ada', 'bob'],
  maintainers: ['mia'],
};
const badgeOf = (name: string, members = ''): string =>
  tinyText('badges/first-talk/badge.md')
    .replace('First Talk', name)
    .replace('created', `${members}created`);

let community: GitCommunity;
let base: string;
let atBase: Commit;

beforeAll(async () => {
  community = gitCommunity(
    tinyFiles({
      'keys/issuer.json': `${JSON.stringify(issuer)}\n`,
      'badges/guarded/badge.md': badgeOf('Guarded', 'awarders:\n  - ada\n  - bob\nreviews: 2\n'),
      'badges/plain/badge.md': badgeOf('Plain'),
    }),
  );
  base = community.git('rev-parse', 'HEAD');
  atBase = await readCommit(community.root, base);
});
afterAll(removeFolders);

async function review(
  changes: Changes,
  author: string,
  approvals: readonly string[] = [],
): Promise<Review> {
  community.branch('proposal', base);
  const head = community.commit(changes);
  return reviewChange({
    base: atBase,
    head: await readCommit(community.root, head),
    facts: factsOf(base, head, {
      author,
      approvals: approvals.map((account) => ({ account, commit: head })),
    }),
    now: tinyNow,
  });
}

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
