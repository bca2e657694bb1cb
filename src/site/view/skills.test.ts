import { expect, it } from 'vitest';
import type { SiteBadge } from '../model/site.ts';
import { entrySlug, skillSlug, skillsOfBadges, skillsWithPage } from './skills.ts';

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

it('an entry of a framework has a page at an address that its identifier alone decides', () => {
  const url = 'http://data.europa.eu/esco/skill/ccdf3597-0000-4000-8000-0000000000Zé?a=b';
  expect(entrySlug('http://data.europa.eu/esco/skill/ccdf3597')).toBe('ccdf3597-0bf56e21');
  expect(entrySlug(url)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
  expect(entrySlug('urn:x:1')).not.toBe(entrySlug('urn:y:1'));
  const entry = { name: 'B', url, framework: 'F', code: null, description: null, type: null };
  const labels = ['B', 'another label'];
  const badges = labels.map(
    (name, at) =>
      ({ skills: at === 0 ? ['Z'] : [], alignments: [{ ...entry, name }] }) as Partial<SiteBadge>,
  );
  expect(
    skillsWithPage(badges as SiteBadge[]).map((skill) => [
      ...[skill.name, skill.badges.length, skill.entry?.url],
    ]),
  ).toEqual([
    ['Z', 1, undefined],
    ['B', 2, url],
  ]);
});
