import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from './allow-list.ts';

const ns = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const shape = '<path d="M0 0h9v9z"/>';
const drawing = (inside: string, root = 'viewBox="0 0 10 10"') =>
  `<svg ${ns} ${root}>${inside}</svg>`;

function cleaned(text: string): string {
  const result = cleanSvg(text);
  if ('svg' in result) return result.svg;
  throw new Error(result.faults.map(({ reason, offset }) => `${reason} at ${offset}`).join('; '));
}

const faultsOf = (text: string) => {
  const result = cleanSvg(text);
  return 'faults' in result ? result.faults : [];
};
const reasonsOf = (text: string) => faultsOf(text).map(({ reason }) => reason);
const offsetsOf = (text: string) => faultsOf(text).map(({ offset }) => offset);

/** What stands inside the root of the cleaned drawing. */
const inside = (text: string) =>
  cleaned(drawing(text))
    .replace(/^<svg [^>]*>/, '')
    .replace(/<\/svg>\n$/, '');

describe('a drawing is written anew', () => {
  it.each([
    [
      'numbers have one spelling',
      '<path d="M.5-.5 1e1,+2.50L1-2a1 1 0 01.5.5z"/>',
      '<path d="M0.5 -0.5 10 2.5L1 -2a1 1 0 0 1 0.5 0.5z"/>',
    ],
    [
      'units become user units',
      '<rect x="1px" width="1in" height="72pt" stroke-width="25.4mm"/>',
      '<rect height="96" stroke-width="96" width="96" x="1"/>',
    ],
    [
      'style becomes attributes and wins over them',
      '<path style="fill:#F00 !important;-inkscape-stroke:none;font-family:\'A B\'" fill="blue" d="M0 0h9"/>',
      '<path d="M0 0h9" fill="#f00"/>',
    ],
    [
      "editors' notes go",
      '<metadata><a:b xmlns:a="urn:any"><script/></a:b></metadata><!-- note --><path id="p1" class="c" data-name="x" d="M0 0h9"/>',
      '<path d="M0 0h9"/>',
    ],
    [
      'xml:space goes',
      '<g xml:space="preserve"><path d="M0 0h9"/></g>',
      '<g><path d="M0 0h9"/></g>',
    ],
    [
      'xlink:href becomes href, ids become ours, unused ids go',
      '<linearGradient id="b"><stop offset="50%" stop-color="RED"/></linearGradient><linearGradient id="a:1" xlink:href="#b"/><path id="c" fill="url( \'#a:1\' )" d="M0 0h9"/>',
      '<linearGradient id="i1"><stop offset="50%" stop-color="red"/></linearGradient><linearGradient id="i2" href="#i1"/><path d="M0 0h9" fill="url(#i2)"/>',
    ],
    [
      'title and desc keep their text, escaped and without invisible letters',
      '<title>A &lt;b&gt; \u202e&amp; c</title><path d="M0 0h9"/>',
      '<title>A &lt;b&gt; &amp; c</title><path d="M0 0h9"/>',
    ],
    [
      'filter:none and blend mode normal ask for nothing',
      '<path style="filter:none;mix-blend-mode:normal;marker:none" d="M0 0h9"/>',
      '<path d="M0 0h9"/>',
    ],
    [
      'transforms',
      '<g transform=" translate(1,2)scale( .5 ) "><path d="M0 0h9"/></g>',
      '<g transform="translate(1 2) scale(0.5)"><path d="M0 0h9"/></g>',
    ],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toBe(expected);
    expect(inside(expected)).toBe(expected);
  });

  it.each([
    ['viewBox is kept', 'viewBox="0,0 20 10" width="5" height="7"', 'viewBox="0 0 20 10"'],
    [
      'viewBox is made from width and height',
      'width="10mm" height="20px" x="0px"',
      'viewBox="0 0 37.7952756 20"',
    ],
  ])('%s', (_, root, expected) => {
    expect(cleaned(drawing(shape, root))).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" ${expected}><path d="M0 0h9v9z"/></svg>\n`,
    );
  });

  it('as Inkscape writes it', () => {
    const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="210mm" height="210mm" viewBox="0 0 210 210" version="1.1" id="svg5" inkscape:version="1.2" sodipodi:docname="a.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff"><inkscape:grid type="xygrid"/></sodipodi:namedview>
  <defs id="defs2"/>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1">
    <svg:path style="color:#000000;fill:none;fill-rule:evenodd;stroke:#1a5fb4;stroke-width:2.5;stroke-linecap:round;stroke-dasharray:5, 2.5;-inkscape-font-specification:Sans;paint-order:stroke fill markers;stop-color:#000000" d="M 10,10 C 20,20 30,5 40,40 Z" id="path1" sodipodi:nodetypes="ccc" inkscape:connector-curvature="0"/>
  </g>
</svg>`;
    expect(cleaned(inkscape)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 210"><defs/><g><path color="#000000" d="M10 10C20 20 30 5 40 40Z" fill="none" fill-rule="evenodd" paint-order="stroke fill markers" stop-color="#000000" stroke="#1a5fb4" stroke-dasharray="5 2.5" stroke-linecap="round" stroke-width="2.5"/></g></svg>\n',
    );
  });

  it('as Figma writes it', () => {
    const figma = `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg"><g clip-path="url(#clip0_1_2)"><rect opacity="0.5" width="24" height="24" rx="4" fill="url(#paint0_linear_1_2)"/></g><defs><linearGradient id="paint0_linear_1_2" x1="0" y1="0" x2="24" y2="24" gradientUnits="userSpaceOnUse"><stop stop-color="#0066FF"/><stop offset="1" stop-color="#003380" stop-opacity="0"/></linearGradient><clipPath id="clip0_1_2"><rect width="24" height="24" fill="white"/></clipPath></defs></svg>`;
    expect(cleaned(figma)).toContain(
      '<g clip-path="url(#i1)"><rect fill="url(#i2)" height="24" opacity="0.5" rx="4" width="24"/></g>',
    );
  });
});

