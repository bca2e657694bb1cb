/** What programs draw differently is refused, or written so that all of them draw the same. */

import { describe, expect, it } from 'vitest';
import { cleanSvg } from './allow-list.ts';

const drawing = (inside: string, root = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${root}>${inside}</svg>`;
const shape = '<path d="M0 0h9v9z"/>';
const onShape = (steps: string): string =>
  `<filter id="f">${steps}</filter><g filter="url(#f)">${shape}</g>`;

const told = (text: string): string => {
  const result = cleanSvg(text);
  return 'faults' in result ? result.faults.map(({ reason }) => reason).join('; ') : result.svg;
};

describe('effects with a direction', () => {
  const shadows = {
    shadow: '<feDropShadow dx="2" dy="0" stdDeviation="1"/>',
    offset: '<feOffset dy="2"/><feGaussianBlur stdDeviation="1"/>',
    light: '<feDiffuseLighting><feDistantLight/></feDiffuseLighting>',
    'two-valued blur': '<feGaussianBlur stdDeviation="2 0"/>',
  };
  const turned = (steps: string, transform: string): string =>
    drawing(`<g transform="${transform}">${onShape(steps)}</g>`);

  it.each(Object.entries(shadows))(
    '%s that no other way of writing helps is refused',
    (_, steps) => {
      // Cut off aslant by its region; of lengths that grow differently; light, whatever the turn.
      const quarters = steps === shadows.light ? ['rotate(90)', 'scale(-1 1)'] : [];
      for (const transform of ['rotate(20)', 'rotate(90) scale(1 2)', 'skewX(40)', ...quarters])
        expect(told(turned(steps, transform))).toMatch(/^<g> is turned or mirrored and has /);
      expect(told(turned(steps, 'translate(1 2) scale(2 3)'))).toContain('<filter');
    },
  );

  it('what has none may be turned, and what is turned back is upright', () => {
    const soft = '<feGaussianBlur stdDeviation="1"/><feOffset dx="0"/>';
    expect(told(turned(soft, 'rotate(20)'))).toContain('rotate(20)');
    const back = onShape(shadows.shadow).replace('<g ', '<g transform="rotate(-90)" ');
    expect(told(drawing(`<g transform="rotate(90)">${back}</g>`))).toContain('rotate(-90)');
  });
});

describe('steps that renderers reckon differently', () => {
  it.each([
    [
      '<feColorMatrix type="saturate" values="2"/>',
      '<feColorMatrix type="matrix" values="1.787 -0.715 -0.072 0 0 ' +
        '-0.213 1.285 -0.072 0 0 -0.213 -0.715 1.928 0 0 0 0 0 1 0"/>',
    ],
    [
      '<feOffset dx="2" x="1" width="5" result="a"/><feBlend in="a"/>',
      '<feOffset dx="2"/><feMerge result="r1" width="5" x="1"><feMergeNode/></feMerge>' +
        '<feBlend in="r1"/>',
    ],
    [
      '<feDiffuseLighting lighting-color="#bbb" result="a"><feDistantLight/></feDiffuseLighting>' +
        '<feBlend in="a"/>',
      '<feDiffuseLighting diffuseConstant="0.496933" lighting-color="white"><feDistantLight/>' +
        '</feDiffuseLighting><feColorMatrix result="r1" type="matrix" ' +
        'values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 1 0"/><feBlend in="r1"/>',
    ],
  ])('%s', (steps, plain) => {
    const text = told(drawing(onShape(steps)));
    expect(text).toContain(`<filter id="i1">${plain}</filter>`);
    expect(told(text)).toBe(text);
  });

  it('light of sRGB, or white, stays as it is; a colour that nobody can reckon is refused', () => {
    const light = (more: string): string =>
      told(drawing(onShape(`<feDiffuseLighting ${more}><feDistantLight/></feDiffuseLighting>`)));
    expect(light('lighting-color="#bbb" color-interpolation-filters="sRGB"')).toContain('"#bbb"');
    expect(light('lighting-color="#fff"')).toContain('"#fff"');
    expect(light('lighting-color="tan"')).toMatch(
      /^<feDiffuseLighting> has light of the colour tan/,
    );
  });
});

describe('the whole drawing', () => {
  it.each([
    'border:1px solid red',
    'border-top:4px dashed',
    'padding:1px',
    'margin-left:2px',
    'box-shadow:0 0 3px #000',
  ])('%s is refused, in a style and in a sheet', (style) => {
    expect(told(drawing(shape, ` style="${style}"`))).toMatch(/^the whole of it has a /);
    expect(told(drawing(`<style>svg{${style}}</style>${shape}`))).toMatch(
      /^the whole of it has a /,
    );
  });

  it.each(['border:0', 'border:none', 'border:0 solid red', 'margin:0 auto', 'padding:0px'])(
    '%s takes no room',
    (style) => expect(told(drawing(shape, ` style="${style}"`))).toContain(shape),
  );

  it.each([
    ['', '-10 0 30 10'],
    [' preserveAspectRatio="xMinYMin meet"', '0 0 30 10'],
  ])('a background fills what the picture has beside its viewBox:%s', (aspect, box) => {
    const root = ` width="60" height="20"${aspect} style="background:#fc0"`;
    expect(told(drawing(shape, root))).toContain(`viewBox="${box}"`);
    expect(told(drawing(shape, root.replace(/ style.*/, '')))).toContain('viewBox="0 0 10 10"');
  });
});

it.each(['linearGradient', 'pattern'])('a hidden <%s> is refused where it is used', (name) => {
  const hidden = `<${name} id="a" display="none"/>`;
  expect(told(drawing(`${hidden}<path d="M0 0h9v9z" fill="url(#a)"/>`))).toMatch(
    new RegExp(`^<${name}> is hidden`),
  );
  expect(told(drawing(hidden + shape))).toContain(shape);
});

it('a size in a style of a copy or an inner drawing is refused', () => {
  const inner = `<svg viewBox="0 0 1 1" style="width:5px">${shape}</svg>`;
  expect(told(drawing(inner))).toMatch(/^a style gives <svg> its width/);
  const copy = `<g id="a">${shape}</g><use href="#a" style="height:5px"/>`;
  expect(told(drawing(copy))).toMatch(/^a style gives <use> its height/);
});

it('an inner drawing keeps its place where it is copied', () => {
  const inner = `<svg id="a" x="2" y="3" width="4" height="4">${shape}</svg>`;
  expect(told(drawing(`${inner}<use href="#a" x="1"/>`))).toContain(
    'translate(1 0) translate(2 3)',
  );
});

it('a background blur is called one, and what Visio notes is left out', () => {
  const blur =
    '<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml" ' +
    'style="backdrop-filter:blur(2px)"></div></foreignObject>';
  expect(told(drawing(blur + shape))).toMatch(/^it blurs what lies below/);
  const visio =
    '<v:documentProperties xmlns:v="http://schemas.microsoft.com/visio/2003/SVGExtensions/"/>';
  expect(told(drawing(visio + shape))).toContain(shape);
});
