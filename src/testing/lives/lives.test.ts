/**
 * Random lives of a small community: award, correct, rename, hide, move, forget, revoke, reinstate,
 * renew, retire, rest on, endorse, rotate and merge in any order, with signing in between, also cut short. Afterwards page, file, picture, feed
 * and verifier say the same; `npm run test:lives` plays many more of them.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { violations } from './invariants.ts';
import { type Event, kinds, lives, play, type Spoken } from './lives.ts';
import { LivingCommunity } from './living-community.ts';
import { Memory } from './memory.ts';

const isLong = import.meta.env.MODE === 'lives';
const runs = isLong ? 300 : 3;
/** How often each kind of event changed something. */
const happened = new Map<Event['what'], number>();

/** Plays a life to its end; the violations that were found, after whichever signature. */
async function played(events: readonly Event[]): Promise<readonly string[]> {
  const life = await LivingCommunity.signed();
  const memory = new Memory();
  const spoken: Spoken = { count: 0, outdated: new Set() };
  memory.remember(await life.read());
  for (const event of [...events, { what: 'issue', choice: 0 } as const]) {
    const before = [...life.files.keys(), ...life.files.values()];
    await play(life, event, spoken);
    const after = [...life.files.keys(), ...life.files.values()];
    if (after.some((one, at) => one !== before[at]))
      happened.set(event.what, (happened.get(event.what) ?? 0) + 1);
    memory.remember(await life.read());
    if (event.what !== 'issue') continue;
    const found = await violations(life, memory, spoken.outdated);
    if (found.length > 0) return found;
  }
  return [];
}

/** Each kind of event once, with a choice for which there is somebody. */
const everything: readonly (readonly [Event['what'], number])[] = [
  ['award', 9],
  ['renew', 1],
  ['note', 0],
  ['cut', 3],
  ['name', 0],
  ['renamed-by-hand', 1],
  ['file-only', 0],
  ['date', 0],
  ['file-only', 0],
  ['profile', 0],
  ['hide', 0],
  ['revoke', 0],
  ['reinstate', 0],
  ['version', 0],
  ['rotate', 0],
  ['stack', 0],
  ['endorse', 1],
  ['merge', 64],
  ['move-site', 1],
  ['move', 0],
  ['move-and-give-up', 0],
  ['date', 1],
  ['move-site', 3],
  ['forget-award', 0],
  ['rotate', 0],
  ['retire', 0],
  ['leave-nothing', 0],
  ['forget-person', 0],
];

it('they agree after each event of one life with everything in it', async () => {
  // What is cut short needs something to sign.
  const events = everything.flatMap(([what, choice]): Event[] =>
    what === 'note' || what === 'file-only' || what === 'version'
      ? [{ what, choice }]
      : [
          { what, choice },
          { what: 'issue', choice: 0 },
        ],
  );
  expect(await played(events)).toEqual([]);
  expect(kinds.filter((what) => !happened.has(what))).toEqual([]);
}, 600_000);

it(
  'page, file, picture, feed and verifier agree, whatever happens',
  async () => {
    const property = fc.asyncProperty(lives(isLong ? 24 : 14), async (events) => {
      expect(await played(events)).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs, endOnFailure: true });
    if (isLong) expect([...happened].filter(([, count]) => count <= 5)).toEqual([]);
  },
  isLong ? 3_600_000 : 120_000,
);
