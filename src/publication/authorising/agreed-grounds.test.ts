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
  listedTwiceAt: async () => [],
  commitAt: async (id) => commitOf(treeAt(Number(id)), id),
  // Everything was proposed by Eva, with Eve's approval.
  factsAt: (id) => {
    const approvals = [{ account: 'eve', commit: id }];
    const said = { base: id, head: id, merge: id, approvals, author: 'eva' };
    return Number(id) === 0 ? [] : [{ number: Number(id), ...said }];
  },
  pushAt: () => undefined,
  changedByMerge: async () => new Set(),
};

it('who gave themselves a say has none in what they agreed to before that was taken back, and another award signed', async () => {
  const awardOf = (recipient: string, slug: string): Award =>
    ({ recipient, slug, badge: 'first-talk', path: `recipients/${recipient}/${slug}.md` }) as Award;
  const later = awardOf('grace', 'later');
  const community = { awards: [later, awardOf('ada', 'first-talk')] } as unknown as Community;
  const credentials = new Map([[credential, {} as IssuedJson]]);
  const added = new Map([[credential, 4]]);
  const whole = { steps, added, arrived: new Map(), replaced: [], beforeMerges: steps.length };
  const grounds = groundsOf(whole, community, { ...emptyLedger, credentials }, [later]);
  const doubts = await doubtsOn(grounds, witnesses);
  expect([...doubts.keys()]).toEqual([award]);
  expect(doubts.get(award)?.reason).toContain('1 more of ada, bob');
  const asked = stepsToAsk(grounds).map(({ commit }) => Number(commit));
  expect(asked).toEqual(expect.arrayContaining([1, 2, 3]));
});

it('asks the host about each signature that settles something, not about the newest alone', () => {
  const [mended, talk] = ['recipients/ada/mended.json', 'recipients/ada/first-talk.json'];
  const texts = [issuer, 'badges/repairer/badge.md', mended, 'src/x.ts', talk];
  const line = texts.map((path, at) => ({
    commit: idOf(at),
    parents: at === 0 ? [] : [idOf(at - 1)],
    changes: [{ path, before: null, after: 'new' }],
  }));
  const waiting = { recipient: 'grace', slug: 'later', badge: 'repairer', path: award } as Award;
  const awards = [
    { recipient: 'ada', slug: 'mended', badge: 'repairer' },
    { recipient: 'ada', slug: 'first-talk', badge: 'first-talk' },
    waiting,
  ];
  const credentials = new Map([mended, talk].map((path) => [path, {} as IssuedJson]));
  const whole = { steps: line, arrived: new Map<string, number>(), beforeMerges: 1 };
  const askedOf = (replaced: readonly { path: string; from: number; to: number }[]) => {
    const added = new Map([
      [mended, 2],
      [talk, 4],
    ]);
    const ledger = { ...emptyLedger, credentials };
    const community = { awards } as unknown as Community;
    const grounds = groundsOf({ ...whole, added, replaced }, community, ledger, [waiting]);
    return stepsToAsk(grounds).map(({ commit }) => Number(commit));
  };
  // The badge was signed for at 2, the engine at 4.
  expect(askedOf([])).toEqual([2, 4]);
  // A pull request brought what was signed at 2, so the badge itself is asked about.
  expect(askedOf([{ path: mended, from: 1, to: 3 }])).toEqual(expect.arrayContaining([1, 4]));
});
