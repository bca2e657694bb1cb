import { expect, it } from 'vitest';
import { nameLength } from './names.ts';

it.each([
  ['O', 'short'],
  ['Ada Lovelace', 'short'],
  ['Maria Immaculata Concepción Wilhelmina Featherstonehaugh', 'long'],
  ['Donaudampfschifffahrtsgesellschaft', 'long'],
  ['👩🏽‍🚀 ✨', 'short'],
  ['word '.repeat(40), 'very-long'],
])('gives "%s" the room it needs, so that it never overflows a phone', (name, length) => {
  expect(nameLength(name)).toBe(length);
});
