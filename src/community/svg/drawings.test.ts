/** Drawings as programs write them: what is kept of effects, patterns, pictures and their own notes. */

import { describe, expect, it } from 'vitest';
import { concatenate, writeChunk } from '../../baking/png-chunks.ts';
import { cleanSvg } from './allow-list.ts';

const drawing = (inside: string, head = ''): string =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">${inside}</svg>`;

function cleaned(text: string): { svg: string; notes: readonly string[] } {
  const result = cleanSvg(text);
  if ('svg' in result) return result;
  throw new Error(result.faults.map(({ reason }) => reason).join('; '));
}
const inside = (text: string): string =>
  cleaned(drawing(text)).svg.replace(/^<svg [^>]*>|<\/svg>\n$/g, '');

const path = '<path d="M0 0h9"/>';
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('effects', () => {
  it.each([
    [
      'steps get names of ours, and take what was made before them only',
      `<filter id="f"><feGaussianBlur in="SourceAlpha" stdDeviation="2,3" result="blur 1"/><feOffset in="blur 1" dx="1"/><feMerge><feMergeNode in="later"/><feMergeNode in="SourceGraphic"/></feMerge></filter><g filter="url(#f)">${path}</g>`,
      `<filter id="i1"><feGaussianBlur in="SourceAlpha" result="r1" stdDeviation="2 3"/><feOffset dx="1" in="r1"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter><g filter="url(#i1)">${path}</g>`,
    ],
    [
      'the colours in which they reckon are those around them',
      `<g color-interpolation-filters="sRGB"><filter id="f"><feFlood style="flood-color:#F00;flood-opacity:.5"/></filter></g><g filter="url(#f)">${path}</g>`,
      `<g><filter id="i1" color-interpolation-filters="sRGB"><feFlood flood-color="#f00" flood-opacity="0.5"/></filter></g><g filter="url(#i1)">${path}</g>`,
    ],
    [
      'one that nothing uses may hold what is not allowed',
      `<filter id="f"><feTile/></filter>${path}`,
      `<filter/>${path}`,
    ],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toBe(expected);
    expect(inside(expected)).toBe(expected);
  });
});

describe('what shows nothing is left out, and noted', () => {
  it.each([
    [
      'a link around shapes',
      `<a xlink:href="https://x.example/" target="_blank">${path}</a>`,
      `<g>${path}</g>`,
      'a link',
    ],
    [
      'a link within the page',
      `<a href="#top" fill="#F00">${path}</a>`,
      `<g fill="#f00">${path}</g>`,
      'a link',
    ],
    [
      'a fill that is not there',
      '<path d="M0 0h9" fill="url(#gone)"/>',
      '<path d="M0 0h9" fill="none"/>',
      'fill="url(#gone)", which leads nowhere',
    ],
    [
      'a line that is not there',
      '<path d="M0 0h9" style="stroke:url(#gone)"/>',
      '<path d="M0 0h9" stroke="none"/>',
      'stroke="url(#gone)", which leads nowhere',
    ],
    [
      'a clip that is not there',
      '<path d="M0 0h9" clip-path="url(#gone)"/>',
      path,
      'clip-path="url(#gone)", which leads nowhere',
    ],
    [
      'a colour profile',
      `<color-profile name="p" xlink:href="data:application/vnd.iccprofile;base64,AA=="/>${path}`,
      path,
      'a colour profile, which screens pass over',
    ],
    [
      'words in a box of SVG 1.2',
      `<flowRoot><flowRegion><rect/></flowRegion><flowPara>A</flowPara></flowRoot>${path}`,
      path,
      expect.stringMatching(/^words in a flowed box, which Inkscape alone shows/),
    ],
    ['measures of another shape', '<path d="M0 0h9" rx="2"/>', path, 'rx'],
    [
      'where a turn that is not made has its middle',
      '<path d="M0 0h9" style="transform-origin:50% 50%"/>',
      path,
      null,
    ],
  ])('%s', (_, text, expected, note) => {
    expect(inside(text)).toBe(expected);
    expect(cleaned(drawing(text)).notes).toEqual(note === null ? [] : [note]);
    expect(inside(expected)).toBe(expected);
  });

  it.each([
    ['a link that runs code', `<a href=" javascript:alert(1)">${path}</a>`, 'the element <a>'],
    ['a link into data', `<a xlink:href="data:text/html,x">${path}</a>`, 'the element <a>'],
    ['code on a link', `<a href="#" onclick="x()">${path}</a>`, 'onclick'],
    ['a paint of another kind', '<clipPath id="c"/><path d="M0 0h9" fill="url(#c)"/>', 'refers to'],
    ['a mask that is not there', '<path d="M0 0h9" mask="url(#c)"/>', 'refers to'],
    ['an endless arc the long way round', '<path d="M0 0a2e7 2e7 0 1 1 9 9"/>', 'd='],
    [
      'the same name as paint and clip',
      '<path d="M0 0h9" fill="url(#c)" mask="url(#c)"/>',
      'refers to',
    ],
    [
      'a turn about its middle',
      '<path d="M0 0h9" style="transform-origin:center" transform="rotate(9)"/>',
      'transform-origin',
    ],
    [
      'mixed colours',
      '<path d="M0 0h9" style="mix-blend-mode:multiply"/>',
      'mixes its colours with what lies below it',
    ],
  ])('and what would show is refused: %s', (_, text, words) => {
    const result = cleanSvg(drawing(text));
    const reasons = 'faults' in result ? result.faults.map(({ reason }) => reason).join('; ') : '';
    expect(reasons).toContain(words);
  });
});

