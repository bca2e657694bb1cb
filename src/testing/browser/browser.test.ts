/**
 * What people meet in a browser: the site that `npm start` serves, the verdicts, and nothing that
 * calls home.
 */

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakePng } from '../../baking/png.ts';
import { bakeSvg } from '../../baking/svg.ts';
import { encodeStatusList } from '../../credential/status-list.ts';
import { axeFindings, contrastFindings } from './accessibility.ts';
import { edSigner, keyBadge, keyDid, signAs } from '../specimens/foreign.ts';
import { launchBrowser } from './browser.ts';
import { weightOf } from './page-weight.ts';
import { htmlFaults } from './valid-html.ts';
import { verify } from '../../verification/verify.ts';
import { signedSample } from '../fixtures/signed-sample.ts';
import { spokenLanguages } from '../../language/tags.ts';
import { startSite } from '../fixtures/commands.ts';
import { awardsIn, publishedAwardsIn } from '../fixtures/issued-community.ts';
import { removeFolders } from '../fixtures/trees.ts';

let browser: Browser;
let root: string;
let site: Awaited<ReturnType<typeof startSite>>;
/** One award of each state, as `<recipient>/<slug>`. */
let example: Readonly<Record<'valid' | 'expired' | 'revoked' | 'preview', string>>;
let credential: { readonly json: Buffer; readonly png: Buffer; readonly svg: Buffer };

beforeAll(async () => {
  ({ root } = await signedSample());
  const signed = publishedAwardsIn(root);
  const [first = ''] = signed;
  // Merged after the last signing: `npm start` shows it as a preview.
  cpSync(join(root, 'recipients', `${first}.md`), join(root, 'recipients', `${first}-again.md`));
  mkdirSync(join(root, 'badges/pathways'), { recursive: true });
  writeFileSync(
    join(root, 'badges/pathways/repairing.md'),
    '---\nname: Repairing\ndescription: From a first fix.\nbadges: [first-fix, soldering]\n---\n',
  );
  [browser, site] = await Promise.all([launchBrowser(), startSite(['--root', root])]);
  const states = await statesOf([...signed, `${first}-again`]);
  const one = (state: string): string => {
    const found = [...states].find(([, shown]) => shown === state)?.[0];
    if (found === undefined) throw new Error(`The sample community has no award that is ${state}.`);
    return found;
  };
  example = {
    valid: one('valid'),
    expired: one('expired'),
    revoked: one('revoked'),
    preview: one('preview'),
  };
  credential = await credentialOf(example.valid);
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
  removeFolders();
});

async function statesOf(awards: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const states = new Map<string, string>();
  for (const award of awards) {
    const html = await (await fetch(`${site.url}recipients/${award}/`)).text();
    states.set(award, /data-state="([a-z-]+)"/.exec(html)?.[1] ?? 'none');
  }
  return states;
}

async function credentialOf(award: string): Promise<typeof credential> {
  const [json, png, svg] = await Promise.all(
    ['json', 'png', 'svg'].map(async (kind) =>
      Buffer.from(await (await fetch(`${site.url}recipients/${award}.${kind}`)).arrayBuffer()),
    ),
  );
  if (json === undefined || png === undefined || svg === undefined)
    throw new Error('A file of the award is missing.');
  return { json, png, svg };
}

interface Visit {
  readonly page: Page;
  /** Addresses asked of any host but the site's own. */
  readonly foreign: readonly string[];
  /** Errors that the page reported: broken scripts, refused by the policy, missing files. */
  readonly complaints: readonly string[];
}

/**
 * Opens a page in a fresh context, does something there, and always looks at what it asked for and
 * complained about. `meant`: what it is to ask of other hosts, in order.
 */
async function visit(
  path: string,
  options: BrowserContextOptions,
  act: (visit: Visit) => Promise<void>,
  meant: readonly string[] = [],
): Promise<void> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const foreign: string[] = [];
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    const origin = new URL(site.url).origin;
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
        foreign.push(request.url());
    });
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => {
      // Chromium says this of its own fade between two pages when the next one comes too soon; no
      // script of ours is in it.
      if (String(error) !== 'AbortError: Transition was skipped') complaints.push(String(error));
    });
    await page.goto(`${site.url}${path}`);
    await act({ page, foreign, complaints });
    expect(foreign, foreign.join()).toEqual(meant);
    expect(complaints, complaints.join()).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What the live region of `/verify/` settles on: the kind of result, and its words. */
async function verdictOn(page: Page): Promise<{ standing: string | null; words: string }> {
  const settled = page.locator('#verdict[role=status][data-standing]:not([data-standing=working])');
  await settled.waitFor();
  return {
    standing: await settled.getAttribute('data-standing'),
    words: await settled.innerText(),
  };
}

const kinds = ['json', 'png', 'svg'] as const;
const fileOf = (kind: string, buffer: Buffer) => ({
  name: `award.${kind}`,
  mimeType: 'application/octet-stream',
  buffer,
});

/** Lets go of a file over the page, as a mouse would. */
async function drop(page: Page, { name, buffer }: { name: string; buffer: Buffer }): Promise<void> {
  await page.evaluate(
    ({ name, base64 }) => {
      const transfer = new DataTransfer();
      transfer.items.add(
        new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name),
      );
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        document
          .querySelector('main')
          ?.dispatchEvent(
            new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }),
          );
      }
    },
    { name, base64: buffer.toString('base64') },
  );
}

/**
 * The credential with one letter of the badge's name changed, in each kind of file; each file
 * itself is sound.
 */
function tampered(): typeof credential {
  const original = credential.json.toString();
  const name = /"achievement":\s*\{[\s\S]*?"name":\s*"([^"]+)"/.exec(original)?.[1] ?? '';
  const changed = original.replaceAll(`"${name}"`, `"${name.slice(0, -1)}~"`);
  const svg = credential.svg.toString();
  return {
    json: Buffer.from(changed),
    png: Buffer.from(bakePng(credential.png, changed)),
    svg: Buffer.from(bakeSvg(svg, changed)),
  };
}

describe('these tests would notice', () => {
  it('a request to another host, whether the policy stops it or not', async () => {
    const asking = visit('verify/', {}, async ({ page }) => {
      await page.evaluate(() => fetch('https://stranger.example/').catch(() => null));
    });
    await expect(asking).rejects.toThrow('stranger.example');
  });

  it('what the policy stops', async () => {
    const inline = visit('', {}, async ({ page }) => {
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    });
    await expect(inline).rejects.toThrow('Content Security Policy');
  });

  it('a picture without words', async () => {
    await visit('', {}, async ({ page }) => {
      await page.evaluate(() => document.querySelector('main img')?.removeAttribute('alt'));
      expect(await axeFindings(page)).toEqual([expect.stringContaining('image-alt')]);
    });
  });
});

