/**
 * Random lives of a small community: award, correct, rename, hide, move, forget, revoke, reinstate and
 * renew in any order, with signing in between, also cut short. Afterwards page, file, picture, feed
 * and verifier say the same; `npm run test:lives` plays many more of them.
 */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { violations } from './invariants.ts';
import { type Event, lives, play, type Spoken } from './lives.ts';
import { LivingCommunity } from './living-community.ts';
import { Memory } from './memory.ts';

const isLong = import.meta.env.MODE === 'lives';
const runs = isLong ? 300 : 4;
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

it(
  'page, file, picture, feed and verifier agree, whatever happens',
  async () => {
    const property = fc.asyncProperty(lives(isLong ? 24 : 14), async (events) => {
      expect(await played(events)).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs, endOnFailure: true });
    if (isLong) expect([...happened.values()].every((count) => count > 20)).toBe(true);
    expect(happened.size).toBeGreaterThan(isLong ? 16 : 8);
  },
  isLong ? 3_600_000 : 120_000,
);
