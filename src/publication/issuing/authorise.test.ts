/**
 * What is signed after a merge: only what the host's facts and the policy before that merge
 * authorise, on real repositories.
 */

import { afterAll, beforeEach, expect, it } from 'vitest';
import { readCommunity } from '../../repository/read.ts';
import type { Facts } from '../../review/facts.ts';
import {
  type Changes,
  factsOf,
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../testing/fixtures/git-issuing.ts';
import { tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { authorised } from './authorise.ts';

const issuer = {
  name: 'Riverside Makers',
  url: 'https://badges.riverside.example/',
  awarders: ['ada', 'bob'],
  maintainers: ['mia'],
};
const award = 'recipients/grace/repairer.md';
const text = '---\nbadge: repairer\ndate: 2026-06-02\n---\nMended a radio.\n';
const revoked = tinyText('recipients/ada/first-talk.md').replace(
  'evidence:',
  'revoked:\n  date: 2026-06-10\n  reason: By mistake.\nevidence:',
);

let community: GitCommunity;
let facts: Facts[];
beforeEach(async () => {
  facts = [];
  community = gitCommunity(
    tinyFiles({
      'keys/issuer.json': `${JSON.stringify(issuer)}\n`,
      'recipients/grace/profile.md': '---\nname: Grace\naccount: grace\n---\n',
    }),
  );
});
afterAll(removeFolders);

/** A pull request with these changes, merged; `said` is what the host reports of it. */
function mergePull(
  changes: Changes,
  said: Partial<Facts> = {},
): { base: string; head: string; merge: string } {
  const base = community.git('rev-parse', 'main');
  community.branch('proposal');
  const head = community.commit(changes, { name: 'ada', message: 'Award\n\nReviewed-by: bob' });
  const merge = community.merge(head);
  facts.push(factsOf(base, head, { number: facts.length + 1, merge, ...said }));
  return { base, head, merge };
}

async function verdict(): Promise<{ unsigned: string[]; revoked: string[]; withheld: string[] }> {
  const { community: read, ledger } = await readCommunity(community.root, { now: tinyNow });
  if (read === null) throw new Error('The test community has problems.');
  const { community: agreed, withheld } = await authorised(community.root, read, ledger, facts);
  return {
    unsigned: agreed.awards
      .map(({ path }) => path)
      .filter((path) => !ledger.credentials.has(path.replace(/md$/, 'json'))),
    revoked: agreed.awards.filter((one) => one.revoked !== null).map(({ path }) => path),
    withheld: withheld.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

it('an award that an awarder approved is signed; one beside it that nobody approved is named and blocks nothing', async () => {
  await issueTiny(community);
  mergePull({ [award]: text }, { author: 'ada' });
  mergePull({ 'recipients/grace/again.md': text }, { author: 'eve' });
  const { unsigned, withheld } = await verdict();
  expect(unsigned).toEqual([award]);
  expect(withheld).toEqual([
    'recipients/grace/again.md: Pull request 2 was merged before enough awarders agreed: 1 more of ada, bob.',
  ]);
});

it('a merge that the host says nothing about, and a commit pushed past it, authorise nothing', async () => {
  await issueTiny(community);
  community.commit({ [award]: text }, { name: 'ada' });
  expect((await verdict()).withheld[0]).toMatch(
    /^recipients\/grace\/repairer\.md: Commit [0-9a-f]{12} brought it, and the host knows of no pull request/,
  );
});

it('a policy that names the attacker counts only after it was merged', async () => {
  await issueTiny(community);
  mergePull(
    { 'keys/issuer.json': `${JSON.stringify({ ...issuer, awarders: ['eve'] })}\n`, [award]: text },
    { author: 'eve' },
  );
  expect((await verdict()).unsigned).toEqual([]);
  mergePull({ 'recipients/grace/later.md': text }, { author: 'eve' });
  expect((await verdict()).unsigned).toEqual(['recipients/grace/later.md']);
});

it('what was merged is what was approved: another commit than the approved one, and an old approval, authorise nothing', async () => {
  await issueTiny(community);
  const { base } = mergePull({ [award]: text }, { author: 'ada' });
  facts = [{ ...facts[0]!, head: base }];
  expect((await verdict()).withheld[0]).toContain('merged something else');
  facts = [];
  const { head } = mergePull({ 'recipients/grace/more.md': text });
  facts = [{ ...facts[0]!, approvals: [{ account: 'bob', commit: base }] }];
  expect((await verdict()).unsigned).toEqual([]);
  facts = [{ ...facts[0]!, approvals: [{ account: 'bob', commit: head }] }];
  expect((await verdict()).unsigned).toEqual(['recipients/grace/more.md']);
});

it('a second pull request that changes an unsigned award must be approved as the first was', async () => {
  await issueTiny(community);
  mergePull({ [award]: text }, { author: 'ada' });
  mergePull({ [award]: text.replace('radio', 'reactor') }, { author: 'eve' });
  expect((await verdict()).unsigned).toEqual([]);
});

it('a squashed merge counts like any other', async () => {
  await issueTiny(community);
  const base = community.git('rev-parse', 'main');
  const merge = community.commit({ [award]: text }, { message: 'Squashed' });
  facts = [factsOf(base, 'c3'.repeat(20), { merge, author: 'bob' })];
  expect((await verdict()).unsigned).toEqual([award]);
});

it('a revocation and a reinstatement that nobody may agree to are not written into the status list', async () => {
  await issueTiny(community);
  const reinstated = tinyText('recipients/grace/first-talk.md').replace(/revoked:\n.*\n.*\n/, '');
  mergePull(
    { 'recipients/ada/first-talk.md': revoked, 'recipients/grace/first-talk.md': reinstated },
    { author: 'ada' },
  );
  const { revoked: now, withheld } = await verdict();
  expect(withheld.map((line) => line.split(':')[0])).toEqual(['recipients/ada/first-talk.md']);
  expect(now).toEqual([]);
  mergePull({ 'recipients/ada/first-talk.md': `${revoked}\n` }, { author: 'eve' });
  facts[0] = { ...facts[0]!, author: 'bob' };
  expect((await verdict()).revoked).toEqual(['recipients/ada/first-talk.md']);
});

it('what is not committed as it stands is not signed', async () => {
  await issueTiny(community);
  mergePull({ [award]: text }, { author: 'ada' });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${community.root}/${award}`, text.replace('radio', 'reactor'));
  expect((await verdict()).withheld).toEqual([
    `${award}: ${award} is not committed as it stands, so nobody can have agreed to it.`,
  ]);
});
