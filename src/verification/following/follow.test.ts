import { describe, expect, it } from 'vitest';
import { bakePng } from '../../baking/png.ts';
import { withAddress } from '../../baking/png-address.ts';
import { qrSvg } from '../../artwork/qr.ts';
import { photographPixels } from '../../artwork/photograph.ts';
import { badgeDocument, circumstancesOf, sign } from '../../testing/specimens/credential.ts';
import { worded, type WordedReport } from '../report/english.ts';
import { verifyAddress, verifyFile, type Inquiry } from '../verify-file.ts';
import type { FetchedFile } from './following.ts';

const badge = JSON.stringify(await sign(badgeDocument()));
const changed = badge.replace('a fine talk', 'a finer talk');
const circumstances = await circumstancesOf();
const site = { url: 'https://club.example/' };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const alternate = (href: string, type = 'application/json'): string =>
  `<!doctype html><html><head><link rel="alternate" type="${type}" href="${href}"></head></html>`;
const onePixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const award = 'https://club.example/recipients/ada/first-talk';
const blank = '<!doctype html><html><head></head></html>';

type Web = Readonly<Record<string, string | Uint8Array | number>>;

/** A network that holds these files, answers with these statuses, and remembers what it was asked. */
function inquiryOn(web: Web): { inquiry: Inquiry; asked: string[] } {
  const asked: string[] = [];
  const fetchFile = async (address: string): Promise<FetchedFile> => {
    asked.push(address);
    const found = web[address] ?? 404;
    return typeof found === 'number'
      ? { outcome: 'unreachable', reason: `Status ${found}.`, status: found }
      : {
          outcome: 'fetched',
          bytes: typeof found === 'string' ? bytesOf(found) : found,
          address,
        };
  };
  const inquiry: Inquiry = {
    ...circumstances,
    identity: null,
    site,
    fetchFile,
    pixelsOf: photographPixels,
  };
  return { inquiry, asked };
}

type Told = readonly [code: string | undefined, detail: string, verdict: string];
const told = ({ verdict, checks }: WordedReport): Told => [
  checks[0]?.code,
  checks[0]?.detail ?? '',
  verdict,
];

async function atAddress(address: string, web: Web): Promise<Told> {
  const { report } = await verifyAddress(address, inquiryOn(web).inquiry);
  return told(worded(report));
}

async function inFile(file: string | Uint8Array, web: Web = {}): Promise<Told> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  return told(worded((await verifyFile(bytes, inquiryOn(web).inquiry)).report));
}

describe('the page of an award of this site', () => {
  it.each([
    `${award}/`,
    award,
    `${award}/index.html`,
    `${award}/?utm_source=x`,
    `${award}/#check`,
    `${award}.json`,
    `http://club.example/recipients/ada/first-talk/`,
    `https://club.example/verify/?credential=${encodeURIComponent(`${award}.json`)}`,
    `https://club.example/verify/?credential=recipients/ada/first-talk/`,
  ])('%s is its badge', async (address) => {
    const { inquiry, asked } = inquiryOn({ [`${award}.json`]: badge });
    const { report } = await verifyAddress(address, inquiry);
    expect(report.verdict).toBe('valid');
    expect(asked).toEqual([`${award}.json`]);
  });

  it('says where the badge was read', async () => {
    const [, detail] = await atAddress(`${award}/`, { [`${award}.json`]: badge });
    expect(detail).toContain(
      `It was read from ${award}.json, which the page ${award}/ stands for.`,
    );
  });

  it.each([
    [award, 'no signed badge is published'],
    ['https://club.example/badges/first-talk/', 'not that anybody was awarded it'],
    ['https://club.example/', 'not that of an award'],
    ['https://club.example/recipients/', 'not that of an award'],
    ['https://club.example/recipients/page/2/', 'not that of an award'],
    ['https://club.example/verify/', 'not that of an award'],
  ])('is not %s', async (address, words) => {
    const [code, detail, verdict] = await atAddress(address, {});
    expect([code, verdict]).not.toContain('invalid');
    expect(code).toBe('no-credential-inside');
    expect(detail).toContain(words);
  });
});

describe('the page of a record', () => {
  const record = 'https://club.example/recipients/ada/';
  const items = [`${award}.json`, 'https://club.example/recipients/ada/second.json'];

  it('gives its badges, each to be judged on its own', async () => {
    const html = `<!doctype html><html><head>${items.map((href) => `<link rel="item" type="application/json" href="${href}">`).join('')}</head></html>`;
    const finding = await verifyAddress(record, inquiryOn({ [record]: html }).inquiry);
    expect(finding.items).toEqual(items);
    expect(finding.report.achievement).toBeNull();
  });

  it('is not read where the site is at hand', async () => {
    const { inquiry, asked } = inquiryOn({});
    const known = { ...site, recordOf: (name: string) => (name === 'ada' ? items : undefined) };
    expect((await verifyAddress(record, { ...inquiry, site: known })).items).toEqual(items);
    expect(asked).toEqual([]);
  });
});

