/**
 * Public XSS payloads in each field of the page for proposals, as it stands in a browser. Played by
 * `npm run test:generated` alone: 223 payloads in each of 18 fields take minutes.
 */

import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolders } from '../fixtures/trees.ts';
import { launchBrowser } from './browser.ts';
import { type DoorSite, doorSite, repository } from './door-site.ts';

const vectors = new URL('../../../../shared/vectors/xss/dompurify-expect.json', import.meta.url);
const isWanted = import.meta.env.MODE === 'generated' && existsSync(vectors);

const fields = [
  ...['people', 'note', 'evidence', 'exception', 'date', 'search'].map((one) => ['award', one]),
  ...['results', 'credits'].map((one) => [one, one]),
  ...['name', 'description', 'criteria', 'skills'].map((one) => ['badge', one]),
  ...['name', 'profile'].map((one) => ['person', one]),
  ...['address', 'paste', 'name', 'comment'].map((one) => ['endorsement', `endorse-${one}`]),
] as const;

const good = {
  award: '#badge=repair-evening-host&people=Mila&note=She+did.&date=2026-05-09',
  results: '#badge=repair-guide&people=Mila&note=She+did.&date=2026-05-09',
  credits: '#badge=soldering&people=Mila&note=She+did.&date=2026-05-09',
  badge: '#kind=badge&name=Bee+Keeper&description=Kept+bees.&criteria=Keep+bees.',
  person: '#kind=person&name=Mila',
  endorsement: '?endorse=badges/soldering/v1.json',
} as const;

/** In the page: writes each payload into a field, waits for what comes of it, and tells what is wrong. */
async function tried(field: string, payloads: readonly string[], host: string): Promise<string[]> {
  const wrong: string[] = [];
  const signs = field.startsWith('endorse-');
  const at = document.querySelector<HTMLInputElement>(
    field === 'search' ? '#wish-search' : signs ? `#${field}` : `#proposal [name=${field}]`,
  )!;
  const status = document.querySelector(signs ? '#endorse-said' : '#outcome-said')!;
  const waiting = ['waits', 'Checking …', 'Signing …'];
  for (const payload of payloads) {
    status.textContent = 'waits';
    at.value = payload;
    for (const kind of ['input', 'change']) at.dispatchEvent(new Event(kind, { bubbles: true }));
    if (signs) document.querySelector<HTMLElement>('#endorse-sign')!.click();
    for (let time = 0; time < 100; time++) {
      await new Promise((resolve) => setTimeout(resolve, field === 'search' ? 3 : 30));
      if (!waiting.includes(status.textContent)) break;
    }
    const frame = document.querySelector('#proposal')!;
    const strange = [...frame.querySelectorAll('*')].filter(
      (one) =>
        /^(?:script|iframe|object|embed|style|base|form|math|video|audio)$/i.test(one.localName) ||
        [...one.attributes].some(({ name }) => name.startsWith('on')) ||
        (one instanceof HTMLImageElement &&
          !/\/badges\/[a-z-]+\.svg$|^data:(?:image\/svg\+xml)?,/.test(one.src)) ||
        (one instanceof HTMLAnchorElement &&
          // Evidence and reasons link to what is published, as the page of the award will.
          !(one.closest('#look .links, #look .prose') !== null && /^https:/.test(one.href)) &&
          ![host, 'blob:', location.origin].some((ours) => one.href.startsWith(ours))),
    );
    if (strange.length > 0) wrong.push(`${payload}: ${strange[0]?.outerHTML}`);
    if (Reflect.get(window, 'ranHere') === true) wrong.push(`${payload}: it ran`);
    if (field !== 'search' && waiting.includes(status.textContent))
      wrong.push(`${payload}: nothing was said`);
  }
  return wrong;
}

describe.runIf(isWanted)('public payloads in the page for proposals', () => {
  let browser: Browser;
  let site: DoorSite;
  const payloads = isWanted
    ? (JSON.parse(readFileSync(vectors, 'utf8')) as { payload: string }[]).map((one) => one.payload)
    : [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), doorSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
    removeFolders();
  });

  async function opened(hash: string): Promise<{ page: Page; foreign: string[] }> {
    const page = await browser.newPage();
    const foreign: string[] = [];
    page.on('dialog', (dialog) => void (foreign.push(dialog.message()), dialog.dismiss()));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !/^(?:blob|data):/.test(request.url()))
        foreign.push(request.url());
    });
    await page.addInitScript(() => {
      for (const name of ['alert', 'confirm', 'prompt', 'print'])
        Reflect.set(window, name, () => Reflect.set(window, 'ranHere', true));
    });
    await page.goto(`${site.url}propose/${hash}`);
    await page.locator('#proposal').waitFor();
    return { page, foreign };
  }

  async function readyToSign(page: Page): Promise<void> {
    await page.locator('#endorse-name').fill('Mila');
    await page.locator('#endorse-comment').fill('She did.');
    await page.locator('#endorse-make').click();
    await page.locator('#endorse-owner', { hasText: 'did:key' }).waitFor();
    await page.locator('#endorse-sign').click();
    await page.locator('#endorse-outcome pre').waitFor();
  }

  it.each(fields)(
    'of the kind %s, in %s',
    async (kind, field) => {
      const { page, foreign } = await opened(good[kind as keyof typeof good]);
      if (kind === 'endorsement') await readyToSign(page);
      else if (field !== 'search')
        await page.locator('.proposed-file, .refusals').first().waitFor();
      const source = `(${tried.toString()})(${JSON.stringify(field)}, ${JSON.stringify(payloads).replaceAll('<', '\\u003c')}, ${JSON.stringify(repository)})`;
      expect(await page.evaluate(source)).toEqual([]);
      expect(foreign).toEqual([]);
      await page.close();
    },
    900_000,
  );

  it.concurrent(
    'in the address',
    async () => {
      for (const payload of payloads) {
        const { page, foreign } = await opened(`#people=${encodeURIComponent(payload)}`);
        await page.locator('.proposed-file, .refusals').first().waitFor();
        expect(
          await page.locator('#outcome :is(script, iframe, [onerror], [onload])').count(),
        ).toBe(0);
        expect(foreign).toEqual([]);
        await page.close();
      }
    },
    900_000,
  );
});
