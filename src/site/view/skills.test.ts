import { expect, it } from 'vitest';
import type { SiteBadge } from '../model/site.ts';
import {
  entrySlug,
  nameOfSkill,
  skillNames,
  skillNamesOf,
  skillSlug,
  skillsOfBadges,
  skillsWithPage,
} from './skills.ts';

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

/** As a German page has a badge that is in English, too. */
const german = (skills: readonly string[], names: readonly string[]): SiteBadge =>
  ({
    ...{ slug: 'a', language: 'de', skills, skillNames: names },
    original: { language: 'en', skills },
  }) as Partial<SiteBadge> as SiteBadge;
const called = (skills: ReturnType<typeof skillNames>) =>
  skills.map(({ name, lang }) => `${name} ${lang}`);

it('calls skills as the translation does, and marks what that leaves in the language of the badge', () => {
  expect(called(skillNames(german(['Soldering', 'Wi-Fi'], ['Löten', 'Wi-Fi'])))).toEqual([
    'Löten de',
    'Wi-Fi en',
  ]);
});

it('calls a skill of an award so only where it says the same skills as its badge today', () => {
  const badge = german(['Soldering'], ['Löten']);
  const of = (skills: string[]) => called(skillNamesOf({ ...badge, skills }, badge));
  expect(of(['Soldering'])).toEqual(['Löten de']);
  expect(of(['Soldering', 'Glueing'])).toEqual(['Soldering en', 'Glueing en']);
  expect(called(skillNamesOf({ skills: ['Löten'], language: 'de' }, badge))).toEqual(['Löten de']);
});

it('calls a skill of several badges as the first of them that is translated', () => {
  const plain = { slug: 'b', language: 'en', skills: ['soldering'] } as Partial<SiteBadge>;
  const of = (...badges: Partial<SiteBadge>[]) =>
    called(skillsOfBadges(badges as SiteBadge[]).map(nameOfSkill));
  expect(of(plain, german(['Soldering'], ['Löten']))).toEqual(['Löten de']);
  expect(of(plain)).toEqual(['soldering en']);
});
