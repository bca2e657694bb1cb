/** The page on which an address is sealed: in a browser, for the key of the community alone. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressIn, sealedIn } from '../../proof/sealing/sealed-address.ts';
import { newSealingKeys, opened } from '../../proof/sealing/sealing.ts';
import { removeFolders } from '../fixtures/trees.ts';
import { axeFindings } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { type DoorSite, doorSite } from './door-site.ts';

const keys = await newSealingKeys();
let browser: Browser;
let site: DoorSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchBrowser(),
    doorSite({ sealing: keys.publicKey, languages: ['de'] }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
  removeFolders();
});

const award = 'recipients/zofie-vzorova/laser-cutter';

describe('the page that seals an address', () => {
  it('gives a comment that the community’s secret opens, and sends nothing', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || !request.url().startsWith(site.url))
        foreign.push(request.url());
    });
    await page.goto(`${site.url}seal/#${award}.md`);
    const field = page.getByRole('textbox', { name: 'E-mail address' });
    for (const wrong of ['ada', 'ada@mail.example, eve@mail.example']) {
      await field.fill(wrong);
      await page.getByRole('button', { name: 'Seal it' }).click();
      await page.getByText('This is not one plain e-mail address.').waitFor();
    }
    await field.fill('ada@mail.example');
    await field.press('Enter');
    const text = page.locator('#seal-text');
    await text.waitFor();
    const comment = await text.inputValue();
    const [block = ''] = sealedIn(comment).blocks;
    expect(addressIn((await opened(block, [keys.secret])) ?? '')).toMatchObject({
      award: `${site.community.issuer.url}${award}/`,
      to: 'ada@mail.example',
    });
    expect([comment.includes('mail.example'), await field.inputValue(), foreign]).toEqual([
      ...[false, '', []],
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('speaks the other languages of the site, and says what to do without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}de/seal/`);
    expect(await page.locator('h1').innerText()).toBe('Eine Adresse versiegeln');
    expect(await page.locator('noscript').innerText()).toContain('Ohne Skript');
    expect(await page.locator('#sealing').isVisible()).toBe(false);
    await context.close();
  });
});