it.each(['For mila@mail.example', 'mailto:mila%40mail.example', '<![CDATA[mila@mail.example]]>'])(
  'words about a drawing that hold an e-mail address are left out, with a note: %s',
  (words) => {
    const result = cleanSvg(drawing(`<title>${words}</title><desc>${words}</desc>${shape}`));
    expect(result).toEqual({
      svg: expect.not.stringContaining('mila'),
      notes: ['words with an e-mail address'],
    });
  },
);

describe('a hostile or unsuitable drawing is refused, the thing named', () => {
  const deep = (depth: number) => drawing(`${'<g>'.repeat(depth)}${shape}${'</g>'.repeat(depth)}`);
  it.each<[string, string, RegExp]>([
    ['script', drawing(`<script>alert(1)</script>${shape}`), /<script>/],
    [
      'script under another prefix',
      `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><s:script/></s:svg>`,
      /<s:script>/,
    ],
    [
      'script in the default namespace of XHTML',
      drawing(`<script xmlns="http://www.w3.org/1999/xhtml"/>${shape}`),
      /<script>/,
    ],
    ['script inside a shape', drawing('<path d="M0 0h9"><script/></path>'), /<script>/],
    ['script inside a title', drawing(`<title><script/></title>${shape}`), /<script>/],
    ['an event', drawing(`<g onload="alert(1)">${shape}</g>`), /onload/],
    ['an event in capitals', drawing(`<g OnClick="alert(1)">${shape}</g>`), /OnClick/],
    ['an event on the root', drawing(shape, 'viewBox="0 0 1 1" onload="alert(1)"'), /onload/],
    [
      'foreignObject',
      drawing(
        `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>${shape}`,
      ),
      /foreignObject/,
    ],
    ['a link', drawing(`<a xlink:href="javascript:alert(1)">${shape}</a>`), /<a>/],
    ['a picture from disk', drawing('<image href="/etc/passwd"/>'), /<image>/],
    ['an embedded picture', drawing('<image href="data:image/png;base64,AAAA"/>'), /<image>/],
    [
      'feImage',
      drawing(`<filter id="f"><feImage href="/etc/passwd"/></filter>${shape}`),
      /<feImage>/,
    ],
    ['use of another file', drawing('<use href="other.svg#a"/>'), /<use>/],
    [
      'use, which can multiply',
      drawing(
        `<g id="a0">${shape.repeat(10)}</g>${Array.from(
          { length: 9 },
          (_, at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`,
        ).join('')}`,
      ),
      /10,000 elements/,
    ],
    ['use of itself', drawing(`<g id="a">${shape}<use href="#a"/></g>`), /copies itself/],
    [
      'use in a circle',
      drawing(`<g id="a"><use href="#b"/></g><g id="b">${shape}<use href="#a"/></g>`),
      /copies itself/,
    ],
    ['animation', drawing(`<path d="M0 0h9"><animate attributeName="href"/></path>`), /<animate>/],
    ['set', drawing(`<set attributeName="onload" to="x"/>${shape}`), /<set>/],
    [
      'a style sheet that leads out',
      drawing(`<style>path{fill:url(https://x.org)}</style>${shape}`),
      /fill=/,
    ],
    ['a style sheet that imports', drawing(`<style>@import "x.css";</style>${shape}`), /@import/],
    [
      'a style sheet for some screens',
      drawing(`<style>@media (width>1px){path{fill:red}}</style>${shape}`),
      /@media/,
    ],
    ['a selector by attribute', drawing(`<style>[d]{fill:red}</style>${shape}`), /selector/],
    [
      'a selector by place',
      drawing(`<style>path:nth-child(2){fill:red}</style>${shape}`),
      /selector/,
    ],
    ['a broken style sheet', drawing(`<style>path{fill</style>${shape}`), /cannot be read/],
    [
      '5,001 rules',
      drawing(`<style>${'.a{fill:red}'.repeat(5_001)}</style>${shape}`),
      /5,000 rules/,
    ],
    [
      'a style sheet of long chains, which is much work',
      drawing(
        `<style>${`${'g '.repeat(20)}.b path{fill:red}`.repeat(500)}</style>${'<g>'.repeat(50)}${shape.repeat(200)}${'</g>'.repeat(50)}`,
      ),
      /too much work/,
    ],
    [
      'a style with an address',
      drawing('<path style="fill:url(https://x.org/a)" d="M0 0h9"/>'),
      /style fill|fill=/,
    ],
    [
      'a style with an escape',
      drawing('<path style="fill:u\\72l(https://x.org)" d="M0 0h9"/>'),
      /style/,
    ],
    ['a style with a comment', drawing('<path style="fill:/**/red" d="M0 0h9"/>'), /style/],
    ['a style with an import', drawing('<path style="@import \'x\'" d="M0 0h9"/>'), /style/],
    ['an unknown declaration', drawing('<path style="behavior:url(x)" d="M0 0h9"/>'), /behavior/],
    [
      'a background image',
      drawing('<path style="background-image:url(x)" d="M0 0h9"/>'),
      /background-image/,
    ],
    ['fill from elsewhere', drawing('<path fill="url(https://x.org/#a)" d="M0 0h9"/>'), /fill=/],
    [
      'fill from a data address',
      drawing('<path fill="url(data:image/svg+xml,x#a)" d="M0 0h9"/>'),
      /fill=/,
    ],
    [
      'a gradient from elsewhere',
      drawing(`<linearGradient id="a" href="https://x.org/a.svg#b"/>${shape}`),
      /href/,
    ],
    [
      'an entity with markup',
      `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${drawing(`&x;${shape}`)}`,
      /DOCTYPE/,
    ],
    [
      'an entity of parameters',
      `<!DOCTYPE svg [<!ENTITY % x "y">%x;]>${drawing(shape)}`,
      /DOCTYPE/,
    ],
    [
      'an entity in very many places',
      `<!DOCTYPE svg [<!ENTITY x "${'a'.repeat(200)}">]>${drawing(`<title>${'&x;'.repeat(1_001)}</title>${shape}`)}`,
      /too often/,
    ],
    [
      'an external entity',
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing('<title>&x;</title>')}`,
      /well-formed|DOCTYPE/,
    ],
    [
      'an entity bomb',
      `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${drawing('<title>&b;</title>')}`,
      /well-formed|DOCTYPE/,
    ],
    [
      'a style sheet instruction',
      `<?xml-stylesheet href="https://x.org/a.css"?>${drawing(shape)}`,
      /processing instruction/,
    ],
    ['an instruction inside', drawing(`<?php x ?>${shape}`), /processing instruction/],
    ['xml:base', drawing(`<g xml:base="https://x.org/">${shape}</g>`), /xml:base/],
    ['an unknown prefix', drawing(`<g evil:x="1">${shape}</g>`), /evil:x/],
    ['an element of an unknown namespace', drawing(`<e:x xmlns:e="urn:e"/>${shape}`), /<e:x>/],
    ['text, which needs fonts', drawing('<text x="1">Hi</text>'), /<text>/],
    ['loose text', drawing(`hello${shape}`), /loose text/],
    ['a filter that is not there', drawing('<path filter="url(#f)" d="M0 0h9"/>'), /"#f"/],
    ['a filter of functions', drawing('<path filter="blur(2px)" d="M0 0h9"/>'), /filter=/],
    [
      'a blend',
      drawing('<path style="mix-blend-mode:screen" d="M0 0h9"/>'),
      /mix-blend-mode: screen/,
    ],
    [
      'a pattern in itself',
      drawing(
        `<pattern id="p"><path fill="url(#p)" d="M0 0h9"/></pattern><path fill="url(#p)" d="M0 0h9"/>`,
      ),
      /inside <pattern>/,
    ],
    [
      'an embedded drawing',
      drawing('<image href="data:image/svg+xml;base64,AAAA"/>'),
      /no PNG or JPEG/,
    ],
    ['a huge number', drawing('<path d="M0 0h1e300"/>'), / d=|^d=/],
    ['a broken path', drawing('<path d="M0 0h9 javascript"/>'), /d=/],
    ['a path that does not start', drawing('<path d="L9 9"/>'), /d=/],
    ['a negative radius', drawing('<circle r="-1"/>'), /r=/],
    ['an unknown transform', drawing(`<g transform="perspective(1)">${shape}</g>`), /transform/],
    [
      'a transform named like a method',
      drawing(`<g transform="constructor(1)">${shape}</g>`),
      /transform/,
    ],
    ['em', drawing('<rect width="9em" height="1"/>'), /width=/],
    ['a mask that is not there', drawing('<path mask="url(#a)" d="M0 0h9"/>'), /"#a"/],
    ['a fill with a clip', drawing('<clipPath id="a"/><path fill="url(#a)" d="M0 0h9"/>'), /"#a"/],
    [
      'gradients in a circle',
      drawing(
        `<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><path fill="url(#a)" d="M0 0h9"/>`,
      ),
      /without end/,
    ],
    [
      'one id twice',
      drawing(`<mask id="a"/><mask id="a"/><g mask="url(#a)">${shape}</g>`),
      /used twice/,
    ],
    [
      'masks in masks, which double the work each time',
      drawing(
        `<mask id="a">${shape}</mask><mask id="b"><g mask="url(#a)">${shape}</g></mask><g mask="url(#b)">${shape}</g>`,
      ),
      /inside <mask>/,
    ],
    [
      'a clip that clips itself',
      drawing(
        `<clipPath id="a" clip-path="url(#a)">${shape}</clipPath><g clip-path="url(#a)">${shape}</g>`,
      ),
      /inside <clipPath>/,
    ],
    [
      'a large mask in many places',
      drawing(
        `<mask id="a">${shape.repeat(400)}</mask>${`<g mask="url(#a)">${shape}</g>`.repeat(200)}`,
      ),
      /too often/,
    ],
    ['5,001 elements', drawing('<g/>'.repeat(5000) + shape), /5,000/],
    ['a depth of 65', deep(65), /64 levels/],
    ['a depth of 20,000', deep(20_000), /deep/],
    [
      '101 namespaces',
      drawing(`<g ${Array.from({ length: 101 }, (_, n) => `xmlns:a${n}="b"`).join(' ')}/>${shape}`),
      /100 namespaces/,
    ],
    ['600 KB', drawing(shape + ' '.repeat(600 * 1024)), /512 KB/],
    ['no size', drawing(shape, ''), /viewBox/],
    ['a viewBox of three numbers', drawing(shape, 'viewBox="0 0 1"'), /viewBox/],
    ['a viewBox without area', drawing(shape, 'viewBox="0 0 0 10"'), /no area/],
    ['an endless ribbon', drawing(shape, 'viewBox="0 0 1 1000"'), /20 times/],
    ['nothing drawn', drawing('<g/>'), /draws nothing/],
    ['a size beyond measure', drawing(shape, 'width="1e99" height="1e99"'), /no lengths that can/],
    ['only definitions', drawing(`<defs>${shape}</defs>`), /draws nothing/],
    ['all hidden', drawing(`<g style="display:none">${shape}</g>`), /draws nothing/],
    ['HTML', '<html><body/></html>', /<html>/],
    ['svg without its namespace', `<svg viewBox="0 0 1 1">${shape}</svg>`, /xmlns=/],
    [
      "an editor's element as the root",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
      /no SVG/,
    ],
    ['no XML', 'hello', /well-formed/],
    ['an empty file', '', /well-formed/],
  ])('%s', (_, text, named) => {
    expect(reasonsOf(text).join('\n')).toMatch(named);
  });

  it.each([
    ['a path that is no path', '<path d="M0 0Lx"/>', 'plain'],
    ['a path of 60,000 points', `<path d="M0 0${'L1 1'.repeat(60_000)}"/>`, 'simplify'],
    ['a size that is none', '<rect width="nan" height="3"/>', 'plain'],
    ['a colour of a variable', '<path d="M0 0h9" fill="var(--x)"/>', 'style'],
  ])('with what helps: %s', (_, shapes, cure) => {
    expect(faultsOf(drawing(shapes)).map((fault) => fault.cure)).toEqual([cure]);
  });

  it('with the offset of the element, in UTF-16 code units', () => {
    const text = drawing(`<title>🎉</title>${shape}<script/>`);
    expect(offsetsOf(text)).toEqual([text.indexOf('<script')]);
    const broken = drawing(`<title>🎉🎉</title><g>`);
    expect(offsetsOf(broken)).toEqual([broken.indexOf('</svg>')]);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    shape,
    '<g fill="#abc">',
    '</g>',
    '<title>',
    '</title>',
    'x',
    '&lt;',
    '<![CDATA[<script/>]]>',
    '<script/>',
    '<path style="fill:red;stroke:url(#a)" d="M0,0 1-1z"/>',
    '<linearGradient id="a" xlink:href="#b">',
    '</linearGradient>',
    '<stop offset="10%"/>',
    '<mask id="b">',
    '</mask>',
    '<circle cx="1e-8" r="3.33333333333"/>',
    ' onload="x"',
    '<rect width="1mm" height="10%"/>',
    '<style>.c{fill:#abc;mask:url(#b)}path{stroke:none!important}</style>',
    '<path class="c" id="u" d="M0 0h1"/>',
    '<use href="#u" x="1"/>',
    '<g id="v">',
    '<use href="#v"/>',
    '<symbol id="v" viewBox="0 0 2 2">',
    '</symbol>',
    '<filter id="f"><feOffset dx="1" in="x"/></filter>',
    '<g filter="url(#f)">',
    '<pattern id="a" width="1" height="1">',
    '</pattern>',
    '<svg width="5" height="5">',
    '</svg>',
    '<switch>',
    '</switch>',
    '<text>a</text>',
    ' unknown="1"',
  );

  it('the result is a refusal in words, or a drawing of allowed words only that cleaning does not change', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const result = cleanSvg(drawing(shape + pieces.join('')));
        if ('faults' in result) {
          expect(result.faults.length).toBeGreaterThan(0);
          for (const { reason } of result.faults) expect(reason.length).toBeGreaterThan(10);
          return;
        }
        const withoutWords = result.svg.replaceAll(/<title>[^<]*<\/title>/g, '');
        expect(withoutWords).not.toMatch(
          /<(?!\/?(?:svg|g|path|title|linearGradient|stop|mask|circle|rect|defs|clipPath|filter|feOffset|pattern)[ />])|script|onload=|style=|xlink/,
        );
        expect(cleanSvg(result.svg)).toEqual({ svg: result.svg, notes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanSvg(drawing(text))).toBeTypeOf('object');
        expect(cleanSvg(text)).toBeTypeOf('object');
      }),
    );
  });
});
