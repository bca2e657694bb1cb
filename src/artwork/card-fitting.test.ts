import { expect, it } from 'vitest';
import { fittingSize, linesIn } from './card-fitting.ts';

it('counts lines as words fill them, and breaks only what no line holds', () => {
  expect(linesIn('aaaa', 10)).toBe(1);
  expect(linesIn('aaaa aaaa aaaa', 2.2)).toBe(3);
  expect(linesIn('a'.repeat(100), 10)).toBe(6);
});

it('takes the largest size at which the text fits, and keeps words whole while that is not too small', () => {
  expect(fittingSize('Ab', [80, 40, 20], 500, 100, 1.2)).toBe(80);
  expect(fittingSize('a'.repeat(20), [80, 40, 20], 500, 300, 1.2)).toBe(40);
  expect(fittingSize('a'.repeat(50), [80, 40, 20], 500, 500, 1.2)).toBe(80);
  expect(fittingSize('word '.repeat(100), [80, 40, 20], 500, 100, 1.2)).toBe(20);
});
