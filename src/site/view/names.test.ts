import { expect, it } from 'vitest';
import { lengthMark, licenceName, nameFace, nameLength } from './names.ts';

it.each([
  ['O', 'short'],
  ['Ada Lovelace', 'short'],
  ['Maria Immaculata Concepción Wilhelmina Featherstonehaugh', 'long'],
  ['Donaudampfschifffahrtsgesellschaft', 'long'],
  ['👩🏽‍🚀 ✨', 'short'],
  ['word '.repeat(40), 'very-long'],
])('gives "%s" the room it needs, so that it never overflows a phone', (name, length) => {
  expect(nameLength(name)).toBe(length);
  expect(lengthMark(name) ?? 'short').toBe(length);
});

it.each([
  ['Žofie Nguyễn-Šámplová (2)', undefined],
  ['✨ O’Neill 👩🏽‍🚀', undefined],
  ['Ελένη Δείγμα (Eleni Sample)', 'text'],
  ['Мила Образец', 'text'],
  ['Noura Sample (نورة)', 'text'],
  ['見本 はるか', 'text'],
])('sets "%s" in one face, since titles have Latin letters alone', (name, face) => {
  expect(nameFace(name)).toBe(face);
});

it.each([
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0'],
  ['https://creativecommons.org/licenses/by/4.0/deed.de', 'CC BY 4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
  ['https://club.example/our-terms/', 'club.example/our-terms'],
])('calls the licence at %s as people do', (address, name) => {
  expect(licenceName(address)).toBe(name);
});
