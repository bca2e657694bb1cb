import { expect, it } from 'vitest';
import { lineFinder, locate } from './json-places.ts';

const text = '{\n  "a\\"b": [1, {"x": "},]"}, []],\n  "c": {"d": true}, "e": -1.5e3\n}\n';

it('knows where each value of a text begins', () => {
  const root = locate(text);
  const find = lineFinder(text);
  const list = root.keys.get('a"b');
  expect(find(root.offset)).toEqual({ line: 1, column: 1 });
  expect(list?.items.map(({ offset }) => text.slice(offset, offset + 2))).toEqual([
    '1,',
    '{"',
    '[]',
  ]);
  expect(find(list?.items[1]?.keys.get('x')?.offset ?? 0)).toEqual({ line: 2, column: 21 });
  expect(find(root.keys.get('c')?.keys.get('d')?.offset ?? 0)).toEqual({ line: 3, column: 14 });
  expect(find(root.keys.get('e')?.offset ?? 0)).toEqual({ line: 3, column: 26 });
});

it('counts lines at their borders', () => {
  const find = lineFinder('a\n\nb');
  expect([0, 1, 2, 3, 4].map(find)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});

it('stays fast on a large text', () => {
  const many = JSON.stringify(
    Array.from({ length: 100_000 }, (_, number) => ({ login: `p${number}` })),
  );
  const started = performance.now();
  expect(locate(many).items).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
