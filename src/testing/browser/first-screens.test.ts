/**
 * What people see of an award before they scroll: whether it counts, of whom it speaks, and what it
 * means; in every state, on a laptop and on a small phone.
 */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeStatusList } from '../../credential/status-list.ts';
import { sampleSite } from '../fixtures/sample-site.ts';
import { wordsOf } from '../../language/languages.ts';
import { spokenLanguages } from '../../language/tags.ts';
import { everyoneWithPage, type Site, type SiteAward } from '../../site/model/site.ts';
import { axeFindings } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { buildPages, type BuiltPages } from './built-pages.ts';

const origin = 'https://badges.example/';
/** What the build writes beside the pages; here each is the same square. */
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4" fill="#567"/></svg>';
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** The sample in two languages, with an issuer's logo and every note that an award's state can have. */
function site(): Site {
  const plain = sampleSite(origin);
  const noted: Readonly<Record<string, Partial<SiteAward>>> = {
    'layla/first-talk': { signedAs: 'Layla A.' },
    'meera/first-talk': { awaitsCorrection: true },
    'sparkle/garden': { hidden: true },
  };
  return {
    ...plain,
    issuer: { ...plain.issuer, languages: ['de'] },
    look: { ...plain.look, logo: 'logo.svg' },
    awards: plain.awards.map((award) => ({ ...award, ...noted[award.id] })),
  };
}

let built: BuiltPages;
let browser: Browser;
beforeAll(async () => {
  [built, browser] = await Promise.all([buildPages(site()), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  built?.dispose();
});

async function openedAt(width: number, height: number, dark = false): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
  });
  await page.route('**/*', (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    const html = built.pages.get(`${path}index.html`);
    if (html !== undefined) return route.fulfill({ contentType: 'text/html', body: html });
    const asset = built.assets.get(path);
    const contentType = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    if (asset !== undefined) return route.fulfill({ contentType, body: asset });
    // A theme is empty, and the list of withdrawn badges cannot be read.
    return contentType === 'image/svg+xml'
      ? route.fulfill({ contentType, body: square })
      : route.fulfill({ contentType, body: '' });
  });
  return page;
}

/** How far a state's word reaches under the button beside it, in px. */
const overlap = (): number => {
  const [word, button] = ['.plate .state', '.stage-check a'].map((selector) =>
    document.querySelector(selector)?.getBoundingClientRect(),
  );
  return word && button && word.bottom > button.top ? word.right - button.left : 0;
};

const parts = [
  '.stage-picture img',
  'h1',
  '.stage-name',
  '.stage-by img',
  '.stage-by a',
  '.stage-meaning',
  '.plate',
  '.plate .state',
  '.stage-sentence',
  '.stage-days time',
];

/** What the page's script says of a badge that stands, in the language that needs most room for it. */
const [longestLive = ''] = spokenLanguages
  .map(({ tag }) => wordsOf(tag).award.sentences.validNow)
  .toSorted((one, other) => other.length - one.length);

/** How far down each part of the first screen reaches, and where the state begins. */
async function measured(page: Page, award: SiteAward, below: string) {
  await page.goto(`${origin}${below}recipients/${award.id}/`);
  const wanted = award.key === null ? parts : [...parts, '.stage-check a'];
  return page.evaluate(
    ([selectors, longest]) => {
      const days = document.querySelector('.stage-days');
      const before = days?.getBoundingClientRect().top;
      // As the page's script says it, once the list of withdrawn badges is read.
      const isLive = document.querySelector('.stage-state[data-is-valid]') !== null;
      const sentence = document.querySelector('.stage-sentence');
      if (isLive && sentence) sentence.textContent = longest;
      const jump = (days?.getBoundingClientRect().top ?? NaN) - (before ?? NaN);
      const boxes = selectors.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return { selector, top: box?.top ?? NaN, bottom: box?.bottom ?? NaN };
      });
      const of = (name: string) => boxes.find(({ selector }) => selector === name)!;
      return {
        jump,
        low: boxes.toSorted((one, other) => other.bottom - one.bottom)[0]!,
        missing: boxes.filter(({ bottom }) => Number.isNaN(bottom)).map(({ selector }) => selector),
        isStateFirst: of('.plate .state').bottom <= of('h1').top,
      };
    },
    [wanted, longestLive] as const,
  );
}

describe.each([
  [1280, 800, 600, ''],
  [1366, 657, 600, ''],
  [375, 667, 640, ''],
  [1366, 657, 600, 'de/'],
  [375, 667, 640, 'de/'],
])('the first screen at %i by %i', (width, height, most, below) => {
  it(`holds picture, person, badge, issuer, meaning, state, day and check above ${most} px, however long the names`, async () => {
    const page = await openedAt(width, height);
    const states = new Set<string>();
    const tooLow: string[] = [];
    for (const award of everyoneWithPage(site()).awards) {
      const { low, missing, isStateFirst, jump } = await measured(page, award, below);
      states.add(award.state);
      expect(missing, award.id).toEqual([]);
      if (award.state === 'valid') expect(jump, award.id).toBe(0);
      expect(isStateFirst, award.id).toBe(/revoked|expired/.test(award.state));
      expect(await page.evaluate(overlap), award.id).toBeLessThanOrEqual(0);
      if (low.bottom > most)
        tooLow.push(`${award.id} (${award.state}): ${low.selector} ends at ${low.bottom}`);
    }
    expect(tooLow).toEqual([]);
    expect(states.size).toBe(6);
    await page.close();
  });
});

it.each([
  [1366, 657],
  [375, 667],
])('nothing moves once the state is looked up, at %i by %i', async (width, height) => {
  const page = await openedAt(width, height);
  await page.clock.setFixedTime('2026-12-01T00:00:00Z');
  const nobody = await encodeStatusList([]);
  const list = JSON.stringify({ credentialSubject: { encodedList: nobody } });
  let whenAsked = Promise.resolve();
  await page.route('**/keys/status.json', async (route) => {
    await whenAsked;
    await route.fulfill({ contentType: 'application/json', body: list });
  });
  const top = () =>
    page.locator('.stage-days').evaluate((days) => days.getBoundingClientRect().top);
  const moved: string[] = [];
  for (const state of ['valid', 'expiring'])
    for (const below of ['', 'de/']) {
      const { id } = site().awards.find((award) => award.state === state)!;
      const gate = Promise.withResolvers<void>();
      whenAsked = gate.promise;
      const asked = page.waitForRequest('**/keys/status.json');
      const answered = page.waitForResponse('**/keys/status.json');
      await page.goto(`${origin}${below}recipients/${id}/`);
      await asked;
      const before = await top();
      gate.resolve();
      await (await answered).finished();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      expect(await page.locator('.stage-state').getAttribute('data-award-state')).toBe(state);
      const after = await top();
      if (after !== before) moved.push(`${below}${id}: ${before} to ${after}`);
    }
  expect(moved).toEqual([]);
  await page.close();
});

it.each([false, true])(
  'axe finds nothing in any state, with everything open (dark: %s)',
  async (dark) => {
    const page = await openedAt(1280, 800, dark);
    const { awards } = site();
    for (const state of new Set(awards.map((award) => award.state))) {
      await page.goto(`${origin}recipients/${awards.find((award) => award.state === state)!.id}/`);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      expect(await axeFindings(page), state).toEqual([]);
    }
    await page.close();
  },
);
