/**
 * What is kept or handed out opens from a disk: pages of the archive and of handed files, in a
 * browser that has no server and no network.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { awardPage, didOf } from '../../credential/addresses.ts';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import { writeArchive } from '../../publication/folder/from-disk/archive.ts';
import { handOver } from '../../publication/folder/hand-over.ts';
import { publish } from '../../publication/folder/publish.ts';
import { issueAwards } from '../../publication/issuing/issue.ts';
import {
  sampleAward,
  sampleCommunity,
  sampleIssuer,
  sampleRecipient,
} from '../fixtures/sample-parts.ts';
import { run } from '../fixtures/commands.ts';
import { filesIn, freshFolder, removeFolders, wholeCommunity } from '../fixtures/trees.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
let archive: string;
let handed: string;

beforeAll(async () => {
  const built = join(freshFolder('built'), 'dist');
  archive = join(freshFolder('archive'), 'copy');
  handed = freshFolder('handed');
  const signer = {
    seed: new Uint8Array(32).fill(7),
    verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
    created: '2026-01-01T00:00:00Z',
  };
  const { ledger } = await issueAwards(sampleCommunity, emptyLedger, {
    ...{ signer, issuerId: didOf(sampleIssuer.url) },
    ...{ draw: () => 1, entries: 131_072 },
  });
  const whole = {
    community: sampleCommunity,
    ledger,
    previews: new Set<string>(),
    publicFiles: [],
  };
  await publish(whole, built);
  await writeArchive(built, archive, sampleIssuer.url);
  const recipient = { ...sampleRecipient, name: 'Ada <img src=x onerror=alert(1)>' };
  for (const { path, bytes } of handOver(sampleCommunity, ledger, recipient, new Map()).files)
    writeFileSync(join(handed, path), bytes);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  removeFolders();
});

/** Opens a file, and notes whatever it asks for elsewhere and whatever the browser refuses it. */
async function opened(path: string): Promise<{ readonly page: Page; readonly trouble: string[] }> {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) trouble.push(`asked ${request.url()}`);
  });
  page.on('requestfailed', (request) => trouble.push(`failed ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, trouble };
}

/** Pictures that did not load, by their source. */
const broken = (page: Page): Promise<readonly string[]> =>
  page
    .locator('img:visible')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        one instanceof HTMLImageElement && one.naturalWidth === 0 ? [one.src.slice(0, 80)] : [],
      ),
    );

it('the archive leads from its first page to a badge and an award, styled and with pictures', async () => {
  const { page, trouble } = await opened(join(archive, 'index.html'));
  expect([await broken(page), trouble]).toEqual([[], []]);
  const align = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
  expect(align).toContain('Inter');
  await page
    .locator(`a[href$="${awardPage('ada', sampleAward.slug)}index.html"]`)
    .first()
    .click();
  await page.waitForURL((address) => address.pathname.endsWith(`${sampleAward.slug}/index.html`));
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  expect([await broken(page), trouble]).toEqual([[], []]);
  await page.locator('main a[href*="badges/"]').first().click();
  await page.waitForURL((address) => /\/badges\/[^/]+\/index\.html$/.test(address.pathname));
  expect([await broken(page), trouble]).toEqual([[], []]);
});

it('a page that the archive has lost nothing of: every link within it finds its file', async () => {
  const files = new Set(filesIn(archive));
  expect(files.has('badges/' + `${sampleAward.badge}/index.html`)).toBe(true);
  const { page } = await opened(join(archive, awardPage('ada', sampleAward.slug), 'index.html'));
  const near = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.href : '')));
  const root = `${pathToFileURL(archive).href}/`;
  const inside = near.filter((href) => href.startsWith(root));
  expect(inside.length).toBeGreaterThan(3);
  expect(
    inside
      .map((href) => decodeURIComponent(href.slice(root.length).replace(/[?#].*$/, '')))
      .filter((path) => !files.has(path)),
  ).toEqual([]);
  // And none is meant to lie at the root of a disk.
  expect(near.filter((href) => href.startsWith('file:') && !href.startsWith(root))).toEqual([]);
});

it('handed files begin with a page that shows each badge, and runs nothing', async () => {
  const { page, trouble } = await opened(join(handed, 'index.html'));
  expect(await page.locator('section img').count()).toBe(1);
  expect([await broken(page), trouble]).toEqual([[], []]);
  expect(await page.locator('h1').textContent()).toContain('<img src=x onerror=alert(1)>');
  const files = await page
    .locator('section a')
    .evaluateAll((all) => all.map((one) => one.textContent));
  expect(filesIn(handed)).toEqual(expect.arrayContaining(files));
  expect(files).toContain(`${sampleAward.slug}.json`);
});

it('`npm run archive` copies the built site, and goes nowhere near the community or the built site', async () => {
  const root = wholeCommunity();
  const dist = join(root, 'dist');
  mkdirSync(dist);
  for (const out of [root, join(root, 'x'), dist, join(dist, 'x')])
    expect((await run('archive', ['--root', root, '--out', out])).code).toBe(64);
  const unbuilt = await run('archive', ['--root', root, '--out', freshFolder('kept')]);
  expect(unbuilt).toMatchObject({ code: 64, stderr: expect.stringContaining('npm run build') });
  writeFileSync(join(dist, 'index.html'), '<script src="/a.js"></script><a href="/">x</a>');
  const copy = join(freshFolder('kept'), 'copy');
  for (const _ of [1, 2])
    expect((await run('archive', ['--root', root, '--out', copy])).code).toBe(0);
  expect(readFileSync(join(copy, 'index.html'), 'utf8')).toBe('<a href="index.html">x</a>');
});
