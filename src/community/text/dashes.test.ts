import { expect, it } from 'vitest';
import { withDashes } from './dashes.ts';

it.each([
  ['in order - cleaned, labelled - so that', 'in order – cleaned, labelled – so that'],
  ['mended it -- by hand', 'mended it – by hand'],
  ['(a radio) - “silent” - from 1974', '(a radio) – “silent” – from 1974'],
  ['починила - сама', 'починила – сама'],
])('sets "%s" as a printer would', (text, set) => {
  expect(withDashes(text)).toBe(set);
});

it.each([
  'well-known, 2023-02-04, A--B',
  '5 - 3 = 2',
  'npm test -- --help',
  '- an item',
  'ends with -',
  'a --- b',
])('leaves "%s" alone, where no dash is meant', (text) => {
  expect(withDashes(text)).toBe(text);
});
