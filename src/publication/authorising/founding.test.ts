/** When a community is founded no longer: what is pushed after the first pull request needs one. */

import { afterAll, expect, it } from 'vitest';
import { readCommunity } from '../../repository/read.ts';
import type { Facts } from '../../review/facts.ts';
import {
  type Changes,
  factsOf,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { riverside, tinyNow, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';
import { authorised, commitsToJudge, openGrounds } from './authorise.ts';

const policy = 'keys/issuer.json';
const [award, text] = [
  'recipients/grace/repairer.md',
  '---\nbadge: repairer\ndate: 2026-06-02\n---\n',
];

afterAll(removeFolders);

it('a squashed pull request about something else ends it, and the host is asked about that one too', async () => {
  const community = gitCommunity(
    tinyFiles({
      [policy]: `${JSON.stringify(riverside)}\n`,
      'recipients/ada/first-talk.md': null,
      'recipients/ada/repairer.md': null,
      'recipients/grace/first-talk.md': null,
    }),
  );
  const facts: Facts[] = [];
  const squashed = (changes: Changes): string => {
    const base = community.git('rev-parse', 'HEAD');
    const merge = community.commit(changes);
    const approvals = [{ account: 'bob', commit: merge }];
    facts.push(factsOf(base, merge, { merge, author: 'mia', approvals }));
    return merge;
  };
  const founding = community.commit({ 'src/x.ts': 'export {};\n' });
  const first = squashed({
    'badges/first-talk/badge.md': `${tinyText('badges/first-talk/badge.md')}\n`,
  });
  const evil = { ...riverside, awarders: ['eve', 'eva'] };
  const pushed = community.commit({ [policy]: `${JSON.stringify(evil)}\n` });
  const merged = squashed({ [award]: text });

  const { community: read, ledger } = await readCommunity(community.root, { now: tinyNow });
  if (read === null) throw new Error('The test community has problems.');
  expect(commitsToJudge(await openGrounds(community.root, read, ledger))).toEqual([
    founding,
    first,
    pushed,
    merged,
  ]);
  const { disputed, withheld } = await authorised(community.root, read, ledger, {
    pulls: facts,
    pushes: [],
  });
  expect(disputed.map(({ path }) => path)).toEqual([policy]);
  expect(withheld.map(({ path }) => path)).toEqual([award]);
});