describe('a page of another issuer', () => {
  const page = 'https://other.example/awards/7';
  const json = 'https://other.example/7.json';
  it.each<[string, Web]>([
    ['names the badge', { [page]: alternate('/7.json'), [json]: badge }],
    [
      'names it as linked data',
      { [page]: alternate('/7.json', 'application/ld+json'), [json]: badge },
    ],
    ['names it as a credential', { [page]: alternate('/7.json', 'application/vc'), [json]: badge }],
    [
      'names it on a third host',
      { [page]: alternate('https://third.example/x'), 'https://third.example/x': badge },
    ],
    [
      'names other JSON first',
      {
        [page]:
          '<html><head><link rel=alternate type=application/json href=/wp-json/7><link rel=alternate type=application/json href=/7.json></head></html>',
        'https://other.example/wp-json/7': '{"id":7,"title":"A page"}',
        [json]: badge,
      },
    ],
    ['has it beside itself', { [page]: blank, [`${page}.json`]: badge }],
    ['is for readers of JSON alone', { [`${page}.json`]: badge }],
    ['needs the slash that was left out', { [`${page}/`]: alternate('/7.json'), [json]: badge }],
    ['is the badge itself', { [page]: badge }],
    ['is a picture of the badge', { [page]: bakePng(onePixel, badge) }],
    [
      'is not UTF-8',
      { [page]: Uint8Array.of(...bytesOf(alternate('/7.json')), 0xfc), [json]: badge },
    ],
  ])('that %s', async (_, web) => expect((await atAddress(page, web))[2]).toBe('valid'));

  it('leads to a changed badge, which is not valid', async () =>
    expect((await atAddress(page, { [page]: alternate('/7.json'), [json]: changed }))[2]).toBe(
      'invalid',
    ));

  it.each<[string, Web, string]>([
    ['that names none', { [page]: blank }, 'no-credential-inside'],
    ['that is not there', {}, 'unreadable-input'],
    ['whose badge is not there', { [page]: alternate('/7.json') }, 'unreadable-input'],
    ['that names a script', { [page]: alternate('javascript:alert(1)') }, 'no-credential-inside'],
    [
      'that names a page',
      { [page]: alternate('/8'), 'https://other.example/8': blank },
      'no-credential-inside',
    ],
  ])('%s is nothing to judge', async (_, web, code) => {
    const said = await atAddress(page, web);
    expect(said[0]).toBe(code);
    expect(said[2]).not.toBe('invalid');
  });

  it('makes nobody ask more than a few addresses, whatever it names', async () => {
    const links = Array.from(
      { length: 500 },
      (_, at) => `<link rel=alternate type=application/json href=https://h${at}.example/>`,
    );
    const { inquiry, asked } = inquiryOn({ [page]: `<html><head>${links.join('')}</head></html>` });
    await verifyAddress(page, inquiry);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('that sends from picture to picture comes to an end', async () => {
    const round = withAddress(onePixel, page);
    const { inquiry, asked } = inquiryOn({ [page]: round });
    expect(told(worded((await verifyAddress(page, inquiry)).report))[0]).toBe(
      'no-credential-inside',
    );
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

describe('a saved page', () => {
  it('leads to the badge at the address that it names', async () => {
    const html = `<html><head><link rel="canonical" href="${award}/"></head></html>`;
    const [, detail, verdict] = await inFile(html, { [`${award}.json`]: badge });
    expect(verdict).toBe('valid');
    expect(detail).toContain(`saved from ${award}/`);
  });

  it('that names no address is nothing to judge, and nothing is asked', async () => {
    const { inquiry, asked } = inquiryOn({});
    const { report } = await verifyFile(bytesOf(alternate('/7.json')), inquiry);
    expect(report.checks[0]?.code).toBe('no-credential-inside');
    expect(asked).toEqual([]);
  });
});

describe('a picture', () => {
  it('that is the code of a page, as a drawing, leads to its badge', async () => {
    const drawing = await qrSvg(`${award}/`);
    const [, detail, verdict] = await inFile(drawing, { [`${award}.json`]: badge });
    expect(verdict).toBe('valid');
    expect(detail).toContain(`${award}/`);
    const titled = drawing.replace(/<title>.*<\/title>/, '<title>Our code</title>');
    expect((await inFile(titled, {}))[0]).toBe('no-credential-inside');
  });

  it('that carries an address leads there, and the badge in it comes first', async () => {
    const card = withAddress(onePixel, `${award}/`);
    const [, detail, verdict] = await inFile(card, { [`${award}.json`]: badge });
    expect(verdict).toBe('valid');
    expect(detail).toContain(`names the address ${award}/`);
    expect((await inFile(bakePng(card, changed), { [`${award}.json`]: badge }))[2]).toBe('invalid');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/ https://b.example/'])(
    'that carries %j leads nowhere',
    async (text) => {
      const { inquiry, asked } = inquiryOn({});
      const { report } = await verifyFile(withAddress(onePixel, text), inquiry);
      expect(report.checks[0]?.code).toBe('no-credential-inside');
      expect(asked).toEqual([]);
    },
  );
});

describe('words that are an address', () => {
  it.each([
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'https://[',
    '',
  ])('are not %j, which is never asked', async (address) => {
    const { inquiry, asked } = inquiryOn({});
    const { report } = await verifyAddress(address, inquiry);
    expect(report.checks[0]?.code).toBe('no-credential-inside');
    expect(asked).toEqual([]);
  });
});
