import { describe, expect, it } from 'vitest';
import { sheetsOf } from './sheets.ts';

const list = (length: number) => Array.from({ length }, (_, at) => at + 1);
const path = (number: number) => `list/${number}/`;

describe('a list on sheets', () => {
  it('keeps every item once and in order, however long it is', () => {
    for (const length of [0, 1, 99, 100, 101, 200, 5_000]) {
      const sheets = sheetsOf(list(length), path);
      expect(sheets.flatMap(({ items }) => items)).toEqual(list(length));
      expect(Math.max(...sheets.map(({ items }) => items.length))).toBeLessThanOrEqual(100);
    }
  });

  it('says where each sheet stands and what it shows, and has a first one even of nothing', () => {
    expect(sheetsOf(list(5), path, 2).map(({ path, first, last }) => [path, first, last])).toEqual([
      ['list/1/', 1, 2],
      ['list/2/', 3, 4],
      ['list/3/', 5, 5],
    ]);
    expect(sheetsOf([], path)).toHaveLength(1);
  });
});
