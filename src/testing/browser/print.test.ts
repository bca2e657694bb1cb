/**
 * What comes out of the printer: one sheet for an award, one or two for a recipient, each with a
 * code that leads back.
 */

import jsQR from 'jsqr';
import type { Browser } from 'playwright-core';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateWish, layouts, orientations } from '../../community/certificate/certificate.ts';
import type { Award, Badge, Community } from '../../community/model.ts';
import { isReadOriginal, readOriginal } from '../../community/record/read-original.ts';
import { digestName } from '../../community/rules/kept-originals.ts';
import {
  absolute,
  awardPage,
  didOf,
  recipientPage,
  selectionPage,
} from '../../credential/addresses.ts';
import { emptyLedger } from '../../credential/ledger/ledger.ts';
import { issueAwards } from '../../publication/issuing/issue.ts';
import { publish } from '../../publication/folder/publish.ts';
import { type Served, serve } from '../../publication/folder/serve.ts';
import { addressesInPdf } from '../../verification/following/pdf-links.ts';
import { launchBrowser } from './browser.ts';
import { rasterOf, sheetsOf, shapesIn } from './pdf.ts';
import {
  sampleAward,
  sampleBadge,
  sampleCommunity,
  sampleIssuer,
  sampleRecipient,
} from '../fixtures/sample-parts.ts';
import { freshFolder, removeFolders } from '../fixtures/trees.ts';
import { guildBadge } from '../specimens/elsewhere.ts';

const twelve = Array.from({ length: 12 }, (_, index) => `badge-${index + 1}`);
const description =
  'Kept something going that everybody leans on and few people notice, for a whole year, and showed two others how it is done.';
/** As much as may stand at the foot of a certificate, in each layout both ways. */
const full = layouts.flatMap((layout) =>
  orientations.map((orientation) =>
    certificateWish({
      certificate: { layout, orientation, place: 'Hohenbeispielhausen' },
      signatories: Array.from({ length: 3 }, () => ({
        name: 'Professor Dr. Maximiliane von Hohenbeispiel-Musterstadt',
        role: 'Second deputy chair of the society, and head of its electronics bench',
      })),
      sponsors: Array.from({ length: 6 }, () => ({
        name: 'A foundation for good neighbours in Hohenbeispielhausen and in the valley',
      })),
    }),
  ),
);
/** As long as the check lets a text be. */
const longest = (text: string, most: number): string => text.repeat(most).slice(0, most).trim();
const most = full.map((wish) => ({
  ...wish,
  place: longest('Hohenbeispielhausen an der Musterach ', 300),
  signatories: (wish.signatories ?? []).map((one) => ({
    ...one,
    name: longest('Donaudampfschifffahrtsgesellschaft ', 100),
    role: longest('Elektronikwerkstattleiterin ', 100),
  })),
}));
/** The same texts where nobody signs, and nobody is thanked. */
const bare = [most[0], most[3]].map((wish) => ({ ...wish!, signatories: [], sponsors: [] }));
const said = {
  most: { name: longest('Donaudampfschifffahrtsgesellschaft ', 300) },
  full: { name: description.slice(0, 80), description: description.repeat(2) },
};
const amounts = [
  ...full.map((certificate, at) => ({ slug: `full-${at}`, certificate, ...said.full })),
  ...[...most, ...bare].map((certificate, at) => ({
    ...{ slug: `most-${at}`, certificate, ...said.most },
    description: longest('Hat ein Elektrizitätswirtschaftsgesetz gelesen und erklärt; ', 1_000),
  })),
];
const badges: readonly Badge[] = twelve.map((slug, index) => ({
  ...sampleBadge,
  slug,
  name: `Keeper of shared things, part ${index + 1}`,
  description,
  skills: [`skill ${index + 1}`, 'care'],
  certificate: certificateWish({ signatories: [{ name: 'Ina Example', role: 'Head' }] }),
}));
const awards: readonly Award[] = twelve.map((slug, index) => ({
  ...sampleAward,
  slug,
  badge: slug,
  date: `20${14 + index}-03-01`,
  path: `recipients/ada/${slug}.md`,
}));
const about =
  'Writes programs for machines that do not exist yet, and explains them to people who do.';
