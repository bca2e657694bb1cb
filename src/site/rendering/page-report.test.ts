import { expect, it } from 'vitest';
import { PageReport, type WrittenPage } from './page-report.ts';

const page = (at: number): WrittenPage => ({
  file: `é/${at}.html`,
  days: at % 2 === 0 ? null : [at],
  day: '1 May',
});

/** What is told of so many pages into what takes so many bytes at once. */
function told(count: number, most: number): readonly unknown[] {
  const parts: Uint8Array[] = [];
  const report = new PageReport((bytes) => {
    parts.push(bytes.slice(0, most));
    return Math.min(bytes.length, most);
  });
  for (let at = 0; at < count; at += 1) report.add(page(at));
  report.end();
  const lines = Buffer.concat(parts).toString('utf8').split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line): unknown => JSON.parse(line));
}

it.each([
  [0, 100],
  [1, 100],
  [32, 1_000_000],
  [33, 7],
  [1_000, 333],
])('tells of each of %i pages once, in order, %i bytes at a time', (count, most) => {
  expect(told(count, most)).toEqual(Array.from({ length: count }, (_, at) => page(at)));
});
