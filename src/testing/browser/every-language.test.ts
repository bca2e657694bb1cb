/** The main pages in every language that people are offered: read, narrow, and on paper. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf, wordsOf } from '../../language/languages.ts';
import { spokenLanguages } from '../../language/tags.ts';
import { serve, type Served } from '../../publication/folder/serve.ts';
import { foreignSite } from '../fixtures/foreign-site.ts';
import { englishRuns, metTexts } from '../languages/english-left.ts';
import { axeFindings } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { buildPages, type BuiltPages } from './built-pages.ts';

const languages = spokenLanguages.filter(({ tag }) => tag !== 'en');
const folder = mkdtempSync(join(tmpdir(), 'plainbadge-languages-'));
let built: BuiltPages;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  const tags = languages.map(({ tag }) => tag);
  [built, browser] = await Promise.all([
    buildPages(foreignSite('https://badges.example/', 'en', tags)),
    launchBrowser(),
  ]);
  for (const [path, content] of [...built.pages, ...built.assets]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  served = await serve(folder, { base: '/', port: 0 });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  built?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** One page of each kind. */
const shown = [
  ...['', 'badges/', 'badges/keeper-of-things/', 'recipients/ada/', 'recipients/ada/first-talk/'],
  ...['verify/', 'propose/', 'search/', 'about/', 'privacy/', 'help/', 'help/awarders/'],
];

/** One more page of each other kind, whatever it is about. */
const others = [
  ...[
    /^recipients\/index/,
    /^recipients\/unbroken\/index/,
    /^recipients\/ada\/selections\/[^/]+\/index/,
  ],
  ...[/^badges\/pathways\/[^/]+\/index/, /^skills\/index/, /^skills\/[^/]+\/index/, /^keys\/index/],
  ...[/^numbers\/index/, /^search\/communities\/index/, /^verify\/present\/index/],
];

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${served.url}${path}`);
  return page;
}

/** How far the page reaches out sideways, and the texts that reach out of their boxes. */
function reaching(): readonly string[] {
  const { documentElement } = document;
  const wide = documentElement.scrollWidth > documentElement.clientWidth ? ['the page'] : [];
  const texts = document.querySelectorAll(
    'main a, main button, main label, main h1, main h2, main h3, main dt, nav a, summary',
  );
  const cut = [...texts].filter(
    (text) => text.clientWidth > 0 && text.scrollWidth > text.clientWidth + 1,
  );
  return [...wide, ...cut.map((text) => text.textContent?.trim() ?? '')];
}

/** What stands beyond the edge of a sheet; a drawing shows nothing beyond its own. */
function beyond(width: number): readonly string[] {
  const all = [...document.querySelectorAll('main *:not(svg *)')];
  return all
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map(({ tagName, className }) => `${tagName} ${className}`);
}

describe.each(languages)('in $name', ({ key, tag }) => {
  it('no page has a sentence of the English words', async () => {
    const page = await open(`${key}/about/`, 1280);
    // Names of standards are the same in all.
    const own = englishRuns(wordsOf(tag));
    const runs = englishRuns(wordsOf('en')).filter((run) => !own.some((one) => one.includes(run)));
    const pages = [...built.pages].filter(([path]) => path.startsWith(`${key}/`));
    expect(pages.length).toBeGreaterThan(30);
    for (const [path, html] of pages) {
      const text: string = await page.evaluate(
        `(${metTexts.toString()})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'))`,
      );
      expect(
        runs.filter((run) => text.includes(run)),
        path,
      ).toEqual([]);
    }
    await page.close();
  });

  it('a page of each other kind is sound and fits, too', async () => {
    const paths = [...built.pages.keys()].filter((path) => path.startsWith(`${key}/`));
    for (const kind of others) {
      const path = paths.find((one) => kind.test(one.slice(key.length + 1)));
      expect(path, `${kind}`).toBeDefined();
      await isSound(path!.replace(/index\.html$/, ''));
    }
  });

  it.each(shown)(
    '/%s says so, is sound for axe, and fits at 320 px, 1280 px and on paper',
    (path) => isSound(`${key}/${path}`),
  );

  async function isSound(path: string): Promise<void> {
    const page = await open(path, 320);
    const root = page.locator('html');
    expect(await root.getAttribute('lang'), path).toBe(tag);
    expect((await root.getAttribute('dir')) ?? 'ltr').toBe(languageOf(tag).direction);
    expect(await page.evaluate(reaching), path).toEqual([]);
    expect(await axeFindings(page), path).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.evaluate(reaching), path).toEqual([]);
    // A sheet of A4 between its margins.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(beyond, 680), path).toEqual([]);
    await page.close();
  }
});