describe('patterns and pictures', () => {
  it('as Figma fills a shape with a photo', () => {
    const figma =
      '<rect width="9" height="9" fill="url(#p0)"/><defs><pattern id="p0" patternContentUnits="objectBoundingBox" width="1" height="1">' +
      `<use xlink:href="#image0" transform="scale(0.5)"/></pattern><image id="image0" width="2" height="2" xlink:href="data:image/png;base64,${pixel}"/></defs>`;
    expect(inside(figma)).toBe(
      '<rect fill="url(#i1)" height="9" width="9"/><defs><pattern id="i1" height="1" patternContentUnits="objectBoundingBox" width="1">' +
        `<g transform="scale(0.5)"><image height="2" href="data:image/png;base64,${pixel}" width="2"/></g></pattern></defs>`,
    );
  });

  it('a picture is kept without what was written into it', () => {
    const bytes = Uint8Array.from(atob(pixel), (letter) => letter.charCodeAt(0));
    const words = writeChunk('tEXt', new TextEncoder().encode('Comment\0ada@example.org'));
    const noted = concatenate([bytes.subarray(0, 33), words, bytes.subarray(33)]);
    const image = (data: string): string =>
      `<image height="9" href="data:image/png;base64,${data}" width="9"/>`;
    expect(inside(image(btoa(String.fromCharCode(...noted))))).toBe(image(pixel));
  });

  it.each([
    ['a file', 'photo.png', 'shows a file from outside'],
    ['another site', 'https://example.org/a.png', 'shows a file from outside'],
    ['a drawing', 'data:image/svg+xml;base64,PHN2Zy8+', 'no PNG or JPEG'],
    ['no picture', 'data:image/png;base64,AAAA', 'refused'],
    ['something broken', 'data:image/png;base64,%%%', 'broken'],
    ['a JPEG without a frame', 'data:image/jpeg;base64,/9j/2gACAAD/2Q==', 'refused'],
  ])('%s is no picture of a drawing', (_, href, reason) => {
    expect(cleanSvg(drawing(`<image width="9" height="9" href="${href}"/>`))).toEqual({
      faults: [
        { reason: expect.stringContaining(reason), cure: 'embed', offset: expect.any(Number) },
      ],
    });
  });
});

describe('what does not show', () => {
  it('is left out, and said', () => {
    const text = drawing(
      '<text style="display:none">A</text><text> </text><path d="M0 0h9" fill="icon-color" my-note="1" style="max-width:9px"/>' +
        '<marker id="m"/><flowRoot><flowRegion><rect/></flowRegion><flowPara/></flowRoot><pattern id="p"><text>A</text></pattern>',
    );
    expect(cleaned(text)).toEqual({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${path}<pattern/></svg>\n`,
      notes: [
        'an empty <text>',
        'fill="icon-color"',
        'my-note',
        'max-width',
        'an empty <flowRoot>',
        'a hidden or unused <text>',
        'a hidden or unused <marker>',
      ],
    });
  });

  it('a DOCTYPE goes; Illustrator’s names for its namespaces are read', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"';
    const named = `${doctype} [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n<!ENTITY ns_ai 'http://ns.adobe.com/AdobeIllustrator/10.0/'>\n]>`;
    expect(cleaned(drawing(path, `<?xml version="1.0"?><!-- Ai -->${doctype}>`)).svg).toContain(
      path,
    );
    const illustrator = `${named}<svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" viewBox="0 0 9 9"><i:pgf/><g i:layer="yes">${path}</g></svg>`;
    expect(cleaned(illustrator).svg).toContain(`<g>${path}</g>`);
  });

  it('a paint may say what stands in for a missing gradient', () => {
    expect(inside('<path fill="url(#gone) #ABC" d="M0 0h9"/>')).toBe(
      '<path d="M0 0h9" fill="#abc"/>',
    );
  });
});

it('every reason is told at once, in the order of the file', () => {
  const text = drawing('<text>A</text>\n<path marker-end="url(#m)" d="M0 0h9"/><script/>').replace(
    'viewBox="0 0 10 10"',
    '',
  );
  const result = cleanSvg(text);
  expect('faults' in result && result.faults.map(({ cure }) => cure)).toEqual([
    'size',
    'text',
    'markers',
    'code',
  ]);
});

it.each([
  ['color(display-p3 1 1 1)', '#ffffff'],
  ['color(display-p3 .5252 .23 1)', '#9135ff'],
  ['color(display-p3 0 1 0 / 50%)', '#00ff0080'],
  ['color(srgb 1 0.5 0)', '#ff8000'],
])('a colour for wide screens is the nearest of any screen: %s', (colour, expected) => {
  expect(inside(`<path d="M0 0h9" fill="#000" style="fill:${colour}"/>`)).toContain(
    `"${expected}"`,
  );
});

it('an arc of an endless radius is a line', () => {
  expect(inside('<path d="M0 0a292798606.3 9e9 0 0 1 3 4A2 2 0 0 1 5 5"/>')).toContain(
    'd="M0 0l3 4A2 2 0 0 1 5 5"',
  );
  expect(inside('<path d="M0 0a2 2 0 0 1 1 1 9e9 9e9 0 0 1 3 4 2 2 0 0 1 1 1"/>')).toContain(
    'd="M0 0a2 2 0 0 1 1 1l3 4a2 2 0 0 1 1 1"',
  );
});
