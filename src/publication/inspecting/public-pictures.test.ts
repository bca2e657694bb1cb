import { readFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signature, writeChunk } from '../../baking/png-chunks.ts';
import { lookOf, publicPictureProblems, publishedBytes } from './public-pictures.ts';
import { notYetTold } from './guards.ts';

const svg = (inside: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}</svg>`,
  );
const square = svg('<rect width="9" height="9"/>');
const file = (path: string, bytes: Uint8Array = square) => ({ path, bytes });
const found = (path: string, bytes?: Uint8Array) =>
  publicPictureProblems([file(path, bytes)]).map(
    ({ rule, path: at, line }) => `${rule} ${at}:${line}`,
  );

it('the logo is what the issuer names, else logo.svg, else logo.png; without any, the pages do without', () => {
  const files = [file('logo.png'), file('logo.svg'), file('guild.svg'), file('favicon.svg')];
  expect(lookOf(files, 'guild.svg')).toEqual({ logo: 'guild.svg', favicon: 'favicon.svg' });
  expect(lookOf(files, null).logo).toBe('logo.svg');
  expect(lookOf([file('logo.png')], 'gone.svg')).toEqual({ logo: 'logo.png', favicon: null });
  expect(lookOf([], null)).toEqual({ logo: null, favicon: null });
});

it('an SVG that could run script is refused with its place, wherever in public/ it lies', () => {
  expect(found('logo.svg', svg('<script>alert(1)</script>'))).toEqual([
    'picture-refused public/logo.svg:2',
  ]);
  expect(found('a/b.SVG', svg('<rect width="9" height="9" onload="x()"/>'))).toEqual([
    'picture-refused public/a/b.SVG:2',
  ]);
  expect(found('logo.svg')).toEqual([]);
});

it('a picture that pages show is sound', () => {
  expect(found('logo.png', square)).toEqual(['picture-refused public/logo.png:1']);
  expect(found('favicon.png', new Uint8Array())).toEqual(['picture-refused public/favicon.png:1']);
});

it.each(['index.html', 'a.HTM', 'a.xhtml', 'a.js', 'b/a.mjs', 'a.svgz', 'a.xml'])(
  '%s is refused: a browser would run it as a part of the site',
  (path) => {
    expect(found(path)).toEqual([`public-file public/${path}:1`]);
  },
);

it.each([
  'CNAME',
  'robots.txt',
  'theme.css',
  'guide.pdf',
  '.well-known/security.txt',
  'fonts/own.woff2',
])('%s is published as it is', (path) => {
  expect(found(path)).toEqual([]);
  expect(publishedBytes(file(path))).toBe(square);
});

it('an SVG is published as rewritten, never as contributed', () => {
  const published = new TextDecoder().decode(
    publishedBytes(
      file('logo.svg', svg('<!-- me --><g id="layer1"><rect width="9" height="9"/></g>')),
    ),
  );
  expect(published).not.toMatch(/me|layer1|\n./);
  expect(() => publishedBytes(file('logo.svg', svg('<script/>')))).toThrow('unchecked');
  for (const name of ['logo.svg', 'favicon.svg'])
    expect(
      found(
        name,
        new Uint8Array(readFileSync(new URL(`../../setup/sample/public/${name}`, import.meta.url))),
      ),
    ).toEqual([]);
});

it('nothing of the community stands where the pages of a further language do', () => {
  const paths = ['de', 'DE/notes.txt', 'pt-br/logo.png', 'den/notes.txt'];
  const told = publicPictureProblems(
    paths.map((path) => file(path, new Uint8Array())),
    ['de', 'pt-BR'],
  );
  expect(told.map(({ path }) => path)).toEqual(paths.slice(0, 3).map((path) => `public/${path}`));
});

it('one mistake is told once', () => {
  const told = publicPictureProblems([file('logo.svg', svg('<script/>'))]);
  expect(
    notYetTold(told, [
      { ...told[0]!, line: 1 },
      { ...told[0]!, rule: 'too-large' },
    ]).map(({ rule }) => rule),
  ).toEqual(['too-large']);
});

it('a picture is published without what its camera wrote into it; one that is cut off is refused', () => {
  const chunk = (type: string, content: Uint8Array) => writeChunk(type, content);
  const bytes = new Uint8Array(
    Buffer.concat([
      signature,
      chunk('tEXt', new TextEncoder().encode('Comment\0taken at home')),
      chunk('IEND', new Uint8Array()),
    ]),
  );
  const published = publishedBytes(file('team.png', bytes));
  expect(new TextDecoder('latin1').decode(published)).not.toContain('home');
  expect(found('team.png', bytes.subarray(0, 30))).toEqual(['picture-refused public/team.png:1']);
});

it('nothing stands where the site has something of its own', () => {
  const text = new TextEncoder().encode('{}\n');
  for (const path of [
    '.well-known/did.json',
    '.well-known',
    'keys/status.json',
    'Recipients/ada/first-talk.json',
    'badges',
    '_headers',
    '.nojekyll',
    'feed.xml',
    'sitemap-2.xml',
    'ROBOTS.TXT',
    'theme.css/a.txt',
    'help',
  ])
    expect(found(path, text)).toEqual([`public-file public/${path}:1`]);
  for (const path of [
    'robots.txt',
    'theme.css',
    '.well-known/security.txt',
    'CNAME',
    'about/a.txt',
  ])
    expect(found(path, text)).toEqual([]);
  const pages = readdirSync(new URL('../../site/pages/', import.meta.url));
  const isFree = (path: string): boolean => found(path, text).length === 0;
  expect(
    pages.filter(
      (name) => isFree(name.replace('.astro', '')) && isFree(`${name.slice(0, -5)}html`),
    ),
  ).toEqual([]);
});
