/**
 * A community that calls its badges recognitions and leads with words: what its pages say, and that
 * their lists are words without pictures.
 */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSite } from '../fixtures/sample-site.ts';
import type { Site } from '../../site/model/site.ts';
import { axeFindings } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { buildPages, type BuiltPages } from './built-pages.ts';
import { htmlFaults } from './valid-html.ts';

const origin = 'https://medals.example/';
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4" fill="#567"/></svg>';
const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

/** Another community with one badge, and since when it does not answer. */
const listed = (name: string, badge: string, unanswered: string | null) => ({
  ...{ slug: badge, url: `https://${badge}.example/`, name, fetched: '2026-05-01', unanswered },
  badges: [{ name: badge, url: `https://${badge}.example/a/`, description: null }],
});
const plain = sampleSite(origin);
const site: Site = {
  ...plain,
  directory: [listed('Old Hands', 'Kiln', null), listed('Former Club', 'Loom', '2026-06-01')],
  issuer: { ...plain.issuer, badgeWord: 'recognition', textFirst: true },
};

let built: BuiltPages;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([buildPages(site), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  built?.dispose();
});

async function opened(path: string, width: number, height: number, dark = false): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
  });
  await page.route('**/*', (route) => {
    const asked = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    const html = built.pages.get(`${asked}index.html`);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html', body: html });
    const asset = built.assets.get(asked);
    const contentType = types[asked.split('.').at(-1) ?? ''] ?? 'image/svg+xml';
    return route.fulfill({ contentType, body: asset ?? square });
  });
  await page.goto(origin + path);
  return page;
}

const badge = plain.badges[0]!.slug;
const lists = ['', 'badges/', 'recipients/', 'recipients/ada/', 'search/', 'skills/', 'numbers/'];

describe('pages of a community that leads with words', () => {
  it('have no picture of a badge in lists, and one small one where a page is about it', () => {
    const pictures = (path: string): number => {
      const html = built.pages.get(path);
      expect(html, path).toBeDefined();
      return [...html!.matchAll(/<img[^>]*src="\/badges\//g)].length;
    };
    for (const path of lists) expect(pictures(`${path}index.html`), path).toBe(0);
    expect(pictures('recipients/ada/first-talk/index.html')).toBeGreaterThan(0);
    for (const [path, html] of built.pages) expect(htmlFaults(path, html)).toEqual([]);
  });

  it.each([
    ['an award', 'recipients/ada/first-talk/', '.stage-picture img', 'h1'],
    ['a badge', `badges/${badge}/`, '.specimen > img', '.specimen h1'],
  ])('show the picture of %s behind the words, and small', async (_, path, picture, heading) => {
    const page = await opened(path, 1366, 657);
    const box = await page.locator(picture).boundingBox();
    const words = await page.locator(heading).boundingBox();
    expect(box!.width).toBeLessThanOrEqual(150);
    expect(box!.x).toBeGreaterThan(words!.x + 200);
    await page.close();
  });

  it.each(
    lists.slice(0, 4).flatMap(
      (path) =>
        [
          [path, 1366, 657, false],
          [path, 375, 667, true],
        ] as const,
    ),
  )('stand on %j at %i by %i (dark: %s)', async (path, width, height, dark) => {
    const page = await opened(path, width, height, dark);
    // What axe cannot find here is a page, not its pictures: those are squares.
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });
});

it('say what the community calls its badges, but for the format and how one is checked', async () => {
  for (const path of [...lists, 'recipients/ada/first-talk/', 'propose/']) {
    const page = await opened(path, 1366, 657);
    const texts = await page.evaluate(() =>
      // What people wrote themselves has a language of its own.
      [...document.querySelectorAll('main :not([lang], [lang] *, script)')].flatMap((element) =>
        [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => (node.textContent ?? '').trim()),
      ),
    );
    const left = texts.filter(
      (text) =>
        /\bbadges?\b/i.test(
          text.replaceAll('Open Badges', '').replace(/https?:\S+|[\w/.-]+\//g, ''),
        ) && !/check a badge|<a href|badge lapse|issue badges/i.test(text),
    );
    expect(left, path).toEqual([]);
    await page.close();
  }
});

it.each([320, 1280])(
  'show of other communities what has the words that somebody types, at %i px, and say who is silent',
  async (width) => {
    const page = await opened('search/communities/', width, 800);
    expect(await page.locator('#communities-search').isVisible()).toBe(true);
    expect(await page.locator('[data-community="Former Club"]').innerText()).toMatch(
      /not answered since 1 June 2026[^]*on 1 May 2026/,
    );
    await page.fill('#communities-words', 'loom');
    expect(await page.locator('[data-community]:visible h2').allInnerTexts()).toEqual([
      'Former Club',
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  },
);