const plain = { compared: null, words: 'In the evenings.' };
const kept = new TextEncoder().encode(JSON.stringify(guildBadge));
const original = {
  recipient: 'bea',
  path: `recipients/bea/elsewhere/${digestName(kept)}.json`,
  bytes: kept,
};
const read = readOriginal(kept);
if (!isReadOriginal(read)) throw new Error(read.message);
const community: Community = {
  ...sampleCommunity,
  recipients: [
    { ...sampleRecipient, about },
    { ...sampleRecipient, slug: 'bea' },
    { ...sampleRecipient, slug: 'cleo', name: 'Maximiliane-Theodora von Hohenbeispielhausen' },
    { ...sampleRecipient, slug: 'dora', name: longest('Maximiliane-Theodora von ', 300) },
  ],
  badges: [...badges, ...amounts.map((amount) => ({ ...badges[0]!, ...amount }))],
  awards: [
    ...amounts.map(({ slug }) => ({
      ...{
        ...awards[11]!,
        slug,
        badge: slug,
        recipient: slug.startsWith('full') ? 'cleo' : 'dora',
      },
      path: `recipients/${slug.startsWith('full') ? 'cleo' : 'dora'}/${slug}.md`,
    })),
    ...awards,
    { ...awards[0]!, recipient: 'bea', path: 'recipients/bea/badge-1.md' },
  ],
  originals: [original],
  elsewhere: [
    {
      slug: 'welding',
      recipient: 'bea',
      original,
      read,
      name: 'Welding',
      naming: 'page',
      ...plain,
    },
  ],
  selections: [
    {
      ...{ slug: 'june', recipient: 'bea', title: 'June', words: '' },
      path: 'recipients/bea/selections/june.md',
      items: [
        { kind: 'award', slug: 'badge-1' },
        { kind: 'elsewhere', slug: 'welding' },
      ],
    },
  ],
};

const papers = [
  ['A4', { width: 595, height: 842 }],
  ['Letter', { width: 612, height: 792 }],
] as const;
/** The colour of the modules of a code that is a drawing, as Chromium writes it into a PDF. */
const ink = '.0667 .0745 .0941';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  const out = join(freshFolder('print'), 'dist');
  const signer = {
    seed: new Uint8Array(32).fill(7),
    verificationMethod: `${didOf(sampleIssuer.url)}#2026-a`,
    created: '2026-01-01T00:00:00Z',
  };
  let drawn = 0;
  const { ledger } = await issueAwards(community, emptyLedger, {
    signer,
    issuerId: didOf(sampleIssuer.url),
    draw: () => (drawn += 1),
    entries: 131_072,
  });
  await publish({ community, ledger, previews: new Set(), publicFiles: [] }, out);
  [browser, served] = await Promise.all([
    launchBrowser(),
    serve(out, { base: new URL(sampleIssuer.url).pathname, port: 0 }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  removeFolders();
});

async function printed(path: string, format: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.goto(served.url + path, { waitUntil: 'networkidle' });
    return await page.pdf({ format });
  } finally {
    await page.close();
  }
}

/**
 * The text of the code on the first sheet, read from its shapes as a scanner of 200 dpi would see
 * them.
 */
function codeOn(pdf: Uint8Array): string | undefined {
  const { data, width, height } = rasterOf(shapesIn(pdf, ink), sheetsOf(pdf)[0]!, 200);
  return jsQR(data, width, height)?.data;
}

describe.each(papers)('on %s', (format, { width, height }) => {
  it('an award is one landscape sheet, with a code that opens its page', async () => {
    const path = awardPage('ada', 'badge-12');
    const pdf = await printed(path, format);
    const sheets = sheetsOf(pdf);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.width).toBeCloseTo(height, -1);
    expect(sheets[0]!.height).toBeCloseTo(width, -1);
    expect(codeOn(pdf)).toBe(absolute(sampleIssuer.url, path));
    // Printed into a file, the sheet leads there without a camera, and to nothing else of the site.
    expect(await addressesInPdf(pdf)).toEqual([absolute(sampleIssuer.url, path)]);
  });

  it('a recipient with 12 awards is two upright sheets at most, with a code that opens the page', async () => {
    const pdf = await printed(recipientPage('ada'), format);
    const sheets = sheetsOf(pdf);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(sheets[0]!.width).toBeLessThan(sheets[0]!.height);
    expect(codeOn(pdf)).toBe(absolute(sampleIssuer.url, recipientPage('ada')));
  });
});

