/**
 * The pages hold: whatever the names, however many the awards. `npm run test:large` builds the same
 * with 5,000 holders.
 */

import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  awardPage,
  badgePage,
  basePath,
  holdersPage,
  peoplePage,
  recipientPage,
  skillPage,
} from '../../credential/addresses.ts';
import { renderPages } from '../../publication/rendering/render-pages.ts';
import { withScratch } from '../../publication/folder/scratch.ts';
import { type Served, serve } from '../../publication/folder/serve.ts';
import { axeFindings } from '../browser/accessibility.ts';
import { launchBrowser } from '../browser/browser.ts';
import { sheetsOf } from '../browser/pdf.ts';
import { sampleIssuer } from '../fixtures/sample-parts.ts';
import { collector, popular, stressSite } from '../fixtures/stress-community.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';

/** Given by `vitest run --mode large`. */
const isLarge = import.meta.env.MODE === 'large';
const holders = isLarge ? 5_000 : 150;

let browser: Browser;
let served: Served;
let out: string;

beforeAll(async () => {
  out = join(freshFolder('stress'), 'dist');
  mkdirSync(out);
  await withScratch((work) => renderPages(stressSite(holders, 200), out, work));
  [browser, served] = await Promise.all([
    launchBrowser(),
    serve(out, { base: basePath(sampleIssuer.url), port: 0 }),
  ]);
}, 1_200_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  removeFolders();
});

const pages: readonly string[] = [
  '',
  peoplePage,
  'badges/',
  'skills/',
  skillPage('x'),
  badgePage(popular),
  holdersPage(popular, 2),
  badgePage('forty'),
  badgePage('arabic'),
  recipientPage(collector),
  recipientPage('long'),
  recipientPage('unbroken'),
  recipientPage('emoji'),
  awardPage('unbroken', 'forty'),
  awardPage('japanese', 'japanese'),
  awardPage('arabic', 'arabic'),
  awardPage('o', 'x'),
  awardPage('emoji', 'unbroken'),
];

const views: readonly (readonly [string, BrowserContextOptions, number])[] = [
  ['320 px', { viewport: { width: 320, height: 640 } }, 100],
  ['1280 px', { viewport: { width: 1280, height: 900 } }, 100],
  [
    '1280 px and text of 200 %',
    { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
    200,
  ],
  [
    '320 px and text of 200 %',
    { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
    200,
  ],
];

/** Elements that reach over the page's side, and texts that something cuts off. */
function spilt(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const edge = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .at(-1);
    if (wide > 0)
      found.push(
        `the page is ${wide} px too wide, by ${over?.tagName}.${over?.className} of ${over?.parentElement?.className}`,
      );
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, footer *')) {
      const { overflowX } = getComputedStyle(element);
      if (
        element.closest('.unseen') ||
        !['hidden', 'clip'].includes(overflowX) ||
        element.innerText?.trim() === ''
      )
        continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.tagName}.${element.className} cuts its text`);
    }
    return found;
  });
}

describe('with names of every kind, 200 awards of one recipient and many holders of one badge', () => {
  it.each(views)(
    'no page is too wide and no text is cut at %s',
    async (_name, options, percent) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(served.url + path);
        if (percent !== 100)
          await page.evaluate(
            (size) => document.documentElement.style.setProperty('font-size', `${size}%`),
            percent,
          );
        found.push(...(await spilt(page)).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
      expect(found).toEqual([]);
    },
  );

  it('axe finds nothing', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const found: string[] = [];
    for (const path of [
      holdersPage(popular, 2),
      recipientPage(collector),
      awardPage('arabic', 'forty'),
      peoplePage,
    ]) {
      await page.goto(served.url + path);
      found.push(...(await axeFindings(page)).map((fault) => `${path}: ${fault}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it.each(['A4', 'Letter'])(
    'the record of 200 awards prints on two sheets of %s, every award on them',
    async (format) => {
      const page = await browser.newPage();
      await page.goto(served.url + recipientPage(collector));
      const pdf = await page.pdf({ format });
      await page.emulateMedia({ media: 'print' });
      const shown = await page
        .locator('.record-name')
        .evaluateAll((names) => names.filter((name) => name.checkVisibility()).length);
      await page.close();
      expect(shown).toBe(200);
      expect(sheetsOf(pdf).length).toBeLessThanOrEqual(2);
    },
  );

  it('a long record shows its newest year first, and the others at one press each', async () => {
    const page = await browser.newPage();
    await page.goto(served.url + recipientPage(collector));
    const lines = page.locator('.record-name:visible');
    const first = await lines.count();
    await page.locator('.record summary').first().press('Enter');
    expect(first).toBeLessThan(60);
    expect(await lines.count()).toBeGreaterThan(first);
    await page.close();
  });
});

