import { expect, it } from 'vitest';
import { singlePage } from './single-page.ts';

const files: Readonly<Record<string, string>> = {
  '_astro/site.css':
    '@font-face{src:url(a.woff2)}.a{mask:url(/club/_astro/b.svg)}.c{background:url("gone.png")}/*</style>*/',
  '_astro/b.svg': '<svg/>',
  'badges/x.svg': '<svg id="x"/>',
  'recipients/ada/x.card.png': 'card',
};
const read = (path: string) =>
  files[path] === undefined ? null : new TextEncoder().encode(files[path]);
const place = { url: 'https://a.example/club/', base: '/club/' };
const base64 = (text: string): string => Buffer.from(text).toString('base64');

it('puts styles and pictures into the page, and leaves scripts and other links out', () => {
  const page = singlePage(
    '<head><meta http-equiv="Content-Security-Policy" content="script-src \'self\'">' +
      '<link rel="preload" href="/club/f.woff2"><link rel="stylesheet" href="/club/_astro/site.css">' +
      '</head><main><img src="/club/badges/x.svg" alt=""><img src="https://evil.example/p.png">' +
      '<a href="/club/badges/x/#criteria">x</a><a href="#here">h</a><a href="https://b.example/">b</a>' +
      '</main><script type="module" src="/club/_astro/s.js"></script>',
    'recipients/ada/x.card.png',
    place,
    read,
  );
  expect(page).toContain(`<img src="data:image/svg+xml;base64,${base64('<svg id="x"/>')}"`);
  expect(page).toContain(`url("data:image/svg+xml;base64,${base64('<svg/>')}")`);
  expect(page).toContain(`data:image/png;base64,${base64('card')}`);
  expect(page).toContain('<a href="https://a.example/club/badges/x/#criteria">');
  expect(page).toContain('<a href="#here">');
  expect(page).toContain('<a href="https://b.example/">');
  expect(page).not.toMatch(/<script|<link|woff2|evil\.example|gone\.png|script-src/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});

it('asks for nothing that is not in it', () => {
  const page = singlePage('<main><img src="/club/no.png"></main>', null, place, read);
  expect(page).toBe('<main><img src=""></main>');
});
