/**
 * Claims of an event, lists, forms and comments, by interleavings in memory: jobs that run twice, at
 * once, or whose answer is lost; edits after reading and pushes after approval.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DoorPlay } from './door-play.ts';
import { doorEvents } from './events.ts';

const runs = import.meta.env.MODE === 'model' ? 2_000 : 40;

it(`keep in ${runs} interleavings what was asked for, merge nothing that nobody agreed to, and award nobody twice`, async () => {
  const counts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(doorEvents, async (events) => {
      const play = new DoorPlay();
      for (const event of events) {
        await play.step(event);
        play.assertSound();
      }
      for (const [what, count] of play.counts) counts.set(what, (counts.get(what) ?? 0) + count);
    }),
    { numRuns: runs },
  );
  const least = {
    ...{ brought: 10, approved: 10, merged: 2, edit: 5, 'form taken': 5, 'answer lost': 2 },
    ...{ 'comment: proposal': 20, 'comment: answer': 5, 'comment: nothing': 2 },
    ...{ 'not brought': 2, 'label refused': 1, 'review: waiting': 3 },
    ...(runs > 1_000 && { 'pushed award': 20, 'pushed words': 20, 'pushed rules': 20 }),
    ...(runs > 1_000 && { merged: 100, 'review: refused': 100, close: 100 }),
  };
  const rare = Object.entries(least).filter(([what, count]) => (counts.get(what) ?? 0) < count);
  expect(rare, JSON.stringify([...counts])).toEqual([]);
}, 1_800_000);

it('of two organisers who take the claims of an event at one moment, one gives way', async () => {
  const [day, text] = ['2026-05-09', '/claims first-talk 2026-05-09'];
  const play = new DoorPlay();
  await play.step({ event: 'claim', by: 'zoe', name: 'Mila', day, isQuiet: false });
  await play.step({ event: 'comment', by: 'ada', text });
  await play.step({ event: 'comment', by: 'bob', text });
  await play.step({ event: 'read', at: 0 });
  await play.step({ event: 'read', at: 1 });
  await play.step({ event: 'bring both', at: 0 });
  play.assertSound();
  expect([...play.counts]).toEqual(
    expect.arrayContaining([
      ['brought', 1],
      ['gave way', 1],
    ]),
  );
  const states = play.host.pulls.map(({ state }) => state);
  expect(states).toEqual(['open', 'closed']);
  expect([...play.host.repository.branches.keys()]).toHaveLength(2);
});