it('no page weighs more because many hold a badge: a hundred lines each, and nobody is left out', () => {
  const htmlOf = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  const heavy = pages
    .filter((path) => path !== recipientPage(collector))
    .filter((path) => gzipSync(htmlOf(path)).length > 20_000);
  expect(heavy).toEqual([]);
  expect(statSync(join(out, recipientPage(collector), 'index.html')).size).toBeLessThan(600_000);
  const sheets = Array.from({ length: Math.ceil(holders / 100) }, (_, at) =>
    htmlOf(holdersPage(popular, at + 1)),
  ).join('');
  expect(new Set(sheets.match(/recipients\/holder-\d+\/popular\//g)).size).toBe(holders);
});

describe('every kind of page', () => {
  const kinds = [
    '',
    'badges/',
    badgePage('forty'),
    recipientPage('long'),
    recipientPage(collector),
    awardPage('o', 'x'),
    peoplePage,
    'verify/',
    'help/',
    'about/',
  ];

  it.each(kinds)(
    '(%s) gives the focus to every control in turn, shows where it is, lets it go, and skips to the content',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(served.url + path);
      const wanted = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary')]
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
          )
          .map((element, at) => (element.dataset['turn'] = String(at))),
      );
      const met: string[] = [];
      for (let presses = 0; presses < wanted.length + 5; presses += 1) {
        await page.keyboard.press('Tab');
        const { turn, seen } = await focused(page);
        if (turn === null) break;
        expect([turn, seen]).toEqual([turn, true]);
        met.push(turn);
      }
      expect(met).toEqual(wanted);
      await page.reload();
      // A busy browser moves the focus a moment after the key; where it never does, this fails.
      const patient = { timeout: 10_000 };
      await page.keyboard.press('Tab');
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('href') === '#content',
        undefined,
        patient,
      );
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => document.activeElement?.id === 'content',
        undefined,
        patient,
      );
      await page.close();
    },
  );

  it('moves nothing for those who asked for less motion', async () => {
    const moving = async (path: string): Promise<number> => {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      await page.goto(served.url + path, { waitUntil: 'commit' });
      await page.locator('main').waitFor();
      const count = await page.evaluate(() => document.getAnimations().length);
      await page.close();
      return count;
    };
    for (const path of kinds) expect([path, await moving(path)]).toEqual([path, 0]);
    // A celebration is over soon; that the others have one is read from the styles.
    const page = await browser.newPage({ reducedMotion: 'no-preference' });
    await page.goto(served.url + awardPage('o', 'x'));
    const animated = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(
          (element) => getComputedStyle(element).animationName !== 'none',
        ).length,
    );
    await page.close();
    expect(animated).toBeGreaterThan(0);
  });

  it('says the same without script', async () => {
    const wordsOf = async (javaScriptEnabled: boolean, path: string): Promise<string> => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(served.url + path);
      // The button that prints is there only where its script is.
      await page.locator('.print-now').evaluateAll((all) => {
        for (const button of all) button.remove();
      });
      const words = await page.locator('main').innerText();
      await context.close();
      return words;
    };
    for (const path of ['', badgePage('forty'), recipientPage('long'), peoplePage]) {
      expect(await wordsOf(false, path)).toBe(await wordsOf(true, path));
    }
  });
});

/**
 * Which control has the focus, and whether an outline or a shadow shows it; null where none has.
 */
function focused(page: Page): Promise<{ turn: string | null; seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      turn: element.dataset['turn'] ?? null,
      seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });
}