describe('/verify/', () => {
  it.each(kinds)('says that a %s chosen from a dialog is valid', async (kind) => {
    await visit('verify/', {}, async ({ page }) => {
      await page.getByLabel('choose it').setInputFiles(fileOf(kind, credential[kind]));
      expect(await verdictOn(page)).toMatchObject({
        standing: 'valid',
        words: expect.stringContaining('Valid badge'),
      });
    });
  });

  it.each(kinds)(
    'says that a %s dropped on the page is valid, and lists each check',
    async (kind) => {
      await visit('verify/', {}, async ({ page }) => {
        await drop(page, fileOf(kind, credential[kind]));
        expect((await verdictOn(page)).standing).toBe('valid');
        expect(await page.locator('.checks li').count()).toBe(9);
        expect(await page.locator('.checks li[data-outcome=failed]').count()).toBe(0);
      });
    },
  );

  it.each(kinds)('says that a %s with one changed letter is not valid', async (kind) => {
    await visit('verify/', {}, async ({ page }) => {
      await drop(page, fileOf(kind, tampered()[kind]));
      expect(await verdictOn(page)).toMatchObject({
        standing: 'invalid',
        words: expect.stringContaining('Not valid'),
      });
    });
  });

  it.each(['expired', 'revoked', 'preview'] as const)(
    'says that a badge is %s, and never calls it valid',
    async (state) => {
      const { png } = await credentialOf(example[state]);
      await visit('verify/', {}, async ({ page }) => {
        await drop(page, fileOf('png', png));
        const { standing, words } = await verdictOn(page);
        expect(standing).toBe(state);
        expect(words).not.toMatch(/^Valid/m);
      });
    },
  );

  it('reads the award in Open Badges 2.0, by code that comes only then', async () => {
    await visit(`verify/?credential=recipients/${example.valid}.ob2.json`, {}, async ({ page }) => {
      expect(await verdictOn(page)).toMatchObject({
        standing: 'valid',
        words: expect.stringContaining('Valid badge'),
      });
    });
  });

  it('fetches at most 12 KB before there is a file, its page and its words included, then 60 KB of scripts in all and 8 KB of what verdicts say', async () => {
    await visit('verify/', {}, async ({ page }) => {
      const asked = new Set<string>();
      page.on('request', (request) => void asked.add(request.url()));
      const sizeOf = async (url: string): Promise<number> =>
        gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length;
      const total = async (wanted: RegExp): Promise<number> =>
        (
          await Promise.all(
            [...asked]
              .filter((url) => /\.js$|\/verify\/(?:words\.json)?$/.test(url) && wanted.test(url))
              .map(sizeOf),
          )
        ).reduce((sum, size) => sum + size, 0);
      await page.reload({ waitUntil: 'networkidle' });
      expect(await total(/./)).toBeGreaterThan(4_000);
      expect(await total(/./)).toBeLessThanOrEqual(12 * 1024);
      await drop(page, fileOf('json', credential.json));
      expect((await verdictOn(page)).standing).toBe('valid');
      expect(await total(/\.js$/)).toBeGreaterThan(20_000);
      // The page's own scripts are in it.
      expect(await total(/\.js$/)).toBeLessThanOrEqual(60 * 1024);
      const texts = await total(/words\.json$/);
      expect(texts).toBeGreaterThan(4_000);
      expect(texts).toBeLessThanOrEqual(8 * 1024);
    });
  });

  it('says its verdict in the language that the reader’s browser asks for, once they press it, and in any other', async () => {
    await visit('verify/', { locale: 'ar-EG' }, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
      await drop(page, fileOf('json', credential.json));
      expect((await verdictOn(page)).words).toContain('Valid badge');
      const choice = page.getByRole('combobox', { name: 'In other languages' });
      await choice.waitFor();
      expect(await choice.locator('option').count()).toBe(spokenLanguages.length);
      expect(asked.filter((path) => path.includes('/verify/words/'))).toEqual([]);
      await page.getByRole('button', { name: 'العربية' }).press('Enter');
      await page.locator('#verdict[lang=ar][dir=rtl]').waitFor();
      expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await verdictOn(page)).words).not.toContain('Valid badge');
      expect(await page.locator('.shown bdi').first().getAttribute('lang')).toBe('en');
      expect(await page.locator('#details').getAttribute('dir')).toBe('rtl');
      expect(await axeFindings(page)).toEqual([]);
      await choice.selectOption('');
      await page.locator('#verdict:not([lang])').waitFor();
      expect((await verdictOn(page)).words).toContain('Valid badge');
      expect(asked.filter((path) => path.includes('/words/'))).toEqual(['/verify/words/ar.json']);
    });
  });

  it('takes a pasted token, and says why one that is not signed proves nothing', async () => {
    await visit('verify/', {}, async ({ page }) => {
      await page.getByText('or paste its text').click();
      await page.locator('textarea').fill('eyJhbGciOiJub25lIn0.eyJ2YyI6e319.');
      await page.getByRole('button', { name: 'Check the text' }).click();
      expect(await verdictOn(page)).toMatchObject({
        standing: 'invalid',
        words: expect.stringContaining('not signed'),
      });
    });
  });

  it.each([
    ['that are no texts', { status: 200, body: '<html>' }],
    ['that are those of another verifier', { status: 200, body: '{}' }],
  ])('says that nothing was decided where it has words %s', async (_, answer) => {
    await visit('verify/', {}, async ({ page }) => {
      await page.route('**/verify/words.json', (route) => route.fulfill(answer));
      await drop(page, fileOf('json', credential.json));
      expect(await verdictOn(page)).toMatchObject({
        standing: 'undetermined',
        words: expect.stringContaining('could not start'),
      });
    });
  });

  it('finds a file valid that is published nowhere: it was handed to the person alone', async () => {
    const [handed = ''] = awardsIn(root).filter(
      (award) => !publishedAwardsIn(root).includes(award),
    );
    expect((await fetch(`${site.url}recipients/${handed}.json`)).status).toBe(404);
    await visit('verify/', {}, async ({ page }) => {
      await page
        .getByLabel('choose it')
        .setInputFiles(fileOf('json', readFileSync(join(root, 'recipients', `${handed}.json`))));
      expect((await verdictOn(page)).standing).toBe('valid');
    });
  });

  it('takes pasted text', async () => {
    await visit('verify/', {}, async ({ page }) => {
      await page.getByText('or paste its text').click();
      await page.locator('textarea').fill(credential.json.toString());
      await page.getByRole('button', { name: 'Check the text' }).click();
      expect((await verdictOn(page)).standing).toBe('valid');
    });
  });

  it.each(['valid', 'expired', 'revoked', 'preview'] as const)(
    'shows the verdict on the page of an award that is %s, at one press and without leaving',
    async (state) => {
      await visit(`recipients/${example[state]}/`, {}, async ({ page }) => {
        const [address, title] = [page.url(), await page.title()];
        await page.getByRole('link', { name: 'Check this badge' }).click();
        expect((await verdictOn(page)).standing).toBe(state);
        expect(page.url()).toBe(address);
        const titleThen = await page.title();
        expect(titleThen.endsWith(` · ${title}`), titleThen).toBe(true);
        expect(await page.locator('.checks li').count()).toBeGreaterThan(2);
        expect(await axeFindings(page)).toEqual([]);
      });
    },
  );

  it('is the way to a verdict from an award without script, or where it cannot come to it', async () => {
    await visit(`recipients/${example.valid}/`, {}, async ({ page }) => {
      await page.route('**/verify/?*', (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      );
      await page.getByRole('link', { name: 'Check this badge' }).click();
      await page.waitForURL('**/verify/?credential=*');
      expect((await verdictOn(page)).standing).toBe('valid');
    }).catch((error: unknown) => {
      // The browser itself complains of what this test aborts, and of nothing else.
      if (!/^AssertionError: Failed to load resource: net::ERR_FAILED:/.test(String(error)))
        throw error;
    });
  });

  it('shows picture, badge, person, issuer, host and day with the verdict on one screen of a small phone, and the way to the award', async () => {
    const phone = { viewport: { width: 375, height: 667 }, isMobile: true, hasTouch: true };
    await visit('verify/', phone, async ({ page }) => {
      await page.getByLabel('choose it').setInputFiles(fileOf('png', credential.png));
      await verdictOn(page);
      expect(await page.title()).toMatch(/^Valid badge · Check a badge/);
      const [heading, picture, way] = [
        page.locator('#verdict h2'),
        page.locator('.shown img'),
        page.locator('.shown a'),
      ];
      for (const part of [heading, picture, way]) await part.waitFor();
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll('#verdict, .shown, .shown *')].every((part) => {
          const { top, bottom, left, right } = part.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
        }),
      );
      expect(seen).toBe(true);
      expect(await picture.getAttribute('src')).toMatch(/^http:\/\/127\.0\.0\.1.*\/v\d+\.png$/);
      expect(await page.locator('.shown').innerText()).toMatch(
        /Awarded to\s+\S[\s\S]+Issuer\s+Linden Workshop\s+badges\.linden-workshop\.example\s+Awarded on\s+\d+ \w+ \d{4}/,
      );
      await way.click();
      await page.waitForURL(`${site.url}recipients/${example.valid}/`);
    });
  });

  it('shows nothing of a forged badge, and says whom to ask for what', async () => {
    await visit('verify/', {}, async ({ page }) => {
      await drop(page, fileOf('png', tampered().png));
      await verdictOn(page);
      expect(await page.locator('.shown, #details img').count()).toBe(0);
      expect(await page.locator('.advice').innerText()).toMatch(
        /^What to ask for\s+Ask the person/,
      );
    });
  });

  it('names the command for a badge whose issuer lets no page of another site ask', async () => {
    const page = await browser.newPage();
    try {
      await page.route(/^https:/, (route) =>
        route.fulfill({
          body: '{}',
          headers: { 'access-control-allow-origin': 'https://other.example' },
        }),
      );
      await page.goto(`${site.url}recipients/zofie-vzorova/`);
      const file = await page
        .locator('.check-link a[href*="elsewhere"]')
        .last()
        .getAttribute('href');
      await page.locator('.check-link a[href*="elsewhere"]').first().click();
      await page.locator('.question button', { hasText: 'poplar' }).click();
      await page.locator('.advice').waitFor();
      const address = `https://badges.linden-workshop.example${String(file)}`;
      expect(await page.locator('.advice code').innerText()).toBe(`npm run verify -- '${address}'`);
      // The same of one among several in a file.
      const record = await fetch(`${site.url}recipients/zofie-vzorova.record.json`);
      await page.goto(`${site.url}verify/`);
      await drop(page, fileOf('json', Buffer.from(await record.arrayBuffer())));
      await page.locator('.question button', { hasText: 'poplar' }).click();
      await page.locator('.advice').waitFor();
      expect(await page.locator('.advice code').innerText()).toBe('npm run verify -- FILE');
    } finally {
      await page.close();
    }
  });

  it('says whose it is, however the name is typed, and keeps the keyboard where the answer is', async () => {
    await visit('verify/', {}, async ({ page }) => {
      await drop(page, fileOf('json', credential.json));
      await verdictOn(page);
      const name = /Awarded to\s+(.+)/.exec(await page.locator('.shown').innerText())?.[1] ?? '';
      await page.locator('#identity').fill(name.toUpperCase());
      await page.keyboard.press('Enter');
      await page.getByText('written differently').first().waitFor();
      expect((await verdictOn(page)).standing).toBe('valid');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict');
    });
  });

  it('asks no other host before the visitor presses the button that names it', async () => {
    await visit(
      `verify/?credential=${encodeURIComponent('https://stranger.example/badge.json')}`,
      {},
      async ({ page }) => {
        await page.getByRole('button', { name: /stranger\.example/ }).waitFor();
      },
    );
  });

  it('says in a sentence what a file is that is no badge', async () => {
    await visit('verify/', {}, async ({ page }) => {
      await drop(page, fileOf('pdf', Buffer.from('%PDF-1.7\n')));
      expect((await verdictOn(page)).words).toContain('PDF');
    });
  });

  it('works by keyboard alone, and shows where the focus is', async () => {
    await visit('verify/', {}, async ({ page }) => {
      const focused = () =>
        page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return {
            text: element.textContent?.trim() ?? '',
            tag: element.tagName,
            seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
          };
        });
      const tabTo = async (
        isThere: (at: { text: string; tag: string }) => boolean,
      ): Promise<void> => {
        for (let presses = 0; presses < 60; presses += 1) {
          await page.keyboard.press('Tab');
          const at = await focused();
          expect([at.tag, at.text, at.seen]).toEqual([at.tag, at.text, true]);
          if (isThere(at)) return;
        }
        throw new Error('The focus never came there.');
      };
      await tabTo(({ tag }) => tag === 'SUMMARY');
      await page.keyboard.press('Enter');
      await tabTo(({ tag }) => tag === 'TEXTAREA');
      await page.keyboard.insertText(credential.json.toString());
      await tabTo(({ text }) => text === 'Check the text');
      await page.keyboard.press('Enter');
      expect((await verdictOn(page)).standing).toBe('valid');
    });
  });
});

