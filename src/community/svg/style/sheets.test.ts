import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../allow-list.ts';

const drawing = (sheet: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${sheet}${inside}</svg>`;

/** The attributes of the one path of a drawing, without its data. */
function styled(sheet: string, attributes: string, around = ['', '']): string {
  const text = drawing(
    `<style>${sheet}</style>`,
    `${around[0]}<path d="M0 0h9"${attributes}/>${around[1]}`,
  );
  const result = cleanSvg(text);
  if ('faults' in result) return result.faults.map(({ reason }) => reason).join('; ');
  const written = /<path ([^>]*)\/>/.exec(result.svg)?.[1] ?? '';
  return written.replace(/ ?d="[^"]*" ?/, '');
}

describe('a style sheet of a drawing becomes attributes', () => {
  it.each([
    ['a class', '.a{fill:red}', ' class="b a"', 'fill="red"'],
    ['an id', '#a{fill:red}', ' id="a"', 'fill="red"'],
    ['an element', 'path{fill:red}', '', 'fill="red"'],
    ['everything', '*{fill:red}', '', 'fill="red"'],
    ['a group of them', '.x,.a, #y{fill:red}', ' class="a"', 'fill="red"'],
    ['two classes at once', '.a.b{fill:red}.a.c{fill:blue}', ' class="a b"', 'fill="red"'],
    ['the later rule wins', '.a{fill:red}.b{fill:blue}', ' class="b a"', 'fill="blue"'],
    ['an id beats classes', '#i{fill:red}.a.b.c{fill:blue}', ' id="i" class="a b c"', 'fill="red"'],
    ['a class beats elements', '.a{fill:red}path{fill:blue}', ' class="a"', 'fill="red"'],
    ['a rule beats an attribute', 'path{fill:red}', ' fill="blue"', 'fill="red"'],
    ['style beats a rule', '#i{fill:red}', ' id="i" style="fill:blue"', 'fill="blue"'],
    ['important beats style', 'path{fill:red!important}', ' style="fill:blue"', 'fill="red"'],
    [
      'important style beats all',
      'path{fill:red !important}',
      ' style="fill:blue !important"',
      'fill="blue"',
    ],
    ['what is no value is passed over', '.a{fill:red;fill:#ffffff48c}', ' class="a"', 'fill="red"'],
    ['comments', '/* a */.a{/* b */fill:red;/* c */}', ' class="a"', 'fill="red"'],
    ['CDATA', '<![CDATA[.a{fill:red}]]>', ' class="a"', 'fill="red"'],
    ['classes are told apart by capitals', '.A{fill:red}', ' class="a"', ''],
    ['states that a picture is never in', '.a:hover{fill:red}', ' class="a"', ''],
    ['typefaces, which nothing here is set in', '@font-face{src:url(x)}', '', ''],
    [
      'a semicolon too many',
      '.a{;fill:red;;stroke:blue;}',
      ' class="a"',
      'fill="red" stroke="blue"',
    ],
    [
      'other media',
      '@media (prefers-color-scheme: dark){path{fill:red}}@media print{path{fill:red}}',
      '',
      '',
    ],
    ['rules for nothing here may hold anything', '.z{behavior:url(x)}', '', ''],
  ])('%s', (_, sheet, attributes, expected) => {
    expect(styled(sheet, attributes)).toBe(expected);
  });

  it.each([
    ['an element around', 'g path{fill:red}', 'fill="red"'],
    ['the root', 'svg .in path{fill:red}', 'fill="red"'],
    ['only directly around', 'svg>path{fill:red}', ''],
    ['around and directly', '.out>g>path{fill:red}', 'fill="red"'],
    ['the root by its state', ':root path{fill:red}', 'fill="red"'],
  ])('below %s', (_, sheet, expected) => {
    expect(styled(sheet, '', ['<g class="out"><g class="in">', '</g></g>'])).toBe(expected);
  });

  it('wherever it stands, and several of them in order', () => {
    const result = cleanSvg(
      drawing(
        '<g class="a"><path d="M0 0h9"/></g><style>.a{fill:red;stroke:red}</style>',
        '<defs><style type="text/css">.a{fill:blue}</style><style media="print">.a{fill:lime}</style></defs>',
      ),
    );
    expect(result).toHaveProperty('svg', expect.stringContaining('<g fill="blue" stroke="red">'));
  });

  it('a fault in it is told once, where it stands', () => {
    const text = drawing(
      '<style>\n.a{fill:red}\n.b{mix-blend-mode:multiply}</style>',
      '<path class="b" d="M0 0h9"/><path class="b" d="M0 0h9"/>',
    );
    expect(cleanSvg(text)).toEqual({
      faults: [
        {
          reason:
            '<path> mixes its colours with what lies below it (mix-blend-mode: multiply), which not every program draws',
          cure: 'effect',
          offset: text.indexOf('mix-blend-mode'),
        },
      ],
    });
  });
});
