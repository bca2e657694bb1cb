import { expect, it } from 'vitest';
import type { SiteAward, SiteBadge } from '../model/site.ts';
import { numbersOf } from './numbers.ts';

const award = (id: string, date: string, badge: string, more: Partial<SiteAward> = {}) =>
  ({
    id,
    recipient: id.split('/')[0],
    date,
    badge,
    key: 'k',
    state: 'valid',
    ...more,
  }) as SiteAward;
const badge = (slug: string, skills: readonly string[]) =>
  ({ slug, name: slug.toUpperCase(), language: 'en', skills }) as SiteBadge;
const badges = [badge('talk', ['Speaking', 'Listening']), badge('host', ['speaking'])];

it('counts by year, without a gap, who is new and who has a badge again', () => {
  const { years, ...all } = numbersOf({
    badges,
    awards: [
      award('ada/talk-2', '2026-02-01', 'talk'),
      award('ada/talk', '2024-02-01', 'talk', { state: 'expired' }),
      award('bo/host', '2026-03-01', 'host'),
      award('bo/talk', '2026-03-01', 'talk', { state: 'revoked' }),
      award('cy/talk', '2026-03-01', 'talk', { key: null, state: 'awaiting-signature' }),
    ],
  });
  expect(all).toMatchObject({ awards: 3, people: 2, inForce: 2, renewals: 1 });
  expect(
    years.map(({ year, awards, newPeople, soFar }) => [year, awards, newPeople, soFar]),
  ).toEqual([
    ['2024', 1, 1, 1],
    ['2025', 0, 0, 1],
    ['2026', 2, 1, 3],
  ]);
  expect(all.badges.map(({ slug, awards, last }) => [slug, awards, last])).toEqual([
    ['talk', 2, '2026-02-01'],
    ['host', 1, '2026-03-01'],
  ]);
  expect(all.skills.map(({ name, awards, people }) => [name, awards, people])).toEqual([
    ['Speaking', 3, 2],
    ['Listening', 2, 1],
  ]);
});

it('has no year, badge or skill where nothing is signed', () => {
  expect(numbersOf({ badges, awards: [] })).toMatchObject({
    awards: 0,
    years: [],
    badges: [],
    skills: [],
  });
});
