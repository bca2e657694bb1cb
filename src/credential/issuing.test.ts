import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawIndex, drawPlace, type TakenPlaces } from './issuing.ts';

/** A repeatable stand-in for chance. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
}

describe('places in status lists', () => {
  it('no place is given twice, and a further list begins exactly when one is full', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        (seed, entries, count) => {
          const taken: TakenPlaces = new Map();
          const places = Array.from({ length: count }, () =>
            drawPlace(taken, drawing(seed), entries),
          );
          expect(new Set(places.map(({ list, index }) => `${list}#${index}`)).size).toBe(count);
          expect(places.every(({ index }) => index >= 0 && index < entries)).toBe(true);
          const lists = places.map(({ list }) => list);
          expect(lists).toEqual(
            lists.map((_, at) =>
              at < entries
                ? 'keys/status.json'
                : `keys/status-${Math.floor(at / entries) + 1}.json`,
            ),
          );
        },
      ),
    );
  });

  it('what the ledger took is not given again, even where chance insists', () => {
    const taken: TakenPlaces = new Map([['keys/status.json', new Set([0, 1, 3])]]);
    expect(drawPlace(taken, () => 0, 4)).toEqual({ list: 'keys/status.json', index: 2 });
    expect(drawPlace(taken, () => 0, 4)).toEqual({ list: 'keys/status-2.json', index: 0 });
  });

  it('every free entry is as likely as another, so that neighbours tell nothing of the order of issuing', () => {
    const draw = drawing(7);
    const counts = new Map<number, number>();
    for (let round = 0; round < 6_000; round++) {
      const index = drawIndex(
        new Set([0, 1, 2]),
        (below) => Math.floor((draw(65_536) / 65_536) * below),
        6,
      );
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([3, 4, 5]);
    for (const count of counts.values()) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it('a full list gives nothing', () => {
    expect(() => drawIndex(new Set([0, 1]), () => 0, 2)).toThrow('taken');
  });
});
