/**
 * The pages in the test languages: in the one, every word comes from the words of the interface,
 * and everything stands the other way round; in the other, words are a third longer. In a language
 * for people, nothing is English.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../language/languages.ts';
import { meantBy, spokenLanguages } from '../../language/tags.ts';
import { serve, type Served } from '../../publication/folder/serve.ts';
import { axeFindings } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { buildPages, type BuiltPages } from './built-pages.ts';
import { foreignSite } from '../fixtures/foreign-site.ts';
import { englishRuns, metTexts } from '../languages/english-left.ts';
import { unspokenWords } from '../languages/unspoken-words.ts';
import { htmlFaults } from './valid-html.ts';

/** A language for people; which one does not matter. */
const real = 'ar';
const [long, realFolder] = ['en-xa/', `${real}/`];
const isFurther = (path: string): boolean => path.startsWith(long) || path.startsWith(realFolder);
/** The pages in the mirrored language. */
const mirrored = () => [...built.pages].filter(([path]) => !isFurther(path));

const folder = mkdtempSync(join(tmpdir(), 'plainbadge-mirrored-'));
let built: BuiltPages;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  [built, browser] = await Promise.all([
    buildPages(foreignSite('https://badges.example/', 'ar-XB', ['en-XA', real])),
    launchBrowser(),
  ]);
  for (const [path, content] of [...built.pages, ...built.assets]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  served = await serve(folder, { base: '/', port: 0 });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  built?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${served.url}${path}`);
  return page;
}

const shown = [
  '',
  'badges/',
  'badges/keeper-of-things/',
  'recipients/',
  'recipients/ada/',
  'recipients/ada/first-talk/',
  'recipients/unbroken/donaudampfschifffahrt/',
  'verify/',
  'propose/',
  'keys/',
  'about/',
  'help/awarders/',
  'skills/',
  'search/',
  'recipients/ada/selections/for-june/',
  '404.html',
];

/** Languages are called what their readers call them, on every page. */
const names: readonly string[] = [
  ...spokenLanguages,
  meantBy('ar-XB')!.language,
  meantBy('en-XA')!.language,
].map(({ name }) => name);

/** What no language said, on the page or in a text of HTML that it reads. */
async function unspokenOn(page: Page, html?: string): Promise<readonly string[]> {
  const root =
    html === undefined
      ? 'document'
      : `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')`;
  const found: readonly string[] = await page.evaluate(`(${unspokenWords.toString()})(${root})`);
  return found.filter((text) => !names.includes(text));
}

/** Whether a page scrolls sideways, and the texts that reach out of their boxes. */
function cutTexts(): readonly string[] {
  const { documentElement } = document;
  const wide = documentElement.scrollWidth > documentElement.clientWidth ? ['the page'] : [];
  const texts = [
    ...document.querySelectorAll(
      'main a, main button, main label, main h1, main h2, main h3, main dt, nav a, summary, .state',
    ),
  ];
  const cut = texts.filter(
    (text) => text.clientWidth > 0 && text.scrollWidth > text.clientWidth + 1,
  );
  return [...wide, ...cut.map((text) => text.textContent?.trim() ?? '')];
}

