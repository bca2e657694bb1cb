import { expect, test } from 'vitest';
import { hostLimits, nearLimits, sizeOfSite, type Weighed } from './site-size.ts';

const of = (count: number, bytes: number, ending = '.html'): Weighed[] =>
  Array.from({ length: count }, (_, index) => ({ path: `pages/${index}${ending}`, bytes }));

test('adds up every file, each under one kind, the heaviest kind first', () => {
  const size = sizeOfSite([
    { path: 'recipients/ada-sample/first-fix/index.html', bytes: 17_000 },
    { path: 'recipients/ada-sample/first-fix.json', bytes: 4_000 },
    { path: 'recipients/ada-sample/first-fix.ob2.json', bytes: 1_000 },
    { path: 'recipients/ada-sample/first-fix.png', bytes: 44_000 },
    { path: 'recipients/ada-sample/first-fix.svg', bytes: 12_000 },
    { path: 'recipients/ada-sample/first-fix.card.png', bytes: 34_000 },
    { path: 'recipients/ada-sample/first-fix.qr.svg', bytes: 2_000 },
    { path: 'badges/first-fix.card.png', bytes: 30_000 },
    { path: '_astro/a.woff2', bytes: 20_000 },
    { path: '_astro/a.css', bytes: 7_000 },
    { path: 'feed.xml', bytes: 3_000 },
    { path: 'calendar.ics', bytes: 500 },
    { path: 'badges/first-fix/v1.json', bytes: 900 },
  ]);
  expect(size).toMatchObject({
    files: 13,
    bytes: 175_400,
    ofAwards: { files: 7, bytes: 114_000 },
  });
  expect(size.kinds.map(({ kind, files }) => `${kind} ${files}`)).toEqual([
    'cards for link previews 2',
    'pictures with the credential inside 2',
    'fonts 1',
    'pages 1',
    'scripts and styles 1',
    'credentials 1',
    'feeds and calendars 2',
    'QR codes 1',
    'copies for Open Badges 2.0 1',
    'other files 1',
  ]);
  expect(size.largest?.path).toBe('recipients/ada-sample/first-fix.png');
});

test('says what each further language adds', () => {
  const files = ['index.html', 'pt-br/index.html', 'pt-br/feed.xml', 'pt/index.html'];
  const size = sizeOfSite(
    files.map((path) => ({ path, bytes: 10 })),
    ['pt-BR', 'de'],
  );
  expect(size.ofLanguages).toEqual([
    { tag: 'pt-BR', files: 2, bytes: 20 },
    { tag: 'de', files: 0, bytes: 0 },
  ]);
});

test('an empty site weighs nothing and comes near no bound', () => {
  const empty = sizeOfSite([]);
  expect(empty).toEqual({
    files: 0,
    bytes: 0,
    kinds: [],
    largest: null,
    ofAwards: { files: 0, bytes: 0 },
    ofLanguages: [],
  });
  expect(nearLimits(empty)).toEqual([]);
});

test('says from four fifths of a bound on, which host it is and of what', () => {
  expect(nearLimits(sizeOfSite(of(15_999, 10)))).toEqual([]);
  expect(nearLimits(sizeOfSite(of(16_000, 10)))).toEqual([
    { host: 'Cloudflare', of: 'files', used: 16_000, limit: 20_000 },
  ]);
  expect(
    nearLimits(sizeOfSite(of(2, 400_000_000))).map(({ host, of: bound }) => [host, bound]),
  ).toEqual([
    ['GitHub Pages', 'bytes'],
    ['Cloudflare', 'bytesOfOneFile'],
  ]);
});

test('names each host once', () => {
  expect(new Set(hostLimits.map(({ host }) => host)).size).toBe(hostLimits.length);
});
