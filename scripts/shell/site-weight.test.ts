import { expect, test } from 'vitest';
import { sizeOfSite } from '../../src/publication/folder/site-size.ts';
import { inBytes, perLanguage, warning, weightTable } from './site-weight.ts';

test('sizes are said in the unit that fits', () => {
  expect([0, 999, 1_000, 12_345, 1_000_000, 1_400_000_000].map(inBytes)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 KB',
    '12.3 KB',
    '1 MB',
    '1.4 GB',
  ]);
});

test('the table has a row for each kind, and their sum', () => {
  const size = sizeOfSite([
    { path: 'index.html', bytes: 1_500 },
    { path: 'a/index.html', bytes: 500 },
    { path: 'feed.xml', bytes: 300 },
  ]);
  expect(weightTable(size).split('\n')).toEqual([
    'kind                 files  size',
    'pages                2      2 KB',
    'feeds and calendars  1      300 bytes',
    'together             3      2.3 KB',
  ]);
});

test('each further language has its sentence, and a site in one has none', () => {
  const files = [{ path: 'de/index.html', bytes: 1_500 }];
  expect(perLanguage(sizeOfSite(files, ['de']))).toBe('In de: 1 file, 1.5 KB. ');
  expect(perLanguage(sizeOfSite(files))).toBe('');
});

test('a bound that comes near and one that is passed are told apart, with what helps', () => {
  expect(warning({ host: 'Cloudflare', of: 'files', used: 16_000, limit: 20_000 })).toBe(
    'warning: The site has 16,000 files; Cloudflare takes at most 20,000 files.\n    → `"publish": "lean"` in keys/issuer.json makes two files of an award to come, not six. HOSTING.md says which hosts take more ("How large a site may be").',
  );
  expect(warning({ host: 'GitHub Pages', of: 'bytes', used: 1.2e9, limit: 1e9 })).toContain(
    'The site has 1.2 GB, which is more than GitHub Pages takes: 1 GB.',
  );
  expect(
    warning({ host: 'Cloudflare', of: 'bytesOfOneFile', used: 25e6, limit: 26_214_400 }),
  ).toContain(
    'One file has 25 MB; Cloudflare takes at most 26.2 MB.\n    → Make that picture or file in public/ smaller.',
  );
});
