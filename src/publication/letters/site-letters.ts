/** The letters of a site: its typefaces cut down to them, and the style sheet that names these. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type PageFont, pageFonts } from '../../artwork/letters/page-fonts.ts';
import { autonymOf } from '../../language/autonym.ts';
import type { BadgeWord } from '../../language/badges/badge-words.ts';
import { languageOf } from '../../language/languages.ts';
import { everyoneWithPage, type Site, type SiteLetters } from '../../site/model/site.ts';
import { type IsThere, nothingThere, type PublishedFile } from '../files/published-file.ts';
import { madeOf } from '../remembering/made-of.ts';
import { noMemory, type Remembered } from '../remembering/verified-memory.ts';

/**
 * Letters that any page may have, whatever the community wrote: ASCII, and signs of typesetting.
 */
const always = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')}\u00a0“”‘’„«»‹›–—…·×€§°→←✓`;

/**
 * Every letter that a page of the site may show, as code points. Pages speak the language of the
 * interface, and a certificate that of its badge.
 */
export function lettersIn(site: Site): ReadonlySet<number> {
  const { recipients, awards } = everyoneWithPage(site);
  const badges = awards.map(({ achievement }) => achievement.language);
  const people = recipients.flatMap(({ language }) => language ?? []);
  const translated = site.badges.flatMap(({ language, translations }) =>
    translations.length === 0 ? [] : [language, ...translations.map((one) => one.language)],
  );
  const { badgeWord, interfaceLanguage, languages } = site.issuer;
  const ofPages = new Set([interfaceLanguage, ...languages]);
  const onPaper = new Set([...badges, ...people]).difference(ofPages);
  const text = [
    always,
    // All of ASCII stands in `always`, so no more of the longest text need be looked at.
    JSON.stringify(site)
      .match(/[^\0-\x7f]+/g)
      ?.join('') ?? '',
    ...[...ofPages].flatMap((tag) => [
      helpIn(tag),
      JSON.stringify(languageOf(tag, badgeWord).words),
    ]),
    ...[...onPaper].map((tag) => JSON.stringify(wordsOnPaper(tag, badgeWord))),
    ...[...ofPages, ...onPaper].flatMap((tag) => months.map(languageOf(tag).day)),
    ...[...ofPages, ...translated].map(autonymOf),
  ];
  return new Set(lettersOf(text));
}

/** Each letter of long texts once, as a code point, in rising order. */
function lettersOf(texts: readonly string[]): readonly number[] {
  const isThere = new Uint8Array(0x110000);
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) ?? 32;
      isThere[point] = 1;
      if (point > 0xffff) at += 1;
    }
  const letters: number[] = [];
  for (let point = isThere.indexOf(1); point >= 0; point = isThere.indexOf(1, point + 1))
    letters.push(point);
  return letters;
}

/** A day of each month, whose names no words of ours have. */
const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-28`);

/** What stands on a certificate, besides the words of the community. */
function wordsOnPaper(tag: string, badgeWord: BadgeWord): object {
  const { award, badge, certificate, results } = languageOf(tag, badgeWord).words;
  const { reason, sentences } = award;
  return { certificate, results, effort: badge.effort, reason, sentences };
}

/**
 * The help in this language, or in English where it has none. What it shows of a script that needs
 * a large typeface is left to the reader's own: one page would make every page's slower to build.
 */
function helpIn(language: string): string {
  const folder = [language, language.split('-')[0], 'en']
    .map((tag) => new URL(`../../language/${tag}/help/`, import.meta.url))
    .find((each) => existsSync(each));
  if (folder === undefined) return '';
  const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return pages.join('').replace(/\p{Script=Han}/gu, '');
}

interface MadeLetters {
  readonly letters: SiteLetters;
  readonly files: readonly PublishedFile[];
}

/** Which files an earlier build made, by names for what they were made of. */
interface KnownLetters {
  readonly letters: SiteLetters;
  readonly files: readonly (readonly [path: string, made: string])[];
}

/**
 * The files, by names that hold a hash of their bytes, and what a page needs to know of them; no
 * files where those of an earlier build of the same letters are in their places. `memory`: of this
 * engine's builds.
 */
export async function siteLetters(
  site: Site,
  memory: Remembered = noMemory,
  isThere: IsThere = nothingThere,
): Promise<MadeLetters> {
  const letters = lettersIn(site);
  const grounds = ['letters', site.issuer.language, [...letters].join()];
  const text = memory.recall(grounds);
  const known: KnownLetters | null = text === null ? null : JSON.parse(text);
  const standing = new Set(known?.files.filter((file) => isThere(...file)).map(([path]) => path));
  if (known !== null && standing.size === known.files.length)
    return { letters: known.letters, files: [] };
  const made = await madeLetters(letters, site.issuer.language);
  const files = made.files.map((file) => ({
    ...file,
    made: madeOf('letters', [...grounds, file.path]),
  }));
  const kept: KnownLetters = {
    letters: made.letters,
    files: files.map((file) => [file.path, file.made]),
  };
  memory.add(grounds, JSON.stringify(kept));
  return { letters: made.letters, files: files.filter(({ path }) => !standing.has(path)) };
}

async function madeLetters(letters: ReadonlySet<number>, language: string): Promise<MadeLetters> {
  const fonts = await pageFonts(letters, language);
  const named = fonts.map((font) => ({ font, name: `letters-${hashOf(font.bytes)}.woff2` }));
  const sheet = new TextEncoder().encode(
    named.map(({ font, name }) => facesOf(font, name)).join(''),
  );
  const sheetPath = `_astro/letters-${hashOf(sheet)}.css`;
  const files = [
    { path: sheetPath, bytes: sheet },
    ...named.map(({ font, name }) => ({ path: `_astro/${name}`, bytes: font.bytes })),
  ];
  // Letters of the interface are on every page.
  const first = named.filter(({ font }) => font.codePoints.includes(97) && font.weight === 400);
  return {
    letters: { sheet: sheetPath, first: first.map(({ name }) => `_astro/${name}`) },
    files: [...new Map(files.map((file) => [file.path, file])).values()],
  };
}

const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').replace(/[-_]/g, '').slice(0, 8);

/**
 * The rules of one font. A script that comes in one weight stands in for the bold one too, before
 * the reader's own does; as a rule of its own, since browsers choose among rules of one weight.
 */
function facesOf({ weight, families, codePoints }: PageFont, name: string): string {
  const kinds: readonly (readonly [string, number])[] = [
    ...families.map((family) => [family, weight] as const),
    ...(families.length > 1 ? [['Inter', 600] as const] : []),
  ];
  return kinds
    .map(
      ([family, heavy]) =>
        `@font-face{font-family:${family};font-weight:${heavy};font-display:swap;` +
        `src:url(./${name}) format("woff2");unicode-range:${rangesOf(codePoints)}}\n`,
    )
    .join('');
}

/** As CSS writes them: `U+20-7E,U+A0`. */
function rangesOf(codePoints: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const point of codePoints) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',');
}
