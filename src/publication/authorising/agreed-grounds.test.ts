/** Who had a say when an award was merged, also where something else was signed since. */

import { expect, it } from 'vitest';
import type { Award, Community } from '../../community/model.ts';
import { emptyLedger, type IssuedJson } from '../../credential/ledger/ledger.ts';
import { commitOf, riverside, tinyText } from '../../testing/fixtures/tiny-community.ts';
import { doubtsOn, type Witnesses } from './agreed-grounds.ts';
import { groundsOf, stepsToAsk } from './grounds.ts';

const text = (value: object): string => `${JSON.stringify(value)}\n`;
const award = 'recipients/grace/later.md';
const credential = 'recipients/ada/first-talk.json';
const issuer = 'keys/issuer.json';
const [policy, usurped] = [text(riverside), text({ ...riverside, awarders: ['eve', 'eva'] })];
const line: readonly Readonly<Record<string, string>>[] = [
  { [issuer]: policy },
  { [issuer]: usurped },
  { [award]: tinyText('recipients/grace/first-talk.md').replace(/revoked:\n.*\n.*\n/, '') },
  { [issuer]: policy },
  { [credential]: '{}' },
];
const idOf = (at: number): string => `${at}`.padStart(40, '0');
const treeAt = (at: number): Record<string, string> =>
  Object.assign({}, ...line.slice(0, at + 1)) as Record<string, string>;
const steps = line.map((changes, at) => ({
  commit: idOf(at),
  parents: at === 0 ? [] : [idOf(at - 1)],
  changes: Object.entries(changes).map(([path, after]) => ({
    path,
    before: treeAt(at - 1)[path] ?? null,
    after,
  })),
}));
const witnesses: Witnesses = {
  commitAt: async (id) => commitOf(treeAt(Number(id)), id),
  // Everything was proposed by Eva, with Eve's approval.
  factsAt: (id) => {
    const approvals = [{ account: 'eve', commit: id }];
    const said = { base: id, head: id, merge: id, approvals, author: 'eva' };
    return Number(id) === 0 ? undefined : { number: Number(id), ...said };
  },
  changedByMerge: async () => new Set(),
};

it('who gave themselves a say has none in what they agreed to before that was taken back, and another award signed', async () => {
  const awardOf = (recipient: string, slug: string): Award =>
    ({ recipient, slug, badge: 'first-talk', path: `recipients/${recipient}/${slug}.md` }) as Award;
  const later = awardOf('grace', 'later');
  const community = { awards: [later, awardOf('ada', 'first-talk')] } as unknown as Community;
  const credentials = new Map([[credential, {} as IssuedJson]]);
  const added = new Map([[credential, 4]]);
  const grounds = groundsOf({ steps, added }, community, { ...emptyLedger, credentials }, [later]);
  const doubts = await doubtsOn(grounds, witnesses);
  expect([...doubts.keys()]).toEqual([award]);
  expect(doubts.get(award)?.reason).toContain('1 more of ada, bob');
  const asked = stepsToAsk(grounds).map(({ commit }) => Number(commit));
  expect(asked).toEqual(expect.arrayContaining([1, 2, 3]));
});
