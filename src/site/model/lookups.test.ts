import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainbadge-site-'));
const file = join(folder, 'site.json');
writeFileSync(file, JSON.stringify(sampleSite('https://club.example/badges/')));
writeFileSync(join(folder, 'broken.json'), '{');
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('PLAINBADGE_SITE', file);
});

describe('the site that pages show', () => {
  it('asks for its file in one sentence, since the next thing a reader sees is Astro’s stack trace', async () => {
    vi.stubEnv('PLAINBADGE_SITE', undefined);
    await expect(import('./lookups.ts')).rejects.toThrow('PLAINBADGE_SITE must name the JSON file');
  });

  it('names a file that is not JSON', async () => {
    vi.stubEnv('PLAINBADGE_SITE', join(folder, 'broken.json'));
    await expect(import('./lookups.ts')).rejects.toThrow('cannot be read as a site');
  });

  it('links below the base path, because a host may hold many sites', async () => {
    const { link } = await import('./lookups.ts');
    expect(link('verify/')).toBe('/badges/verify/');
  });

  it('throws for a badge that the site does not hold, instead of showing "undefined"', async () => {
    const { badgeOf } = await import('./lookups.ts');
    expect(badgeOf('mentor').name).toBe('Mentor');
    expect(() => badgeOf('nobody')).toThrow('the badge "nobody", which it does not hold');
  });

  it('lists the newest awards that stand first', async () => {
    const { recentAwards } = await import('./lookups.ts');
    expect(recentAwards(3).map(({ date }) => date)).toEqual([
      '2026-11-19',
      '2026-11-14',
      '2026-11-01',
    ]);
  });

  it('counts a skill once, and not for a badge that is withdrawn, expired or unsigned', async () => {
    const { recipientOf, skillsOf } = await import('./lookups.ts');
    expect(skillsOf(recipientOf('ada'))).toEqual([
      'Public speaking',
      'Explaining',
      'Listening',
      'Teaching',
    ]);
  });

  it('tells a throw-away key from the issuer’s by the issuer’s list of keys', async () => {
    const { awardOf, isPreview, isSigned } = await import('./lookups.ts');
    const facts = (id: string) => [isSigned(awardOf(id)), isPreview(awardOf(id))];
    expect(facts('ada/first-talk')).toEqual([true, false]);
    expect(facts('group/x')).toEqual([true, true]);
    expect(facts('group/mentor')).toEqual([false, false]);
  });
});
