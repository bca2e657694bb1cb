import { afterEach, describe, expect, it } from 'vitest';
import { sampleSite } from '../../../testing/fixtures/sample-site.ts';
import type { Site, SiteBadge } from '../site.ts';
import { asWritten, siteIn } from '../translated.ts';
import { SiteReads } from './reads.ts';

const site = sampleSite('https://club.example/badges/');
const speak = (further: string | null): void => {
  const told: unknown = Reflect.get(globalThis, Symbol.for('plainbadge.language'));
  if (typeof told !== 'function') throw new Error('Nobody tells of the language.');
  told(further);
};
afterEach(() => {
  speak(null);
});

const badgeIn = (reads: SiteReads): SiteBadge => reads.badges.get('first-talk')!;
const withBadge = (change: Partial<SiteBadge>): Site => ({
  ...site,
  badges: site.badges.map((badge) =>
    badge.slug === 'first-talk' ? { ...badge, ...change } : badge,
  ),
});

describe('a page in another language', () => {
  it('shows the badge and its awards in it, and knows what was written', () => {
    const reads = new SiteReads(site);
    const [badge, award] = [badgeIn(reads), reads.awards.get('ada/first-talk')!];
    expect([badge.name, award.achievement.name]).toEqual(['First talk', 'First talk']);
    speak('de-AT');
    expect(badge).toMatchObject({ name: 'Erster Vortrag', language: 'de' });
    expect({ ...badge }.skillNames).toEqual(['Öffentlich sprechen', 'Erklären']);
    expect(badge.skills).toEqual(['Public speaking', 'Explaining']);
    expect(award.achievement).toMatchObject({ name: 'Erster Vortrag', language: 'de' });
    expect(asWritten(badge)).toMatchObject({ name: 'First talk', language: 'en' });
    expect(asWritten(award.achievement).name).toBe('First talk');
    speak('fr');
    expect(badge.name).toBe('First talk');
  });

  it('shows an award of an earlier version as it was signed: nobody translated that', () => {
    const changed = new SiteReads(withBadge({ description: 'It says something else now.' }));
    speak('de');
    expect(badgeIn(changed).name).toBe('Erster Vortrag');
    expect(changed.awards.get('ada/first-talk')!.achievement.name).toBe('First talk');
  });

  it('is made anew when a translation comes or changes, also where the badge was shown alone', () => {
    const names = ['badge first-talk.name', 'award ada/first-talk'];
    const digestsOf = (change: Partial<SiteBadge>): readonly string[] => {
      const reads = new SiteReads(withBadge(change));
      return names.map((name) => reads.digestOf(name));
    };
    const none = digestsOf({ translations: [] });
    const [first] = site.badges.find(({ slug }) => slug === 'first-talk')!.translations;
    const one = digestsOf({ translations: [first!] });
    const other = digestsOf({ translations: [{ ...first!, name: 'Other' }] });
    for (const [at] of names.entries())
      expect(new Set([none[at], one[at], other[at]]).size).toBe(3);
  });
});

it('chooses the tag itself before one of the same language and script', () => {
  const [text] = site.badges.find(({ slug }) => slug === 'first-talk')!.translations;
  const translations = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'en-GB'].map((language) => ({
    ...text!,
    language,
    name: language,
  }));
  const nameIn = (language: string): string | undefined =>
    siteIn(withBadge({ translations }), language).badges.find(({ slug }) => slug === 'first-talk')
      ?.name;
  expect(['zh-Hant-HK', 'zh-Hant-TW', 'zh-Hans', 'en', 'en-GB', 'en-US', 'de'].map(nameIn)).toEqual(
    ['zh-Hant-HK', 'zh-Hant', 'zh-Hans', 'First talk', 'en-GB', 'First talk', 'First talk'],
  );
});