describe('in a language from the right', () => {
  it('every page says so, and is valid HTML', () => {
    for (const [path, html] of mirrored()) {
      expect(html, path).toMatch(/<html lang="ar-XB" dir="rtl">/);
      expect(htmlFaults(path, html)).toEqual([]);
      // A place that nothing was put into.
      expect(
        html
          .replace(/data-(?:speech|found|handed|text|percent|required|some|credits)="[^"]*"/g, '')
          .match(/\{[a-z]+\}/i),
        path,
      ).toBeNull();
    }
  });

  it('no page has a word that did not come through the words of the interface', async () => {
    const page = await open('404.html', 1280);
    for (const [path, html] of mirrored()) {
      expect(await unspokenOn(page, html), path).toEqual([]);
    }
    await page.close();
  });

  it('no page in a language for people has a sentence of the English words', async () => {
    const page = await open('404.html', 1280);
    const runs = englishRuns(wordsOf('en'));
    const textOf = (html: string): Promise<string> =>
      page.evaluate(
        `(${metTexts.toString()})(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'))`,
      );
    const pages = [...built.pages].filter(([path]) => path.startsWith(realFolder));
    expect(pages.length).toBeGreaterThan(30);
    for (const [path, html] of pages) {
      const text = await textOf(html);
      expect(
        runs.filter((run) => text.includes(run)),
        path,
      ).toEqual([]);
    }
    // The same search, where they are English.
    const english = `<p>${wordsOf('en').home.checking.text}</p><img alt="${wordsOf('en').award.address.code}">`;
    const found = await textOf(english);
    expect(runs.filter((run) => found.includes(run)).length).toBeGreaterThan(1);
    await page.close();
  });

  it.each([
    ['a text', '<p>Nobody yet.</p>'],
    ['a name for the ear', '<nav aria-label="Site"></nav>'],
    ['a picture’s words', '<img alt="QR code">'],
    ['a preview', '<meta name="description" content="About">'],
  ])('%s that is hard-wired would be noticed', async (_, html) => {
    const page = await open('404.html', 1280);
    expect(await unspokenOn(page, html)).toHaveLength(1);
    await page.close();
  });

  it('help that is not translated is English, says so, and runs from the left', () => {
    expect(built.pages.get('help/index.html')).toMatch(
      /<div class="prose help" lang="en" dir="ltr">/,
    );
  });

  it.each(shown)(
    '/%s has nothing that axe finds and does not scroll sideways at 320 px',
    async (path) => {
      const page = await open(path, 320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('words that are a third longer', () => {
  it.each(shown.filter((path) => path !== '404.html'))(
    'fit at 320 px and 1280 px: /%s',
    async (path) => {
      const page = await open(`${long}${path}`, 320);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-XA');
      expect(await page.evaluate(cutTexts)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await page.evaluate(cutTexts)).toEqual([]);
      await page.close();
    },
  );

  it('and one that does not fit would be noticed', async () => {
    const page = await open(`${long}about/`, 320);
    await page.locator('h1').evaluate((title) => (title.style.whiteSpace = 'nowrap'));
    expect(await page.evaluate(cutTexts)).not.toEqual([]);
    await page.close();
  });
});

describe('what people meet first stands on the right', () => {
  /** The middle of an element, from 0 at the left edge of the window to 1 at the right one. */
  const middleOf = async (page: Page, selector: string): Promise<number> => {
    const box = await page.locator(selector).first().boundingBox();
    return (box!.x + box!.width / 2) / page.viewportSize()!.width;
  };

  it('on home: title, headings, pictures of a list; and arrows point on', async () => {
    const page = await open('', 1280);
    expect(await middleOf(page, 'h1')).toBeGreaterThan(0.55);
    expect(await middleOf(page, '.masthead nav')).toBeLessThan(0.3);
    expect(await middleOf(page, '.entry > h2')).toBeGreaterThan(
      await middleOf(page, '.entry-body'),
    );
    expect(await middleOf(page, '.awards img')).toBeGreaterThan(await middleOf(page, '.awards a'));
    expect(await middleOf(page, '.awards a')).toBeGreaterThan(await middleOf(page, '.awards time'));
    expect(
      await page
        .locator('.entrances strong')
        .first()
        .evaluate((strong) => getComputedStyle(strong, '::after').content),
    ).toContain('←');
    await page.close();
  });

  it('and so does a short text of the other direction, which keeps its own', async () => {
    const page = await open('badges/keeper-of-things/', 1280);
    const [text, direction] = await page
      .locator('p.lead[dir]')
      .first()
      .evaluate((lead) => [getComputedStyle(lead).textAlign, getComputedStyle(lead).direction]);
    expect([text, direction]).toEqual(['end', 'ltr']);
    await page.close();
  });

  it('on an award: the names of its facts, the code before its address', async () => {
    const page = await open('recipients/ada/first-talk/', 1280);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await middleOf(page, '.proof .facts dt')).toBeGreaterThan(
      await middleOf(page, '.proof .facts dd'),
    );
    expect(await middleOf(page, '.address .code')).toBeGreaterThan(
      await middleOf(page, '.address figcaption'),
    );
    expect(await middleOf(page, '.copy .copy-button')).toBeLessThan(
      await middleOf(page, '.copy textarea'),
    );
    await page.close();
  });
});

it('a certificate speaks the language of its badge, and reads from its side', async () => {
  const page = await open('recipients/ada/first-talk/', 1120);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.certificate');
  expect([await sheet.getAttribute('lang'), await sheet.getAttribute('dir')]).toEqual([
    'en',
    'ltr',
  ]);
  const medal = (await page.locator('.certificate-medal').boundingBox())!;
  const code = (await page.locator('.certificate-check').boundingBox())!;
  expect(medal.x + medal.width).toBeLessThan(code.x);
  await page.close();
});

describe('what scripts say', () => {
  it('is in the language of the page: a verdict, its checks, and the questions below', async () => {
    const page = await open('verify/', 1280);
    await page.locator('#text-form').evaluate((form) => (form.closest('details')!.open = true));
    await page.locator('#badge-text').fill(
      JSON.stringify({
        '@context': [
          'https://www.w3.org/ns/credentials/v2',
          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        ],
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        issuer: 'did:ion:words',
        validFrom: '2026-03-01T00:00:00Z',
      }),
    );
    await page.locator('#text-form button').click();
    await page.locator('#verdict[data-standing]:not([data-standing=working])').waitFor();
    expect(await page.locator('.checks li').count()).toBeGreaterThan(1);
    expect(await unspokenOn(page)).toEqual([]);
    // Exactly too, with the value as it was found.
    expect((await page.locator('.checks li p.soft').allTextContents()).join(' ')).toMatch(
      /\u2068did:ion:words\u2069/,
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('is in the language of the page: that a search found nothing', async () => {
    const page = await open('badges/', 1280);
    await page.locator('#finder-words').fill('ъъъъъъъъ');
    const said = page.locator('#finder [role=status]:not(:empty)');
    await said.waitFor();
    expect(await said.textContent()).toMatch(/\u202eNothing\u202c/);
    await page.close();
  });
});
