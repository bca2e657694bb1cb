import { describe, expect, it } from 'vitest';
import { tightTemplate } from './tight-templates.ts';

describe('white space in the program of a template', () => {
  it.each([
    [
      '`<ul class="a b"> <li>x</li> <li> y </li> </ul>`',
      '`<ul class="a b"><li>x</li><li>y</li></ul>`',
    ],
    ['`<p${$$addAttribute(a ? b : c, "id")}> x`', '`<p${$$addAttribute(a ? b : c, "id")}>x`'],
    ['`x ${y} </div> ${z}`', '`x ${y}</div>${z}`'],
  ])('goes around what stands on lines of its own: %s', (program, tight) => {
    expect(tightTemplate(program)).toBe(tight);
  });

  it.each([
    '`<a> x </a> <b>y</b> <img alt="a"> z`',
    '`${a} ${b} <span>c</span> d`',
    '`<p>x</p>${" "}<p>y</p>`',
    // Not a paragraph, nor its end.
    '`<b>x</b> <path d="M0 0"> <picture> </picture>`',
    'const less = a < b && c > d;',
  ])('stays where words would run together, and where there are no tags: %s', (program) => {
    expect(tightTemplate(program)).toBe(program);
  });
});