describe('/verify/ is led to the badge', () => {
  const published = (path: string): string => `${publishedUrl()}${path}`;

  async function give(page: Page, text: string): Promise<string | null> {
    await page.locator('#badge-address').fill(text);
    await page.getByRole('button', { name: 'Check the address' }).click();
    return (await verdictOn(page)).standing;
  }

  it('by the link of every award page, with and without slash and scheme', async () => {
    await visit('verify/', {}, async ({ page }) => {
      const states = new Set<string | null>();
      for (const [at, award] of publishedAwardsIn(root).entries()) {
        const link = published(`recipients/${award}/`);
        const bare = link.replace('https://', '').replace(/\/$/, '');
        const standing = await give(page, at % 2 === 0 ? link : bare);
        expect(standing, award).toMatch(/^(?:valid|expired|revoked|preview)$/);
        states.add(standing);
      }
      expect(states.size).toBeGreaterThan(2);
    });
  });

  it('by its served address, its path, and the address of its check', async () => {
    await visit('verify/', {}, async ({ page }) => {
      for (const text of [
        `${site.url}recipients/${example.valid}/`,
        `recipients/${example.valid}`,
        published(`verify/?credential=recipients/${example.valid}.json`),
      ])
        expect(await give(page, text)).toBe('valid');
    });
  });

  it('by the card of its link, and by a screenshot of the code on its print', async () => {
    const card = await fetch(`${site.url}recipients/${example.valid}.card.png`);
    const picture = Buffer.from(await card.arrayBuffer());
    await visit(`recipients/${example.valid}/`, {}, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const screenshot = await page.screenshot({ fullPage: true });
      await page.emulateMedia({ media: 'screen' });
      for (const buffer of [picture, screenshot]) {
        await page.goto(`${site.url}verify/`);
        await drop(page, fileOf('png', buffer));
        expect((await verdictOn(page)).standing).toBe('valid');
        expect(await page.locator('.checks').innerText()).toContain(`recipients/${example.valid}/`);
      }
    });
  });

  it('by the page of a record, which lists its badges, each with its verdict', async () => {
    const [recipient = ''] = example.valid.split('/');
    const awards = publishedAwardsIn(root).filter((award) => award.startsWith(`${recipient}/`));
    await visit('verify/', {}, async ({ page }) => {
      expect(await give(page, published(`recipients/${recipient}/`))).toBe('record');
      expect(await page.locator('.record li').count()).toBe(awards.length);
      const names = await page.locator('.record li > p > bdi').allInnerTexts();
      expect(names.length).toBe(awards.length);
      const signed = JSON.parse(credential.json.toString());
      expect(names).toContain(signed.credentialSubject.achievement.name);
      expect(await page.locator('.record [data-standing=valid]').count()).toBeGreaterThan(0);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('by the file of a record, with a verdict for each badge in it and none for all', async () => {
    const [recipient = ''] = example.valid.split('/');
    const served = await fetch(`${site.url}recipients/${recipient}.record.json`);
    const record = Buffer.from(await served.arrayBuffer());
    const { verifiableCredential } = JSON.parse(record.toString());
    await visit('verify/', {}, async ({ page }) => {
      await drop(page, fileOf('json', record));
      expect((await verdictOn(page)).standing).toBe('record');
      expect(await page.locator('.record > li').count()).toBe(verifiableCredential.length);
      expect(await page.locator('.record [data-standing=valid]').count()).toBeGreaterThan(0);
      await page.locator('.record summary').first().click();
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('by the page of another issuer, after a press for each host that is asked', async () => {
    const [page, badge] = ['https://stranger.example/7', 'https://third.example/7.json'];
    const html = `<!doctype html><html><head><link rel="alternate" type="application/json" href="${badge}"></head></html>`;
    const headers = { 'access-control-allow-origin': '*' };
    const act = async ({ page: tab, foreign }: Visit): Promise<void> => {
      await tab.route(page, (route) =>
        route.fulfill({ headers, contentType: 'text/html', body: html }),
      );
      await tab.route(badge, (route) => route.fulfill({ headers, body: credential.json }));
      await tab.locator('#badge-address').fill('stranger.example/7');
      await tab.getByRole('button', { name: 'Check the address' }).click();
      await tab
        .locator('#verdict[data-standing=working]')
        .filter({ hasText: 'One more' })
        .waitFor();
      await tab.getByRole('button', { name: /stranger\.example/ }).click();
      await tab.getByRole('button', { name: /third\.example/ }).waitFor();
      expect(foreign).toEqual([page]);
      await tab.getByRole('button', { name: /third\.example/ }).click();
      await tab.locator('#verdict[data-standing=valid]').waitFor();
    };
    await visit('verify/', {}, act, [page, page, badge]);
  });

  it('by nothing else, and says what to bring', async () => {
    await visit('verify/', {}, async ({ page }) => {
      for (const text of [
        'Jonas Weber',
        published(''),
        published(badgePageOf(root)),
        'javascript:alert(1)',
      ])
        expect([text, await give(page, text)]).toEqual([text, 'no-badge']);
    });
  });
});

/** The address that the community publishes at, with a slash at its end. */
function publishedUrl(): string {
  const issuer: unknown = JSON.parse(readFileSync(join(root, 'keys/issuer.json'), 'utf8'));
  return (issuer as { url: string }).url;
}

describe('an award page computes its state when it is looked at', () => {
  it('says expired after the last day, though it was built before', async () => {
    const lasting = await firstWith('data-valid-until');
    await visit('', {}, async ({ page }) => {
      await page.clock.setFixedTime(new Date('2199-01-01T00:00:00Z'));
      await page.goto(`${site.url}recipients/${lasting}/`);
      await page.locator('[data-award-state=expired]').waitFor();
      expect(await page.locator('.stage-state').innerText()).toMatch(/Expired/);
    });
  });

  it('says revoked as soon as the issuer’s list does', async () => {
    const everything = Array.from({ length: 131_072 }, (_, index) => index);
    const list = JSON.stringify({
      credentialSubject: { encodedList: await encodeStatusList(everything) },
    });
    await visit('', {}, async ({ page }) => {
      await page.route('**/keys/status.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: list }),
      );
      await page.goto(`${site.url}recipients/${example.valid}/`);
      await page.locator('[data-award-state=revoked]').waitFor();
      // Neither does paper say more than is known.
      await page.emulateMedia({ media: 'print' });
      const paper = await page.locator('.certificate').innerText();
      expect(paper).toContain('Revoked');
      expect(paper).toContain('The issuer withdrew it.');
      expect(paper).not.toMatch(/Certificate of|has earned|This is to say/);
      expect(await page.locator('.certificate-signatory').count()).toBe(0);
    });
  });

  it('leads from an award that was renewed to the newer one, and no further', async () => {
    const newer = 'recipients/zofie-vzorova/laser-cutter/';
    await visit('recipients/zofie-vzorova/laser-cutter-2023/', {}, async ({ page }) => {
      expect(await page.locator('.stage-renewal a').getAttribute('href')).toBe(
        new URL(newer, site.url).pathname,
      );
    });
    await visit(newer, {}, async ({ page }) =>
      expect(await page.locator('.stage-renewal').count()).toBe(0),
    );
  });
});

/** A valid award whose page has this attribute. */
async function firstWith(attribute: string): Promise<string> {
  for (const award of awardsIn(root)) {
    const html = await (await fetch(`${site.url}recipients/${award}/`)).text();
    if (html.includes('data-state="valid"') && html.includes(attribute)) return award;
  }
  throw new Error(`No valid award has ${attribute}.`);
}

describe('the share kit of a valid award', () => {
  it('copies the address at the press of a button, and says so', async () => {
    await visit(
      `recipients/${example.valid}/`,
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async ({ page }) => {
        await page.getByText('Share', { exact: true }).click();
        await page.getByRole('button', { name: 'Copy the link' }).click();
        await page.getByRole('button', { name: 'Copied' }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
          new RegExp(`^https://.*/recipients/${example.valid}/$`),
        );
      },
    );
  });

  it('is all there without script: links, texts to select, a code for wallets', async () => {
    await visit(`recipients/${example.valid}/`, { javaScriptEnabled: false }, async ({ page }) => {
      await page.getByText('Share', { exact: true }).click();
      for (const summary of await page.locator('#share summary').all()) await summary.click();
      expect(await page.locator('#share textarea:visible').count()).toBe(5);
      expect(
        await page.locator('#share .wallet .code').evaluate((code) => code.clientWidth),
      ).toBeGreaterThan(100);
      expect(await page.locator('#share button:visible').count()).toBe(0);
    });
  });

  it('goes away when the issuer’s list says that the award is revoked', async () => {
    const everything = Array.from({ length: 131_072 }, (_, index) => index);
    const list = JSON.stringify({
      credentialSubject: { encodedList: await encodeStatusList(everything) },
    });
    await visit('', {}, async ({ page }) => {
      await page.route('**/keys/status.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: list }),
      );
      await page.goto(`${site.url}recipients/${example.valid}/`);
      await page.locator('[data-award-state=revoked]').waitFor();
      expect(await page.locator('.own-share:visible, .stage-own:visible').count()).toBe(0);
      const said = await page.locator('main').innerText();
      expect(said).toContain('Is this yours? Keep the file, or have it mended.');
      expect(said).not.toMatch(/Show it|Share/);
    });
  });
});

describe('the page for proposals', () => {
  it('checks with the rules of the commands, offers the file, and lets hostile words be words', async () => {
    await visit('propose/#badge=tool-librarian', {}, async ({ page }) => {
      const said = page.getByRole('status');
      await page.getByLabel('Who? One on each line').fill('Mila Nová');
      await page.getByLabel('Why, in a sentence').fill('<img src=x onerror=alert(1)>');
      await page.locator('.refusals', { hasText: 'HTML is not published' }).waitFor();
      await page.getByLabel('Why, in a sentence').fill('Kept the “tools” & `<img src=x>`.');
      await said.filter({ hasText: 'Nothing is wrong' }).waitFor();
      expect(await page.locator('.proposed-file pre').allInnerTexts()).toEqual([
        '---\nname: Mila Nová\n---\n',
        expect.stringMatching(
          /^---\nbadge: tool-librarian\ndate: [\d-]{10}\n---\n\nKept the “tools” & `<img src=x>`\.\n$/,
        ),
      ]);
      expect(
        await page.locator('#proposal :is(script, [onerror], img:not([src*="badges/"]))').count(),
      ).toBe(0);
      // The page and the card as they will look, which come with the first plan that is right.
      const look = page.locator('#look');
      expect(await look.locator('.stage-name, .studio-card-name').allInnerTexts()).toEqual([
        'Mila Nová',
        'Mila Nová',
      ]);
      expect(await look.locator('.prose').innerText()).toBe('Kept the “tools” & <img src=x>.');
      expect(await look.locator('.plate').innerText()).toContain('It is no award yet.');
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('takes a picture for a new badge as the check does, shows it, and hands it back', async () => {
    await visit('propose/#kind=badge&name=Bee+Keeper', {}, async ({ page }) => {
      await page.getByLabel('What it says').fill('Kept bees.');
      await page.getByLabel('How it is earned').fill('Keep bees.');
      const drop = (svg: string) =>
        page.getByLabel('Picture, if you have one').setInputFiles({
          ...{ name: 'bee.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
        });
      const svg = (inside: string) =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}<path d="M1 1h7v7z"/></svg>`;
      const drawing = page.locator('#look .stage-picture img[src^="data:image/svg+xml,"]');
      await drawing.waitFor();
      expect(decodeURIComponent((await drawing.getAttribute('src'))!)).toContain('Bee Keeper');
      await drop(svg('<script>alert(1)</script>'));
      await page.locator('.refusals').waitFor();
      await drop(svg(''));
      const shown = page.locator('#outcome img');
      await shown.waitFor();
      expect(await shown.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(
        0,
      );
      const link = page.getByRole('link', { name: 'Download the picture' });
      expect(await link.getAttribute('download')).toBe('image.svg');
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('chooses no other badge than the one that a link or a poster names', async () => {
    await visit('propose/#badge=gone-by&people=Mila&note=She+did.', {}, async ({ page }) => {
      await page.locator('.refusals').waitFor();
      expect(await page.locator('.refusals').innerText()).toContain('"gone-by"');
      expect(await page.locator('#wish-badge').inputValue()).toBe('');
      await page.locator('#wish-badge').selectOption('tool-librarian');
      await page.locator('.proposed-file').first().waitFor();
    });
  });

  it('is headed as what is proposed, also once that changes', async () => {
    await visit('propose/#kind=badge', {}, async ({ page }) => {
      for (const [kind, head] of [
        ['badge', 'Propose a badge'],
        ['person', 'Propose a person'],
        ['endorsement', 'Sign an endorsement'],
        ['award', 'Propose an award'],
      ] as const) {
        await page.locator(`.wish-kind [value=${kind}]`).check();
        expect(await page.locator('h1').innerText()).toBe(head);
        expect(await page.title()).toBe(`${head} · Linden Workshop`);
      }
    });
  });

  it('is headed as what it is where the code of a poster opened it', async () => {
    await visit('propose/#claim=1&badge=tool-librarian&note=Evening', {}, async ({ page }) => {
      expect(await page.locator('h1').innerText()).toBe('Claim the badge of an event');
      expect(await page.title()).toMatch(/^Claim the badge of an event /);
      await page.getByLabel('Your name', { exact: true }).fill('Mila Nová');
      await page.locator('#look .stage-name', { hasText: 'Mila Nová' }).waitFor();
      expect(await page.getByLabel('A new badge').isVisible()).toBe(false);
    });
    // What the organiser says of everybody is asked of nobody, and keeps nobody from claiming.
    await visit('propose/#claim=1&badge=repair-guide&note=Evening', {}, async ({ page }) => {
      await page.getByLabel('Your name', { exact: true }).fill('Mila Nová');
      await page.getByRole('status').filter({ hasText: 'Nothing is wrong' }).waitFor();
      expect(await page.locator('#wish-results, #wish-exception').count()).toBe(0);
    });
  });

  it('shows the page of each person, with what was reached and why all the same', async () => {
    const view = { viewport: { width: 320, height: 640 } };
    await visit('propose/#badge=repair-guide&people=Mila%0AJo+Sample', view, async ({ page }) => {
      await page.getByLabel('What was reached').fill('Guiding: Others');
      await page.getByLabel('Exception: why').fill('They taught it elsewhere.');
      const look = page.locator('#look');
      await look.getByLabel('Whose page').selectOption('Jo Sample');
      const names = look.locator('.stage-name, .studio-card-name');
      expect(await names.allInnerTexts()).toEqual(['Jo Sample', 'Jo Sample']);
      const text = await look.innerText();
      for (const words of ['Others', 'at least Alone', 'all the same: They taught it elsewhere.'])
        expect(text).toContain(words);
      expect([await widerThanTheScreen(page), await axeFindings(page)]).toEqual([[], []]);
    });
    await visit('propose/#kind=person&name=Mila+Nov%C3%A1', {}, async ({ page }) => {
      await page.locator('#look .stage-title', { hasText: 'Mila Nová' }).waitFor();
      const text = await page.locator('#look').innerText();
      expect(text).toContain('They were not asked yet: in no list');
      expect(text).not.toContain('Only who has the address');
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('offers several files as one archive, since each link is a proposal of its own', async () => {
    await visit('propose/#badge=tool-librarian&people=Mila%0AJo', {}, async ({ page }) => {
      const link = page.getByRole('link', { name: 'Download all files (ZIP)' });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const archive = readFileSync(await download.path());
      expect(archive.subarray(0, 2).toString()).toBe('PK');
      expect(archive.toString()).toContain('recipients/mila/tool-librarian.md');
      expect(await page.locator('#outcome').innerText()).toContain('for 4 files a form is simpler');
    });
  });

  it('finds who is listed, by parts of the name', async () => {
    await visit('propose/', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await page.getByLabel('Look for somebody').fill('ADA sam');
      await page.getByRole('button', { name: 'Add Ada Sample' }).click();
      expect(await page.getByLabel('Who? One on each line').inputValue()).toBe('ada-sample\n');
      await page.locator('.proposed-file, .refusals').first().waitFor();
      expect(await widerThanTheScreen(page)).toEqual([]);
    });
  });

  it('says without a script what to do instead', async () => {
    await visit('propose/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('#proposal:visible').count()).toBe(0);
      expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
    });
  });
});

describe('what somebody shows with a key of theirs', () => {
  it('is signed in the browser for one occasion, where a badge names the key, and else is not', async () => {
    await visit('verify/present/?record=recipients/ada.record.json', {}, async ({ page }) => {
      const made = page.locator('#present-made-file a');
      await page.locator('#present-make').click();
      await made.waitFor();
      const fileOf = async (link: typeof made): Promise<Buffer> => {
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        return readFileSync(await download.path());
      };
      const did = await page.locator('#present-made-did').innerText();
      const key = await fileOf(made);
      const { credentialSubject } = keyBadge();
      const named = { ...(credentialSubject as object), id: did };
      const inside = [
        await signAs(keyBadge({ credentialSubject: named }), edSigner('eddsa-rdfc-2022')),
        await signAs(keyBadge(), edSigner('eddsa-rdfc-2022')),
      ];
      let shown = inside;
      await page.route('**/recipients/ada.record.json', (route) =>
        route.fulfill({ json: { verifiableCredential: shown } }),
      );
      await page
        .locator('#present-key')
        .setInputFiles({ name: 'k.json', mimeType: 'application/json', buffer: key });
      const said = page.locator('#present-said');
      await page.locator('#present-sign').click();
      expect(await said.innerText()).toContain('All four');
      await page.locator('#present-challenge').fill('b7e1');
      await page.locator('#present-domain').fill('employer.example');
      await page.locator('#present-sign').click();
      const signed = page.locator('#present-file a');
      await signed.waitFor();
      expect(await said.innerText()).toMatch(/Badges in it: 1\. .*name this key: 1\./);
      const report = await verify((await fileOf(signed)).toString(), {
        ...{ now: new Date('2026-04-01T00:00:00Z'), trusted: [] },
        fetchJson: async () => ({ outcome: 'unreachable', reason: 'Nobody is asked.' }),
      });
      const proof = report.checks.find(({ check }) => check === 'proof');
      expect([proof?.code, JSON.stringify(proof)]).toEqual([
        'signature-correct',
        expect.stringContaining('employer.example, b7e1'),
      ]);
      shown = inside.slice(1);
      await page.locator('#present-sign').click();
      await page.waitForFunction(() =>
        document.querySelector('#present-said')?.textContent?.includes('prove nothing'),
      );
      expect(await signed.count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});

describe('how far a visitor is on a pathway', () => {
  it('is said of files that they bring, checked in their browser, each apart, and nothing is sent', async () => {
    const view = { viewport: { width: 320, height: 700 } };
    await visit('badges/pathways/repairing/', view, async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
      const file = (name: string, buffer: Buffer) => ({
        ...{ name, mimeType: 'application/octet-stream', buffer },
      });
      const foreign = JSON.stringify(await signAs(keyBadge(), edSigner('eddsa-rdfc-2022')));
      const chooser = page.getByLabel('Files of your badges');
      await chooser.focus();
      await chooser.setInputFiles([
        file('mine.png', credential.png),
        file('mine.json', credential.json),
        file('changed.json', tampered().json),
        file('foreign.json', Buffer.from(foreign)),
        file(
          '<img src=x onerror=alert(1)>.svg',
          Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        ),
      ]);
      const lines = page.locator('#own-list li');
      await lines.nth(4).waitFor({ timeout: 60_000 });
      expect((await lines.allInnerTexts()).map((line) => line.replace(/^.*\n/s, ''))).toEqual([
        expect.stringMatching(/^It counts\.|no step of this pathway/),
        expect.stringMatching(/^It counts\.|no step of this pathway/),
        expect.stringContaining('not what it says'),
        expect.stringContaining('Another issuer’s'),
        expect.stringContaining('no single badge'),
      ]);
      const sum = await page.locator('#own-sum').innerText();
      expect(sum).toMatch(/^Repairing: [01] of 2\./);
      expect(sent).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      expect(await widerThanTheScreen(page)).toEqual([]);
    });
  });

  it('is not said without a script, but what it would need', async () => {
    await visit('badges/pathways/repairing/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('#own').innerText()).toContain('needs JavaScript');
      expect(await page.locator('#own-progress:visible').count()).toBe(0);
    });
  });
});

describe('an endorsement that somebody signs with a key of theirs', () => {
  it('is asked for by an address, says before whose key it is, holds, and lets hostile words be words', async () => {
    const subject = `recipients/${example.valid}/`;
    const asked = encodeURIComponent(site.url + subject);
    const view = { viewport: { width: 320, height: 640 } };
    await visit(`propose/?endorse=${asked}`, view, async ({ page }) => {
      const hostile = '<img src=x onerror=alert(1)> “‮';
      const said = page.locator('#endorse-said');
      expect(await page.getByLabel('What do you endorse?').inputValue()).toBe(site.url + subject);
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await said.filter({ hasText: 'are needed' }).waitFor();
      await page.getByRole('button', { name: 'Make a new key' }).click();
      await page.locator('#endorse-owner', { hasText: 'keys:\n  - did:key:z6Mk' }).waitFor();
      await page.getByLabel('Your name, as it').fill(hostile);
      await page.getByLabel('What do you know of it?').fill(hostile);
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await said.filter({ hasText: 'Nothing was sent' }).waitFor();
      const text = await page.locator('#endorse-outcome pre').textContent();
      expect(await page.locator('#endorse-outcome code').innerText()).toBe(
        `recipients/${example.valid.split('/')[0]}/endorsements/` +
          `${createHash('sha256').update(text!).digest('hex')}.json`,
      );
      const report = await verify(text!, {
        ...{ now: new Date(), trusted: [] },
        fetchJson: async () => ({ outcome: 'unreachable', reason: 'Nobody is asked.' }),
      });
      expect([report.verdict, report.issuer?.name]).toEqual(['valid', hostile]);
      expect(await page.locator('#endorse-fields :is(script, img, [onerror])').count()).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(await widerThanTheScreen(page)).toEqual([]);
    });
  });

  it('is of this site alone, whatever an address says', async () => {
    for (const address of ['https://else.example/recipients/a/b/', '"><script>alert(1)</script>']) {
      const asked = encodeURIComponent(address);
      await visit(`propose/?endorse=${asked}`, {}, async ({ page }) => {
        expect(await page.getByLabel('What do you endorse?').inputValue()).toBe(address);
        await page.getByRole('button', { name: 'Make a new key' }).click();
        await page.locator('#endorse-owner', { hasText: 'did:key' }).waitFor();
        await page.getByLabel('Your name, as it').fill('Eve');
        await page.getByLabel('What do you know of it?').fill('Good.');
        await page.getByRole('button', { name: 'Sign', exact: true }).click();
        await page.locator('#endorse-said', { hasText: 'has this address' }).waitFor();
      });
    }
  });
});

describe('the first page', () => {
  it('calls to take part without a repository, too: it says whom to write to', async () => {
    await visit('', {}, async ({ page }) => {
      const part = page.locator('#take-part');
      expect(await part.innerText()).toContain('Write to hello@linden-workshop.example.');
      expect(await part.getByRole('link').getAttribute('href')).toBe(
        'mailto:hello@linden-workshop.example',
      );
    });
  });
});

describe('the catalogue', () => {
  const label = 'Search badges, skills and people';

  it('finds as the page of the search does: with a typo, by beginnings, best first, said in words', async () => {
    await visit('badges/', {}, async ({ page }) => {
      const browse = page.locator('[data-part=browse]');
      const field = page.getByLabel(label);
      await page.locator('h1').click();
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-words');
      await field.fill('soldring');
      await page.locator('.results li').first().waitFor();
      expect(await page.locator('.results h2').first().innerText()).toBe('soldering');
      expect(await browse.isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('?q=soldring');
      expect(await axeFindings(page)).toEqual([]);
      await field.fill('zzzzzz');
      await page.getByRole('status').filter({ hasText: 'Nothing has these words' }).waitFor();
      await field.fill('');
      await browse.locator('li').first().waitFor();
    });
  });

  it('finds at once what its address asks for', async () => {
    await visit('badges/?q=soldring', {}, async ({ page }) => {
      await page.locator('.results li').first().waitFor();
      expect(await page.getByLabel(label).inputValue()).toBe('soldring');
    });
  });

  it('offers no search that does not work, without script, and leads to every badge', async () => {
    await visit('badges/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main :is(input, select):visible').count()).toBe(0);
      expect(await page.locator('[data-part=browse] a:visible').count()).toBeGreaterThan(3);
    });
  });
});

describe('the search', () => {
  it('finds what the address asks for, narrows it down, and keeps the address true', async () => {
    await visit('search/?q=soldring', {}, async ({ page }) => {
      await page.locator('.results li').first().waitFor();
      expect(await page.locator('.results h2').first().innerText()).toBe('soldering');
      await page.getByLabel('Search badges, skills and people').fill('zzzzzz');
      await page.getByRole('status').filter({ hasText: 'Nothing has these words' }).waitFor();
      expect(await page.locator('[data-part=browse]').isVisible()).toBe(true);
      await page.getByLabel('Search badges, skills and people').fill('');
      await page.locator('select[name=skill]').selectOption('soldering');
      await page.locator('.results li').first().waitFor();
      expect(new URL(page.url()).search).toBe('?skill=soldering');
      await page.locator('h1').click();
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-words');
    });
  });

  it('leads on without script, and offers nothing that does not work', async () => {
    await visit('search/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main input:visible, main select:visible').count()).toBe(0);
      expect(await page.locator('main a:visible').count()).toBeGreaterThan(10);
    });
  });
});

describe('the studio', () => {
  it('draws the very bytes that are published, warns of a twin, and keeps the draft in the address', async () => {
    const draft = 'name=First+Fix&folder=first-fix&shape=circle&colour=fern&symbol=spark';
    await visit(`studio/#${draft}`, {}, async ({ page }) => {
      const drawn = page.locator('[data-drawn][src^="data:image"]').first();
      await drawn.waitFor();
      const source = decodeURIComponent((await drawn.getAttribute('src')) ?? '');
      const published = await (await fetch(`${site.url}badges/first-fix.svg`)).text();
      expect(
        htmlFaults('studio', await (await fetch(page.url().replace(/#.*/, ''))).text()),
      ).toEqual([]);
      // A frozen drawing says besides what it was made of.
      expect(source).toBe(`data:image/svg+xml,${published.replace(/ data-source="[^"]*"/, '')}`);
      await page.getByLabel('Folder in badges/').fill('another-fix');
      await page.getByRole('status').filter({ hasText: 'First Fix' }).waitFor();
      await page.locator('[data-badge="first-fix"][data-twin]').waitFor();
      await page.locator('[data-part=next] button').click();
      await page.locator('.studio-family:not(:has([data-twin]))').waitFor();
      await page.getByRole('radio', { name: 'spark', exact: true }).check();
      expect(new URL(page.url()).hash).toContain('symbol=spark');
      await page.getByLabel('Layout').selectOption('modern');
      const certificate = page.locator('#studio-sheet [data-layout="modern"]');
      await certificate.filter({ hasText: 'First Fix' }).waitFor();
      // As small as the build sets it, which depends on how it is laid out and on what it says.
      expect(await certificate.getAttribute('data-smaller')).toBe(null);
      await page.getByLabel('Orientation').selectOption('portrait');
      await page.getByLabel('Name', { exact: true }).fill('Keeper of shared things '.repeat(8));
      await page.locator('#studio-sheet [data-smaller="1"]').waitFor();
      await page.getByLabel('Orientation').selectOption('landscape');
      await page.getByLabel('Name', { exact: true }).fill('First Fix');
      await page.locator('#studio-sheet [data-layout]:not([data-smaller])').waitFor();
      const { width, height } = (await page.locator('.studio-paper').boundingBox())!;
      expect(width / height).toBeCloseTo(297 / 210, 1);
      await page.locator('.studio-card').filter({ hasText: 'First Fix' }).waitFor();
      expect(new URL(page.url()).hash).toContain('folder=another-fix');
      expect(await page.locator('#studio-file').inputValue()).toMatch(
        /symbol: "spark"[^]*layout: "modern"/,
      );
      await page.getByText('Another symbol, of').click();
      await page.getByLabel('Find a symbol by its name').fill('guitar');
      await page.getByRole('button', { name: 'guitar' }).click();
      const symbol = page.getByRole('link', { name: 'Save the symbol as symbol.svg' });
      expect(decodeURIComponent((await symbol.getAttribute('href')) ?? '')).toContain('MIT');
      expect(new URL(page.url()).hash).toContain('open=guitar');
    });
  });

  it('says what of an address it leaves out, and offers a colour that carries a symbol', async () => {
    await visit('studio/#year=abc&colour=%23ffee99&symbol=key', {}, async ({ page }) => {
      const notes = page.getByRole('status').filter({ hasText: 'left out: year=abc' });
      await notes.waitFor();
      const file = page.locator('#studio-file');
      expect(await file.inputValue()).not.toContain('colour');
      await page.locator('[data-part=nearest] button').click();
      await page.locator('[data-part=nearest]').waitFor({ state: 'hidden' });
      expect(await file.inputValue()).toMatch(/colour: "#[0-9a-f]{6}"/);
    });
  });
});

describe('the studio on a phone', () => {
  const phone = { viewport: { width: 375, height: 667 } };

  it('keeps the picture in sight while one chooses, and never over what has the focus', async () => {
    await visit('studio/', phone, async ({ page }) => {
      const picture = page.locator('.studio-picture');
      await page.locator('[data-drawn][src^="data:image"]').first().waitFor();
      await page.getByText('Another symbol, of').click();
      await page.getByLabel('Name', { exact: true }).focus();
      const seen = new Set<string>();
      const steps = [...Array<string>(16).fill('Tab'), ...Array<string>(8).fill('Shift+Tab')];
      for (const step of steps) {
        const place = await page.evaluate(() => {
          const { activeElement: focused } = document;
          const bar = document.querySelector('.studio-picture')!.getBoundingClientRect();
          const { top, bottom } = focused!.getBoundingClientRect();
          const name = focused!.getAttribute('name') ?? focused!.getAttribute('data-part') ?? '';
          return { name, top, bottom, barTop: bar.top, barBottom: bar.bottom };
        });
        seen.add(place.name);
        expect(place.top, place.name).toBeGreaterThanOrEqual(place.barBottom);
        expect(place.bottom, place.name).toBeLessThan(668);
        expect(place.barTop, place.name).toBeGreaterThanOrEqual(0);
        await page.keyboard.press(step);
      }
      expect([...seen]).toEqual(expect.arrayContaining(['year', 'family', 'symbol', 'find']));
      const drawn = page.locator('.studio-picture img');
      const before = await drawn.getAttribute('src');
      await page.locator('select[name=shape]').selectOption('star');
      await page.waitForFunction(
        (former) => document.querySelector('.studio-picture img')?.getAttribute('src') !== former,
        before,
      );
      expect((await picture.boundingBox())!.height).toBeLessThan(200);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('says of a name that it cannot draw that the published picture has it', async () => {
    await visit('studio/', phone, async ({ page }) => {
      await page.getByLabel('Name', { exact: true }).fill('見本');
      await page.getByRole('status').filter({ hasText: 'are not drawn here' }).waitFor();
    });
  });
});

describe('with script switched off', () => {
  it('an award page says whom, what and why, and as of which date it speaks', async () => {
    await visit(`recipients/${example.valid}/`, { javaScriptEnabled: false }, async ({ page }) => {
      const words = await page.locator('main').innerText();
      expect(words).toMatch(/awarded to/i);
      expect(words).toMatch(/as of \d{1,2} \w+ \d{4} this badge is valid/i);
      expect(await page.locator('main h1').count()).toBe(1);
    });
  });

  it('/verify/ names the other ways, and offers nothing that does not work', async () => {
    await visit('verify/', { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main').innerText()).toContain('npm run verify');
      expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
    });
  });
});

describe('every kind of page', () => {
  const pages: readonly (readonly [string, () => string])[] = [
    ['home', () => ''],
    ['badge', () => badgePageOf(root)],
    ['recipient', () => `recipients/${example.valid.split('/')[0]}/`],
    ['valid award', () => `recipients/${example.valid}/`],
    ['expired award', () => `recipients/${example.expired}/`],
    ['revoked award', () => `recipients/${example.revoked}/`],
    ['preview', () => `recipients/${example.preview}/`],
    ['verify', () => 'verify/'],
    ['help', () => 'help/'],
    ['help for employers', () => 'help/employers/'],
    ['help for awarders', () => 'help/awarders/'],
    ['help for maintainers', () => 'help/maintainers/'],
    ['privacy', () => 'privacy/'],
    ['keys', () => 'keys/'],
    ['issuer', () => 'about/'],
    ['catalogue', () => 'badges/'],
    ['recipients', () => 'recipients/'],
    ['skills', () => 'skills/'],
    ['search', () => 'search/'],
    ['numbers', () => 'numbers/'],
    ['pathway', () => 'badges/pathways/repairing/'],
    ['studio', () => 'studio/'],
    ['findings', () => 'search/?q=soldring'],
    ['skill', () => 'skills/finding-a-fault/'],
    ['proposal', () => 'propose/#kind=badge'],
  ];
  const views: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light, then dark', { colorScheme: 'light' }],
    ['at 320 px', { viewport: { width: 320, height: 640 } }],
  ];

  it.each(
    pages.flatMap(([name, path]) =>
      views.map(([view, options]) => [name, view, path, options] as const),
    ),
  )(
    '(%s, %s) has nothing that axe finds, asks no other host, does not scroll sideways, and stands still',
    async (_name, _view, path, options) => {
      await visit(path(), options, async ({ page }) => {
        // At once, while the picture still moves, and again when all is at rest.
        expect(await widerThanTheScreen(page)).toEqual([]);
        expect(await axeFindings(page)).toEqual([]);
        expect(await widerThanTheScreen(page)).toEqual([]);
        const { letters, shift } = await weightOf(page);
        expect(letters).toBeGreaterThan(0);
        expect(letters).toBeLessThan(60 * 1024);
        // Where letters come late, a line may break elsewhere; nothing else moves.
        expect(shift).toBeLessThan(0.1);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await contrastFindings(page)).toEqual([]);
      });
    },
  );

  it('(a verdict) has nothing that axe finds, good or bad', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const file of [credential.json, tampered().json]) {
        await visit('verify/', { colorScheme }, async ({ page }) => {
          await drop(page, fileOf('json', file));
          await verdictOn(page);
          expect(await axeFindings(page)).toEqual([]);
        });
      }
    }
  });

  it('(a stranger’s badge that is not to the letter) has nothing that axe finds, and does not scroll sideways', async () => {
    const badge = await signAs(
      keyBadge({ image: 'https://x.example/b.png' }),
      edSigner('eddsa-rdfc-2022'),
    );
    await visit('verify/', { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await drop(page, fileOf('json', Buffer.from(JSON.stringify(badge))));
      expect((await verdictOn(page)).standing).toBe('nonconforming');
      expect(await page.locator('.advice').innerText()).toContain(keyDid);
      expect(await widerThanTheScreen(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('(missing) says so, and leads back', async () => {
    const response = await fetch(`${site.url}nothing/here/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('href="/"');
  });
});

/** What makes the page scroll sideways, by class; empty where it does not. */
function widerThanTheScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [
      'the page',
      ...wide.map(
        (element) =>
          `${element.tagName} .${element.className} ${element.getBoundingClientRect().right}`,
      ),
    ];
  });
}

function badgePageOf(community: string): string {
  const award = readFileSync(join(community, 'recipients', `${example.valid}.md`), 'utf8');
  return `badges/${/^badge: (\S+)$/m.exec(award)?.[1]}/`;
}
