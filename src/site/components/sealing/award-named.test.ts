import { expect, it } from 'vitest';
import { awardNamed } from './award-named.ts';

const site = 'https://club.example/badges/';
const page = `${site}recipients/ada-l/first-talk/`;

it.each([
  [page, page],
  [` ${page}#share `, page],
  [`${site}de/recipients/ada-l/first-talk/`, page],
  ['recipients/ada-l/first-talk.md', page],
  ['ada-l/first-talk', page],
  ['https://other.example/recipients/ada-l/first-talk/', null],
  ['recipients/ada-l/profile.md', null],
  ['badges/first-talk/badge.md', null],
  ['Ada', null],
  ['recipients/ada-l/../first-talk', null],
  ['', null],
])('%j names the award %s', (text, award) => {
  expect(awardNamed(text, site)).toBe(award);
});
