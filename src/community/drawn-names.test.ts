import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { drawName, isDrawn } from './drawn-names.ts';
import { isSlug } from './identifiers.ts';

it('draws names that may be folders, and that the check takes for drawn', () => {
  const names = Array.from({ length: 2_000 }, () =>
    drawName((count) => new Uint8Array(randomBytes(count))),
  );
  expect(names.filter((name) => !isSlug(name) || !isDrawn(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it('uses five bits of every byte, so that 24 bytes make 120 bits', () => {
  const seen = new Set<string>();
  for (let value = 0; value < 32; value++) {
    const bytes = Uint8Array.from({ length: 24 }, (_, at) =>
      at === 0 ? value : (at * 13 + 1) % 32,
    );
    seen.add(drawName(() => bytes)[0]!);
  }
  expect([...seen].sort().join('')).toBe('0123456789abcdefghjkmnpqrstvwxyz');
});

it('draws again where chance made something that looks written', () => {
  const draws = [
    new Uint8Array(24).fill(10),
    Uint8Array.from({ length: 24 }, (_, at) => (at * 13) % 32),
  ];
  expect(drawName(() => draws.shift()!)).toMatch(/\d/);
  expect(draws).toEqual([]);
});

it.each([
  '2b7f0f36-9a3c-4f1e-8d05-c6b1a94e7d20',
  '2b7f0f369a3c4f1e8d05c6b1a94e7d20',
  '7h2k9q-vx4t3m-0c8r5e-w1nb6z',
])('knows %s as drawn', (name) => {
  expect(isDrawn(name)).toBe(true);
});

it.each([
  ['ada', 'a name'],
  ['maria-musterfrau-schmidt-of-the-seven-hills', 'a long name'],
  ['mariamusterfrauborn19900501', 'a name and a birthday'],
  ['maria-musterfrau-1990-05-01-member-417', 'a name with numbers'],
  ['a1a1a1a1a1a1a1a1a1a1a1a1', 'a pattern'],
  ['7h2k9q-vx4t3m-0c8r', 'too few bits'],
  ['2b7f0f369a3c4f1e8d05c6b1', 'too few bits in hex digits'],
])('does not take %s for drawn: %s', (name) => {
  expect(isDrawn(name)).toBe(false);
});
