import { expect, it } from 'vitest';
import { parseJsonWithPlaces } from '../../proof/strict-json.ts';
import { lineFinder, placeAt } from './place.ts';

const text = '{\n  "a\\"b": [1, {"x": "},]"}, []],\n  "c": {"d": true}, "e": -1.5e3\n}\n';

it('finds where each value of a JSON text begins', () => {
  const { place: root } = parseJsonWithPlaces(text);
  const find = lineFinder(text);
  const list = root.keys.get('a"b');
  expect(find(root.offset)).toEqual({ line: 1, column: 1 });
  expect(list?.items.map(({ offset }) => text.slice(offset, offset + 2))).toEqual([
    '1,',
    '{"',
    '[]',
  ]);
  expect(find(list?.keyOffset ?? 0)).toEqual({ line: 2, column: 3 });
  expect(find(list?.items[1]?.keys.get('x')?.offset ?? 0)).toEqual({ line: 2, column: 21 });
  expect(find(root.keys.get('c')?.keys.get('d')?.offset ?? 0)).toEqual({ line: 3, column: 14 });
  expect(find(root.keys.get('e')?.offset ?? 0)).toEqual({ line: 3, column: 26 });
});

it('counts lines at their borders, for one offset as for many', () => {
  const lines = 'a\n\nb';
  const wanted = [
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ];
  expect([0, 1, 2, 3, 4].map(lineFinder(lines))).toEqual(wanted);
  expect([0, 1, 2, 3, 4].map((offset) => placeAt(lines, offset))).toEqual(wanted);
});
