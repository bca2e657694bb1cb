import { expect, it } from 'vitest';
import { type Layer, layersAsRows, partOf } from './layers.ts';

const size = { width: 4, height: 4 };
const foot = { rows: 1, place: 9 };
const layer = (places: readonly number[], wide: number, rest: Partial<Layer> = {}): Layer => ({
  ...{ part: partOf(Uint8Array.from(places), wide), left: 0, top: 0, isLine: false, use: 'many' },
  ...rest,
});
const shown = (layers: readonly Layer[], from = 0, to = 4): string[] => {
  const bytes = layersAsRows(layers, size, foot).between(from, to);
  return Array.from({ length: to - from }, (_, row) => bytes.slice(row * 5, row * 5 + 5).join(''));
};

it('lays each layer in front of those before it, and the foot in front of all', () => {
  const ground = layer([1, 1, 1, 1, 1, 1, 1, 1], 2);
  const line = layer([2, 0, 2, 2, 2, 2], 2, { left: 1, top: 1 });
  expect(shown([ground, line])).toEqual(['01100', '01200', '01220', '09999']);
});

it('leaves out what stands above the card or below it', () => {
  const high = layer([1, 1, 2, 2, 3, 3], 2, { top: -2 });
  const low = layer([4, 4], 2, { top: 7, isLine: true });
  expect(shown([high, low])).toEqual(['03300', '00000', '00000', '09999']);
});

it('gives some of the rows as it gives all, under the same name only where they are the same', () => {
  const layers = [layer([1, 2, 3, 4], 1), layer([5], 1, { left: 3, top: 2 })];
  const rows = layersAsRows(layers, size, foot);
  for (let from = 0; from < 4; from += 1)
    expect(shown(layers, from)).toEqual(shown(layers).slice(from));
  const [ground, line] = layers as [Layer, Layer];
  const names = [layers, [ground], [ground, { ...line, left: 2 }], [ground, layer([5], 1)]].map(
    (some) => layersAsRows(some, size, foot).name(2, 3),
  );
  expect(new Set(names).size).toBe(3);
  expect(names[1]).toBe(names[3]);
  expect(rows.name(0, 2)).toBe(layersAsRows([ground], size, foot).name(0, 2));
});

it('tells lines with the rows that they have on the card, and which rows hardly another card has', () => {
  const own = layer([1, 1, 1], 1, { top: -1, isLine: true, use: 'one' });
  const empty = layer([], 1, { isLine: true });
  const rows = layersAsRows([layer([1, 1, 1, 1], 1), own, empty], size, foot);
  expect(rows.lines).toEqual([{ from: 0, to: 2 }]);
  expect([rows.use(0, 1), rows.use(1, 4), rows.use(2, 4)]).toEqual(['one', 'one', 'many']);
});
