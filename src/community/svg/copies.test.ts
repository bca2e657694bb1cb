import { describe, expect, it } from 'vitest';
import { cleanSvg } from './allow-list.ts';

const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50">${inside}</svg>`;

/** What stands inside the root of the cleaned drawing. */
function inside(text: string): string {
  const result = cleanSvg(drawing(text));
  if ('faults' in result) throw new Error(result.faults.map(({ reason }) => reason).join('; '));
  return result.svg.replace(/^<svg [^>]*>/, '').replace(/<\/svg>\n$/, '');
}

const path = '<path d="M0 0h9"/>';

describe('what points becomes what it points to', () => {
  it.each([
    [
      'a use, moved and styled',
      `<defs><g id="a">${path}</g></defs><use xlink:href="#a" x="5" y="6" transform="scale(2)" fill="red"/>`,
      `<g fill="red" transform="scale(2) translate(5 6)"><g>${path}</g></g>`,
    ],
    [
      'a use of a use',
      `<path id="a" d="M0 0h9"/><use id="b" href="#a" x="1"/><use href="#b" y="2"/>`,
      `${path}<g transform="translate(1 0)">${path}</g><g transform="translate(0 2)"><g transform="translate(1 0)">${path}</g></g>`,
    ],
    [
      'a symbol with a measure of its own, and what lies outside of it',
      `<symbol id="s" viewBox="0 0 10 10">${path}</symbol><use href="#s" width="20" height="40"/>`,
      `<g><g clip-path="url(#i1)"><clipPath id="i1"><rect height="40" width="20"/></clipPath><g transform="matrix(2 0 0 2 0 10)">${path}</g></g></g>`,
    ],
    [
      'a symbol that hides nothing',
      `<symbol id="s" viewBox="0 0 10 10" overflow="visible">${path}</symbol><use href="#s" width="10" height="10"/>`,
      `<g><g>${path}</g></g>`,
    ],
    [
      'a use inside a clip, as Illustrator writes it',
      `<defs><rect id="r" width="9" height="9"/></defs><clipPath id="c"><use xlink:href="#r" style="overflow:visible;"/></clipPath><g clip-path="url(#c)">${path}</g>`,
      `<clipPath id="i1"><rect height="9" width="9"/></clipPath><g clip-path="url(#i1)">${path}</g>`,
    ],
    [
      'definitions inside of what is copied are there once',
      `<defs><g id="a"><linearGradient id="l"><stop/></linearGradient><path fill="url(#l)" d="M0 0h9"/></g></defs><use href="#a"/><use href="#a" x="1"/>`,
      '<defs><linearGradient id="i1"><stop/></linearGradient></defs><g><g><path d="M0 0h9" fill="url(#i1)"/></g></g><g transform="translate(1 0)"><g><path d="M0 0h9" fill="url(#i1)"/></g></g>',
    ],
    [
      'a drawing inside of the drawing',
      `<svg x="10" width="50" height="50" viewBox="0 0 5 5" overflow="visible">${path}</svg>`,
      `<g><g transform="translate(10 0) matrix(10 0 0 10 0 0)">${path}</g></g>`,
    ],
    [
      'the part of a switch that is for everybody',
      `<switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" width="1" height="1"/><g>${path}</g></switch>`,
      `<g><g>${path}</g></g>`,
    ],
    ['a use of nothing', `<use href="#gone"/>${path}`, path],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toBe(expected);
    expect(inside(expected)).toBe(expected);
  });

  it('a symbol as large as its place, in every way to fit', () => {
    const of = (aspect: string): string | undefined =>
      /matrix\([^)]*\)/.exec(
        inside(
          `<symbol id="s" viewBox="5 5 10 20" preserveAspectRatio="${aspect}">${path}</symbol><use href="#s" width="40" height="40"/>`,
        ),
      )?.[0];
    expect(of('none')).toBe('matrix(4 0 0 2 -20 -10)');
    expect(of('xMinYMin')).toBe('matrix(2 0 0 2 -10 -10)');
    expect(of('xMaxYMid meet')).toBe('matrix(2 0 0 2 10 -10)');
    expect(of('xMidYMax slice')).toBe('matrix(4 0 0 4 -20 -60)');
  });
});
