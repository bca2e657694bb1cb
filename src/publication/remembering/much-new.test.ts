import { beforeEach, expect, it } from 'vitest';
import { sampleAward, sampleCommunity } from '../../testing/fixtures/sample-parts.ts';
import { type Amount, isMuchNew } from './much-new.ts';
import type { Remembered } from './verified-memory.ts';

const [badge] = sampleCommunity.badges;
const outcomes = new Map<string, string>();
const memory: Remembered = {
  recall: (grounds) => outcomes.get(grounds.join()) ?? null,
  add: (grounds, outcome = '') => void outcomes.set(grounds.join(), outcome),
};
const after = (change: Partial<Amount>): boolean =>
  isMuchNew(memory, { ...sampleCommunity, ...change });
const awards = (count: number): Partial<Amount> => ({ awards: Array(count).fill(sampleAward) });

beforeEach(() => {
  outcomes.clear();
});

it('is nothing where nothing is known of before, and nothing is another', () => {
  expect(after({})).toBe(false);
  expect(after({})).toBe(false);
});

it('is what many pages show, or are', () => {
  after(awards(10));
  expect(after(awards(11))).toBe(false);
  expect(after(awards(211))).toBe(true);
  expect(after(awards(211))).toBe(false);
  expect(after({ ...awards(211), badges: [{ ...badge!, description: 'Another text.' }] })).toBe(
    true,
  );
});
