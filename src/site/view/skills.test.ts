import { expect, it } from 'vitest';
import type { SiteBadge } from '../model/site.ts';
import { skillSlug, skillsOfBadges } from './skills.ts';

it('makes an address that can be read aloud of plain words', () => {
  expect(skillSlug('Public speaking')).toBe('public-speaking');
  expect(skillSlug('using hand tools')).toBe(skillSlug('Using Hand Tools'));
});

it.each([
  'C++',
  'C#',
  'C',
  'naïve',
  'naive',
  'a-b!',
  'a b',
  'a--b',
  '話す',
  'تعليم',
  '👩🏽‍🚀',
  '../../etc/passwd',
  '?x=1#y',
  'index',
  'word '.repeat(60),
])('keeps %s out of addresses but for letters, digits and hyphens', (skill) => {
  expect(skillSlug(skill)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
});

it('never gives two skills one address for what their letters lose on the way', () => {
  const skills = ['C++', 'C#', 'C', 'naïve', 'nave', 'na ve', '話す', '聞く', 'a+b', 'a/b', 'a b'];
  expect(new Set(skills.map(skillSlug)).size).toBe(skills.length);
});

it('gives the composed and the decomposed spelling of a letter one page', () => {
  expect(skillSlug('cafe\u0301')).toBe(skillSlug('caf\u00e9'));
});

it('gathers the badges that stand for a skill, each once', () => {
  const badge = (slug: string, skills: readonly string[]) => ({ slug, skills }) as SiteBadge;
  const [one, two] = [badge('a', ['Teaching', 'teaching']), badge('b', ['teaching', 'Listening'])];
  expect(skillsOfBadges([one, two])).toEqual([
    { slug: 'listening', name: 'Listening', badges: [two] },
    { slug: 'teaching', name: 'Teaching', badges: [one, two] },
  ]);
});
