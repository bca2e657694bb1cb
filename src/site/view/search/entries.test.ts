import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { sampleSite } from '../../../testing/fixtures/sample-site.ts';

const site = sampleSite('https://club.example/badges/');
const folder = mkdtempSync(join(tmpdir(), 'plainbadge-search-'));
writeFileSync(join(folder, 'site.json'), JSON.stringify(site));
vi.stubEnv('PLAINBADGE_SITE', join(folder, 'site.json'));
const { dividedPeople, searchIndex } = await import('./entries.ts');

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('holds every badge, every skill and every listed person, and nobody else', () => {
  const { entries, people } = searchIndex();
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  expect(of('badge')).toHaveLength(site.badges.length);
  expect(of('pathway').map(({ name }) => name)).toEqual(site.pathways.map(({ name }) => name));
  expect(new Set(of('person').map(({ name }) => name))).toEqual(
    new Set(site.recipients.map(({ name }) => name)),
  );
  expect(people).toBeNull();
  expect(dividedPeople().size).toBe(0);
  expect(entries.every(({ at }) => at.startsWith('/badges/'))).toBe(true);
});

it('shows badges from elsewhere with their domain, finds people by their skills, and counts and filters by none', () => {
  const ada = searchIndex().entries.find(({ name }) => name === 'Ada Lovelace');
  expect(ada?.text).toContain('Welding (guild.example) · ');
  expect(ada?.words).toBe('Welding Soldering');
  expect(ada?.slugs).not.toContain('welding');
});

it('names files by first letters where people are many; everybody is under each word of theirs', () => {
  const { entries, people } = searchIndex(1);
  expect(entries.some(({ kind }) => kind === 'person')).toBe(false);
  const divided = dividedPeople(1);
  expect(Object.keys(people ?? {})).toEqual([...divided.keys()]);
  expect(people?.['a']).toBe('/badges/search/people/61.json');
  for (const letter of ['a', 'l'])
    expect(divided.get(letter)?.map(({ name }) => name)).toContain('Ada Lovelace');
});
