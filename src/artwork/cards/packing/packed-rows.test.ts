import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesHeldBy } from '../../../testing/held-memory.ts';
import { type LineRows, packedRows } from './packed-rows.ts';

const [width, height] = [1201, 90];

/** Rows of few colours that repeat, with words here and there. */
const rowsWith = (words: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x < 400) return (x * x + y * y) >> 13;
    return words.includes(y) ? (x * 7 + y * 13) % 5 : 0;
  });

const lineRows = fc.record({
  from: fc.nat(height),
  to: fc.nat(height),
  isOwn: fc.boolean(),
});

it('is unpacked to the same rows, whichever of them are lines, with the sum that readers compare', () => {
  const rows = rowsWith([20, 21, 22, 60, 61]);
  fc.assert(
    fc.property(fc.option(fc.array(lineRows, { maxLength: 4 }), { nil: null }), (lines) => {
      expect(Buffer.compare(inflateSync(packedRows(rows, width, lines)), rows)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it('is the same bytes whatever was packed before, and smaller than rows packed at once', () => {
  const lines: readonly LineRows[] = [
    { from: 20, to: 23, isOwn: false },
    { from: 60, to: 62, isOwn: true },
  ];
  const rows = rowsWith([20, 21, 22, 60, 61]);
  const first = packedRows(rows, width, lines);
  for (let y = 25; y < 60; y += 1) packedRows(rowsWith([20, 21, 22, y]), width, lines);
  expect(packedRows(rows, width, lines)).toEqual(first);
  expect(first.length).toBeLessThan(packedRows(rows, width, null).length);
});

it('keeps of a line what it weighs, not the room in which it was packed', () => {
  const lines: readonly LineRows[] = [{ from: 20, to: 22, isOwn: true }];
  const rows = rowsWith([20]);
  // The rows above it, the line and those below it are packed in 64 KB each.
  const drawn = (): void => {
    for (let at = 0; at < 12; at += 1) packedRows(rows.fill(at, 0, 9), width, lines);
  };
  expect(bytesHeldBy(drawn)).toBeLessThan(12 * 32_000);
});
