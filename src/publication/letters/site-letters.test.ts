import { expect, it } from 'vitest';
import { openFont } from '../../artwork/cards/shaping.ts';
import { unpackWoff2 } from '../../artwork/letters/woff2.ts';
import { languageOf } from '../../language/languages.ts';
import { sampleSite } from '../../testing/fixtures/sample-site.ts';
import type { Remembered } from '../remembering/verified-memory.ts';
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
  const sheet = new TextDecoder().decode(files.find(({ path }) => path === letters.sheet)!.bytes);
  const ofLatin = new Set(
    [
      ...sheet.matchAll(
        /url\(\.\/([^)]+)\)[^}]*unicode-range:U\+(?:[0-9A-F]{2}|1[0-9A-F]{2})[-,}]/g,
      ),
    ].map(([, name]) => `_astro/${name}`),
  );
  const latin = files.filter(({ bytes, path }) => ofLatin.has(path) && bytes.length > 8_000);
  expect(latin.length).toBeGreaterThan(2);
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

it('are those of every language of the pages, and of paper in no more than the words on paper', () => {
  const recipients = [{ ...site.recipients[0]!, language: 'ja' }];
  const inJapanese = (changes: Partial<typeof site.issuer>) =>
    lettersIn({ ...site, issuer: { ...site.issuer, ...changes }, recipients, awards: [] });
  const { words, day } = languageOf('ja');
  const lacking = (letters: ReadonlySet<number>, text: string) =>
    [...text].filter((letter) => !letters.has(letter.codePointAt(0)!));
  const paper = `${JSON.stringify(words.certificate)}${day('2026-11-30')}`;
  expect(lacking(inJapanese({}), paper)).toEqual([]);
  expect(lacking(inJapanese({}), JSON.stringify(words)).length).toBeGreaterThan(100);
  expect(lacking(inJapanese({ languages: ['ja'] }), JSON.stringify(words))).toEqual([]);
  expect(lacking(inJapanese({ languages: ['zh-Hant'] }), '繁體中文')).toEqual([]);
});

it('are made once for the same letters and language, and again where a file is gone', async () => {
  const kept = new Map<string, string>();
  const memory: Remembered = {
    recall: (grounds) => kept.get(JSON.stringify(grounds)) ?? null,
    add: (grounds, outcome = '') => void kept.set(JSON.stringify(grounds), outcome),
  };
  const nobody = { recipients: [], awards: [] };
  const plain = { ...site, ...nobody, badges: [], unlisted: nobody };
  const first = await siteLetters(plain, memory);
  const names = new Map(first.files.map(({ path, made: name }) => [path, name]));
  const whole = await siteLetters(plain, memory, (path, name) => names.get(path) === name);
  expect(whole).toEqual({ letters: first.letters, files: [] });
  const [gone] = first.files;
  const isThere = (path: string): boolean => path !== gone!.path;
  expect(await siteLetters(plain, memory, isThere)).toEqual({ ...first, files: [gone] });
  const other = { ...plain, issuer: { ...site.issuer, name: `${site.issuer.name}Ж` } };
  expect((await siteLetters(other, memory, () => true)).letters).not.toEqual(first.letters);
});
