import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Ada Sample', 'AS'],
  ['Žofie Vzorová-Šámplová', 'ŽŠ'],
  ['Ελένη Δείγμα (Eleni Sample)', 'ΕΔ'],
  ['見本 はるか (Haruka Sample)', '見は'],
  ['The Tuesday Repair Group', 'TG'],
  ['O', 'O'],
  ['✨ Sparkle 👩🏽‍🚀 ✨', 'S'],
  ['मीरा शर्मा', 'मीश'],
  ['👩🏽‍🚀', ''],
])('of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
