import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { freshFolder, removeFolders } from '../../testing/fixtures/trees.ts';
import { guardPage, guardPages } from './page-gate.ts';

afterAll(removeFolders);

function siteWith(pages: Readonly<Record<string, string>>): string {
  const folder = freshFolder('gate');
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

const data = (text: string) => `<script type="application/ld+json">${text}</script>`;

it('names the pages that may be found, by their published path', async () => {
  const hidden = '<meta name="robots" content="noindex">';
  const pages = await guardPages(
    siteWith({
      'index.html': 'home',
      'a/b/index.html': data('{"a":"onclick=1"}'),
      '404.html': hidden,
      'c/index.html': hidden,
    }),
  );
  expect([...pages].sort()).toEqual(['', 'a/b/']);
});

it('looks at no page again that was looked at when it was written', async () => {
  const folder = siteWith({ 'index.html': 'home', 'a/index.html': 'a', 'b/index.html': 'b' });
  const looked: string[] = [];
  const guarded = new Map([
    ['a/index.html', true],
    ['b/index.html', false],
  ]);
  const pages = await guardPages(folder, ({ path }) => looked.push(path), guarded);
  expect([...pages].sort()).toEqual(['', 'a/']);
  expect(looked).toEqual(['']);
});

describe('a page is refused', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script after data', `${data('{}')}<script>alert(1)</script>`],
    ['a module', '<script type="module">alert(1)</script>'],
    [
      'data that is spelled as a script too',
      '<script type="application/ld+json" type="module">{}</script>',
    ],
    ['data of another kind', '<script type="importmap">{}</script>'],
    ['data in single quotes', "<script type='application/ld+json'>{}</script>"],
    ['data that ends early', data('{"a":"<b onclick=x>"}')],
    ['data that is no JSON', data('alert(1)')],
    ['a script from elsewhere', '<script src="https://x.example/a.js"></script>'],
    ['an event handler', '<p onclick="x()">'],
    ['an inline style', '<p style="color:red">'],
    ['a link that runs', '<a href="javascript:x()">'],
    ['a frame', '<iframe src="/x">'],
    ['a form', '<form>'],
  ])('for %s', async (_, html) => {
    await expect(guardPages(siteWith({ 'index.html': html }))).rejects.toThrow(
      'The page index.html holds',
    );
  });
});

/** As one would look for it where time is no matter: from the left to the right. */
const plainly = [
  [/<[a-z][^>]*\son[a-z]+\s*=/i, 'an event handler'],
  [/<[a-z][^>]*\sstyle\s*=/i, 'an inline style'],
  [
    /(?:href|src|action|formaction)\s*=\s*["']?\s*(?:javascript|vbscript|data:text)/i,
    'a link that runs',
  ],
] as const;

it('finds what has a hint as if it had none', () => {
  const words = [
    '<a',
    '<',
    'a',
    '>',
    ' ',
    '\n',
    '\u00A0',
    '=',
    '"',
    "'",
    '/',
    'x',
    'é',
    '😀',
    'on',
    'ON',
  ];
  const rare = ['onload', 'style', 'STYLE', 'href', 'src', 'formaction', 'javascript', 'vbscript'];
  const parts = fc.constantFrom(...words, ...rare, 'JavaScript', 'data:text', 'data:', ':');
  const pages = fc.array(parts, { maxLength: 14 }).map((some) => some.join(''));
  const found = new Set<string>();
  fc.assert(
    fc.property(pages, (html) => {
      const fault = plainly.find(([pattern]) => pattern.test(html))?.[1] ?? null;
      found.add(fault ?? 'nothing');
      const guard = (): unknown => guardPage('a/index.html', Buffer.from(html));
      if (fault === null) guard();
      else expect(guard).toThrow(`holds ${fault}.`);
    }),
    { numRuns: 30_000 },
  );
  expect(found.size).toBe(4);
});

it('the page that checks has its fields in every language, and no badge of that name', async () => {
  const html = '<form>';
  const paths = ['verify/', 'de/verify/', 'zh-hant/verify/', 'es-419/verify/'];
  for (const path of paths)
    expect(await guardPages(siteWith({ [`${path}index.html`]: html }))).toEqual([path]);
  for (const path of ['badges/verify/', 'de/badges/verify/', 'de/de/verify/'])
    await expect(guardPages(siteWith({ [`${path}index.html`]: html }))).rejects.toThrow('a form');
});
