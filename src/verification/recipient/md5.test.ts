import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { md5Hex } from './md5.ts';

it('is what Node computes, at every length around the blocks and in every script', () => {
  const texts = [
    ...Array.from({ length: 200 }, (_, length) => 'a'.repeat(length)),
    'ä€😀',
    'a@example.comKosher',
  ];
  for (const text of texts) expect(md5Hex(text)).toBe(createHash('md5').update(text).digest('hex'));
});
