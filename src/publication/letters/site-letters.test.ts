import { expect, it } from 'vitest';
import { openFont } from '../../artwork/cards/shaping.ts';
import { unpackWoff2 } from '../../artwork/cards/woff2.ts';
import { languageOf } from '../../language/languages.ts';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import { lettersIn, siteLetters } from './site-letters.ts';

const site = sampleSite('https://club.example/badges/');
const made = siteLetters(site);

it('are the same bytes each time, under names that hold a hash of them', async () => {
  const again = await siteLetters(sampleSite('https://club.example/badges/'));
  expect(again).toEqual(await made);
  for (const { path } of again.files)
    expect(path).toMatch(/^_astro\/letters-[A-Za-z0-9]{8}\.(?:css|woff2)$/);
});

it('hold the letters of every name, each in the file that the style sheet names for it', async () => {
  const { files, letters } = await made;
  const sheet = new TextDecoder().decode(files.find(({ path }) => path === letters.sheet)!.bytes);
  const covered = new Set<number>();
  for (const [, name, ranges] of sheet.matchAll(
    /font-family:Inter;font-weight:400[^}]*url\(\.\/([^)]+)\)[^}]*unicode-range:([^}]+)/g,
  )) {
    const file = files.find(({ path }) => path === `_astro/${name}`)!;
    const font = await openFont(await unpackWoff2(file.bytes));
    for (const range of ranges!.split(',')) {
      const [from, to] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      for (let point = from!; point <= (to ?? from!); point += 1) {
        expect(font.has(point), point.toString(16)).toBe(true);
        covered.add(point);
      }
    }
  }
  const names = 'Wojciech Święcicki-Źdźbłowski ليلى الأندلسي 山田 はるか मीरा शर्मा';
  expect([...names].filter((letter) => !covered.has(letter.codePointAt(0)!))).toEqual([]);
});

it('weigh no more than 60 KB on a page in Latin letters, with text, bold text and titles', async () => {
  const { files, letters } = await made;
  const latin = files.filter(({ bytes, path }) => path.endsWith('.woff2') && bytes.length > 8_000);
  expect(latin.length).toBeLessThanOrEqual(4);
  expect(latin.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(60_000);
  expect(letters.first).toHaveLength(2);
});

it('have ASCII whatever the community writes, and nothing but letters of the site', () => {
  const letters = lettersIn({ ...site, badges: [], recipients: [], awards: [] });
  expect('~{|}aZ09'.split('').every((letter) => letters.has(letter.codePointAt(0)!))).toBe(true);
  // Of names that the help gives for examples.
  expect('éü'.split('').every((letter) => letters.has(letter.codePointAt(0)!))).toBe(true);
  expect(letters.has('ж'.codePointAt(0)!)).toBe(false);
});

it('are those of the words around the badges, too, in whatever language those are', () => {
  const issuer = { ...site.issuer, language: 'en', interfaceLanguage: 'ar-XB' };
  const letters = lettersIn({ ...site, issuer, recipients: [], awards: [] });
  const words = JSON.stringify(languageOf('ar-XB').words);
  expect([...words].filter((letter) => !letters.has(letter.codePointAt(0)!))).toEqual([]);
});