it('a selection gives what is from elsewhere a whole line, and its address', async () => {
  const page = await browser.newPage({ viewport: { width: 700, height: 1000 } });
  await page.goto(`${served.url}${selectionPage('bea', 'june')}`);
  await page.emulateMedia({ media: 'print' });
  const line = page.locator('.record li', { hasText: 'In the name of' });
  const widths = await line.evaluate((item) =>
    [...item.children].map((part) => part.getBoundingClientRect().width),
  );
  expect(widths.length).toBeGreaterThan(3);
  for (const width of widths) expect(width).toBeGreaterThan(500);
  expect(await line.innerText()).toContain(absolute(sampleIssuer.url, original.path));
  expect(await line.innerText()).not.toContain('·');
  await page.close();
});

it('a certificate’s frame is whole: no stroke of it reaches over the sheet, where it would be cut', async () => {
  const page = await browser.newPage({ viewport: { width: 1045, height: 718 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(served.url + awardPage('ada', 'badge-12'));
  // What is drawn there stays within its box, and the box within the sheet.
  const cut = await page.evaluate(() => {
    const sheet = document.querySelector('.certificate')!.getBoundingClientRect();
    return [...document.querySelectorAll('.certificate-frame > svg[class]')]
      .map((part) => part.getBoundingClientRect())
      .filter(
        ({ left, top, right, bottom }) =>
          left < sheet.left || top < sheet.top || right > sheet.right || bottom > sheet.bottom,
      ).length;
  });
  expect(await page.locator('.certificate-frame > svg[class]').count()).toBe(8);
  expect(cut).toBe(0);
  // Its bands run into the middle of the rosettes.
  const middleOf = async (part: string) => {
    const box = (await page.locator(`.certificate-frame > .at-${part}`).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [top, start, a, d] = await Promise.all(['top', 'start', 'a', 'd'].map(middleOf));
  expect([top!.y, start!.x]).toEqual([expect.closeTo(a!.y, 0), expect.closeTo(a!.x, 0)]);
  const [bottom, end] = await Promise.all(['bottom', 'end'].map(middleOf));
  expect([bottom!.y, end!.x]).toEqual([expect.closeTo(d!.y, 0), expect.closeTo(d!.x, 0)]);
  await page.close();
});

it.each(
  amounts.map(({ slug, certificate: { layout, orientation } }) => [slug, layout, orientation]),
)('however much a certificate says, nothing is cut: %s, %s, %s', async (slug, _, orientation) => {
  // Both kinds of paper, with ten millimetres of white around.
  const wide = orientation === 'landscape';
  for (const [long, short] of [
    [1045, 718],
    [980, 740],
  ] as const) {
    const viewport = wide ? { width: long, height: short } : { width: short, height: long };
    const page = await browser.newPage({ viewport });
    await page.emulateMedia({ media: 'print' });
    await page.goto(served.url + awardPage(slug!.startsWith('full') ? 'cleo' : 'dora', slug!));
    const isCut = await page.evaluate(() => {
      const sheet = document.querySelector('.certificate')!.getBoundingClientRect();
      return [...document.querySelectorAll('.certificate :is(p, li, .code)')]
        .map((part) => part.getBoundingClientRect())
        .map((box) => box.bottom > sheet.bottom - 8 || box.right > sheet.right);
    });
    expect(isCut.length).toBeGreaterThan(10);
    expect(isCut).not.toContain(true);
    await page.close();
  }
});

it('a signatory’s role stands below the name, also where no signature is above it', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(served.url + awardPage('ada', 'badge-12'));
  const [name, role] = await Promise.all(
    ['Ina Example', 'Head'].map((text) =>
      page.locator('.certificate-signatory p', { hasText: text }).boundingBox(),
    ),
  );
  expect(role!.y).toBeGreaterThan(name!.y);
  await page.close();
});

it('would not read a code that is not there, nor one that is cut', async () => {
  const pdf = await printed(awardPage('ada', 'badge-12'), 'A4');
  const code = shapesIn(pdf, ink);
  const read = (some: typeof code) =>
    jsQR(
      ...(Object.values(rasterOf(some, sheetsOf(pdf)[0]!, 200)) as [
        Uint8ClampedArray,
        number,
        number,
      ]),
    )?.data;
  expect(code.length).toBeGreaterThan(10);
  expect(read(code)).toBeDefined();
  expect(read(code.slice(code.length / 2))).toBeUndefined();
  expect(codeOn(await printed('help/', 'A4'))).toBeUndefined();
});
