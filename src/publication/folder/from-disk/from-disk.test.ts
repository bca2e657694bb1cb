import { describe, expect, it } from 'vitest';
import { pageFromDisk, stylesFromDisk } from './from-disk.ts';

const files = ['index.html', 'badges/x/index.html', 'badges/x.svg', '_astro/a.css', 'a ü.pdf'];
const place = {
  url: 'https://a.example/club/',
  base: '/club/',
  holds: (path: string) => files.includes(path),
};
const page = (html: string, path = 'badges/x/index.html') => pageFromDisk(html, path, place);

describe('a page that opens from a disk', () => {
  it.each([
    ['<a href="/club/">', '<a href="../../index.html">'],
    ['<a href="/club/badges/x/#criteria">', '<a href="index.html#criteria">'],
    ['<a href="/club/badges/x/?a=b#c">', '<a href="index.html#c">'],
    ['<img src="/club/badges/x.svg">', '<img src="../x.svg">'],
    [
      '<img srcset="/club/badges/x.svg 2x, /club/none.png 3x">',
      '<img srcset="../x.svg 2x, https://a.example/club/none.png 3x">',
    ],
    ['<a href="/club/a%20%C3%BC.pdf">', '<a href="../../a%20%C3%BC.pdf">'],
    ['<a href="/club/gone/">', '<a href="https://a.example/club/gone/">'],
    ['<a href="#here">', '<a href="#here">'],
    ['<a href="//evil.example/">', '<a href="//evil.example/">'],
    ['<a href="https://b.example/">', '<a href="https://b.example/">'],
    [
      '<link rel="stylesheet" href="/club/_astro/a.css">',
      '<link rel="stylesheet" href="../../_astro/a.css">',
    ],
    ['<link rel="preload" href="/club/f.woff2"><link rel="manifest" href="/club/m">', ''],
    ['<script type="module" src="/club/_astro/s.js"></script>', ''],
  ])('%s', (before, after) => {
    expect(page(before)).toBe(after);
  });

  it('may load from its disk, and runs nothing', () => {
    const html = page('<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('script-src');
  });
});

it('a style sheet finds what lies beside it, and holds its drawings', () => {
  const read = (path: string) =>
    path === '_astro/m.svg' ? new TextEncoder().encode('<svg/>') : null;
  const css =
    'a{b:url(/club/badges/x.svg)}c{d:url("f.woff2")}e{f:url(/club/_astro/m.svg)}g{h:url(m.svg)}';
  const at = { ...place, holds: (path: string) => path === '_astro/m.svg' || place.holds(path) };
  expect(stylesFromDisk(css, '_astro/a.css', at, read)).toBe(
    'a{b:url(../badges/x.svg)}c{d:url("f.woff2")}' +
      'e{f:url("data:image/svg+xml;base64,PHN2Zy8+")}g{h:url("data:image/svg+xml;base64,PHN2Zy8+")}',
  );
});
