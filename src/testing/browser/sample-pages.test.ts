/**
 * The published sample as it is seen, page by page and in each of its languages: how long an award's
 * page is, what its first screen holds, and that a small picture is one that can be made out.
 */

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../../publication/folder/serve.ts';
import { signedSample } from '../fixtures/signed-sample.ts';
import { filesIn, removeFolders } from '../fixtures/trees.ts';
import { axeFindings } from './accessibility.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
let served: Served;
/** Paths of all pages, without `index.html`. */
let pages: readonly string[];
/** Badges with a picture without letters; what somebody drew themselves has none. */
let drawn: readonly string[];
const isAward = (path: string): boolean => /^(?:de\/)?recipients\/[^/]+\/[^/]+\/$/.test(path);

beforeAll(async () => {
  const { root } = await signedSample();
  const folder = join(root, 'dist');
  const files = filesIn(folder);
  drawn = files.flatMap((path) => /^badges\/([^/]+)\.small\.svg$/.exec(path)?.[1] ?? []);
  pages = files
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.slice(0, -'index.html'.length));
  [browser, served] = await Promise.all([launchBrowser(), serve(folder, { base: '/', port: 0 })]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  removeFolders();
});

/** What `look` finds on each of these pages, at this size, after the path of the page. */
async function foundOn(
  paths: readonly string[],
  [width, height]: readonly [number, number],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(`${served.url}${path}`);
    for (const fault of await look(page)) found.push(`${path}: ${fault}`);
  }
  await page.close();
  return found;
}

it('no award’s page is longer than 2,200 px on a laptop, in either language', async () => {
  const awards = pages.filter(isAward);
  expect(awards.length).toBeGreaterThan(30);
  const long = await foundOn(awards, [1280, 800], async (page) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    return height > 2_200 ? [`${height} px`] : [];
  });
  expect(long).toEqual([]);
}, 240_000);

it('each award’s first screen on a small phone holds its state, its days and the check', async () => {
  const low = await foundOn(pages.filter(isAward), [375, 667], (page) =>
    page.evaluate(() =>
      ['h1', '.stage-name', '.stage-meaning', '.plate .state', '.stage-days', '.stage-check a']
        .map((selector) => [
          selector,
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0,
        ])
        .filter(([, bottom]) => Number(bottom) > 640)
        .map(([selector, bottom]) => `${selector} ends at ${bottom}`),
    ),
  );
  expect(low).toEqual([]);
}, 240_000);

it('no name is set in two faces: a title’s own has Latin letters alone', async () => {
  const names = await foundOn(pages, [1280, 800], (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, h3, bdi, p, span, a')]
        .filter((element) => getComputedStyle(element).fontFamily.startsWith('Newsreader'))
        .flatMap(({ childNodes }) => [...childNodes])
        .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
        .filter(
          (text) => /\p{Script=Latin}/u.test(text) && /(?!\p{Script=Latin})\p{L}/u.test(text),
        ),
    ),
  );
  expect(names).toEqual([]);
}, 240_000);

it.each([
  [375, 667],
  [1280, 800],
])(
  'no picture of 64 px or less has letters that nobody can read, at %i by %i',
  async (...size) => {
    expect(drawn.length).toBeGreaterThan(4);
    const look = (page: Page) =>
      page.evaluate(
        (slugs) =>
          [...document.querySelectorAll<HTMLImageElement>('main img')]
            .filter((image) => image.width > 0 && image.width <= 64 && !image.closest('.stage'))
            .map(({ src, width }) => ({ path: src.replace(/.*\/badges\//, ''), width }))
            .filter(({ path }) =>
              slugs.includes(/^([a-z\d-]+)(?:\.svg|\/v\d+\.svg)$/.exec(path)?.[1] ?? ''),
            )
            .map(({ path, width }) => `${path} at ${width} px`),
        drawn,
      );
    const shown = pages.filter((path) => !/^de\/|^(?:help|studio)\//.test(path));
    expect(await foundOn(shown, size, look)).toEqual([]);
  },
  240_000,
);

it.each([
  [320, 640],
  [1280, 800],
])(
  'what somebody selects, shows with a key or is praised for has nothing that axe finds, and does not scroll sideways at %i by %i',
  async (...size) => {
    const praised = 'recipients/ada-sample/';
    const selections = pages.filter((path) => /^recipients\/[^/]+\/selections\/./.test(path));
    expect(selections.length).toBeGreaterThan(0);
    const of = [...selections, praised, `${praised}passing-it-on/`, 'verify/present/'];
    expect(of.filter((path) => !pages.includes(path))).toEqual([]);
    const found = await foundOn(of, size, async (page) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      return [...(await axeFindings(page)), ...(wide > size[0] ? [`${wide} px wide`] : [])];
    });
    expect(found).toEqual([]);
  },
  240_000,
);

/** Where the parts that `selector` finds begin, as rows of numbers from the top. */
const rowsOf = (page: Page, selector: string): Promise<readonly number[]> =>
  page.evaluate((parts) => {
    const tops = [...document.querySelectorAll(parts)].map(
      (part) => part.getBoundingClientRect().top,
    );
    return [...new Set(tops)].map((row) => tops.filter((top) => top === row).length);
  }, selector);

it.each([
  [375, 667, [1, 1, 1, 1]],
  [800, 700, [2, 2]],
  [1280, 800, [4]],
])('the ways in on the first page stand in whole rows, at %i by %i', async (...size) => {
  const [width, height, rows] = size;
  const wrong = await foundOn(['', 'de/'], [width, height], async (page) => {
    const found = await rowsOf(page, '.entrances a');
    return found.join() === rows.join() ? [] : [found.join()];
  });
  expect(wrong).toEqual([]);
});

it('heads of the numbers break between words on a phone, and no choice stands below its button', async () => {
  const broken = await foundOn(['numbers/', 'propose/'], [375, 667], (page) =>
    page.evaluate(() => {
      const words = [...document.querySelectorAll('.counts thead th, .wish-kind label')].flatMap(
        ({ childNodes }) => [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
      );
      return words.flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const button = node.parentElement?.querySelector('input')?.getBoundingClientRect();
          const [first, ...more] = range.getClientRects();
          const isBelow = button !== undefined && (first?.left ?? 0) < button.right;
          return more.length > 0 || isBelow ? [word] : [];
        }),
      );
    }),
  );
  expect(broken).toEqual([]);
});

it.each([320, 353, 360])(
  'the word on the button that checks stays in one line on a phone of %i pixels',
  async (width) => {
    const some = pages.filter((path) => /ada-sample\/first-fix|digma\/laser-cutter/.test(path));
    expect(some).toHaveLength(4);
    const tall = await foundOn(some, [width, 640], (page) =>
      page.evaluate(() => {
        const button = document.querySelector('.stage-check .button');
        const height = button?.getBoundingClientRect().height ?? 0;
        return height > 48 ? [`${height} px`] : [];
      }),
    );
    expect(tall).toEqual([]);
  },
);
