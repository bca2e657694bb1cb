/** What was pushed past every pull request: the word of a maintainer where one may decide alone. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  type GitCommunity,
  gitCommunity,
  tinyFiles,
} from '../../testing/fixtures/git-community.ts';
import { issueTiny } from '../../testing/fixtures/git-issuing.ts';
import { JudgedMerges } from '../../testing/fixtures/judged-merges.ts';
import { riverside, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { removeFolders } from '../../testing/fixtures/trees.ts';

const policy = 'keys/issuer.json';
const profile = 'recipients/grace/profile.md';
const issuer = (members: object = {}): string =>
  `${JSON.stringify({ ...riverside, ...members })}\n`;
const awardOf = (badge: string): string =>
  `---\nbadge: ${badge}\ndate: 2026-06-02\n---\nWell done.\n`;

let signed: GitCommunity;
let merges: JudgedMerges;
beforeAll(async () => {
  signed = gitCommunity(
    tinyFiles({
      [policy]: issuer({ accountIds: [{ name: 'mia', id: 7 }] }),
      [profile]: '---\nname: Grace\naccount: grace\n---\n',
      'badges/lone/badge.md': tinyText('badges/repairer/badge.md')
        .replace(/name: .*/, 'name: Lone')
        .replace('created', 'awarders: [mia, ada]\nreviews: 1\ncreated'),
    }),
  );
  await issueTiny(signed);
});
beforeEach(() => {
  merges = new JudgedMerges(signed.fork());
});
afterAll(removeFolders);

it('a maintainer’s push is that maintainer’s own word: policy and profiles stand, an award where one is enough', async () => {
  merges.push(
    { [policy]: issuer({ accountIds: [{ name: 'mia', id: 7 }], awarders: ['ada'] }) },
    'mia',
    7,
  );
  merges.push({ [profile]: '---\nname: Grace H.\naccount: grace\n---\n' }, 'MIA', 7);
  merges.push({ 'recipients/grace/lone.md': awardOf('lone') }, 'mia', 7);
  expect(await merges.verdict()).toMatchObject({
    unsigned: ['recipients/grace/lone.md'],
    withheld: [],
    disputed: [],
  });
});

it('it is one voice: an award that takes two is not signed', async () => {
  const pushed = merges.push({ 'recipients/grace/repairer.md': awardOf('repairer') }, 'mia', 7);
  expect((await merges.verdict()).withheld).toEqual([
    `recipients/grace/repairer.md: Commit ${pushed.slice(0, 12)} by mia was pushed before enough awarders agreed: 1 more of ada, bob. Take it back with \`git revert\`, and propose it in a pull request.`,
  ]);
});

it.each([
  ['an awarder', 'ada', 8],
  ['an awarder who may decide alone in a pull request', 'ada', undefined],
  ['somebody who took over the name of a maintainer', 'mia', 9],
  ['a machine', 'github-actions[bot]', 41_898_282],
])('the push of %s is nobody’s word', async (_, account, id) => {
  const pushed = merges.push({ 'recipients/grace/lone.md': awardOf('lone') }, account, id);
  expect((await merges.verdict()).withheld).toEqual([
    `recipients/grace/lone.md: Commit ${pushed.slice(0, 12)} was pushed by ${account} past every pull request, and only a maintainer's own push counts. Take it back with \`git revert\`, and propose it in a pull request.`,
  ]);
});

it('whoever pushed themselves among the maintainers has no word after it either', async () => {
  merges.push({ [policy]: issuer({ maintainers: ['mia', 'eve'] }) }, 'eve', 3);
  merges.push({ 'recipients/grace/lone.md': awardOf('lone') }, 'eve', 3);
  merges.push({ [policy]: issuer({ accountIds: [{ name: 'mia', id: 7 }] }) }, 'eve', 3);
  const { unsigned, withheld, disputed } = await merges.verdict();
  expect([unsigned, disputed, withheld.length]).toEqual([[], [], 1]);
});

it('where the host does not say who pushed, it says so', async () => {
  const pushed = merges.push({ 'recipients/grace/lone.md': awardOf('lone') }, null);
  expect((await merges.verdict()).withheld[0]).toContain(
    `Commit ${pushed.slice(0, 12)} brought it, and the host knows of no pull request that was merged there, nor who pushed it.`,
  );
});
