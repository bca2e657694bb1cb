import { hash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesHeldBy } from '../../../testing/held-memory.ts';
import { type LineRows, packedRows, type Rows } from './packed-rows.ts';

const [width, height] = [1201, 90];

/** Rows of few colours that repeat, with words here and there. */
const rowsWith = (words: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x < 400) return (x * x + y * y) >> 13;
    return words.includes(y) ? (x * 7 + y * 13) % 5 : 0;
  });

/** Rows as a card has them; `own`: the lines that hardly any other card has. */
const asRows = (
  bytes: Uint8Array,
  lines: readonly LineRows[],
  own: readonly number[] = [],
): Rows => {
  const between = (from: number, to: number) => bytes.subarray(from * width, to * width);
  return {
    ...{ width, height, lines, between },
    name: (from, to) => hash('sha256', between(from, to)),
    use: (from, to) => (own.some((at) => at >= from && at < to) ? 'one' : 'many'),
  };
};

const lineRows = fc.record({ from: fc.nat(height), to: fc.nat(height) });

it('is unpacked to the same rows, whichever of them are lines, with the sum that readers compare', () => {
  const bytes = rowsWith([20, 21, 22, 60, 61]);
  const ownOnes = fc.array(fc.nat(height), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(lineRows, { maxLength: 4 }), ownOnes, (lines, own) => {
      const packed = packedRows(asRows(bytes, lines, own));
      expect(Buffer.compare(inflateSync(packed), bytes)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it('is the same bytes whatever was packed before, and what a card has of its own takes few more', () => {
  const lines: readonly LineRows[] = [
    { from: 20, to: 23 },
    { from: 60, to: 62 },
  ];
  const bytes = rowsWith([20, 21, 22, 60, 61]);
  const first = packedRows(asRows(bytes, lines, [60]));
  for (let y = 25; y < 60; y += 1) packedRows(asRows(rowsWith([20, 21, 22, y]), lines, [60]));
  expect(packedRows(asRows(bytes, lines, [60]))).toEqual(first);
  expect(first.length).toBeLessThan(1.2 * deflateSync(bytes, { level: 9 }).length);
});

it('keeps of a line what it weighs, not the room in which it was packed', () => {
  const lines: readonly LineRows[] = [{ from: 20, to: 22 }];
  const rows = rowsWith([20]);
  // The rows above it and those below it are packed in 64 KB each, the line in 16.
  const drawn = (): void => {
    for (let at = 0; at < 16; at += 1) {
      for (const y of [5, 20, 60]) rows[y * width + at] = 3;
      packedRows(asRows(rows, lines, [20]));
    }
  };
  expect(bytesHeldBy(drawn)).toBeLessThan(16 * 64_000);
});
