import { describe, expect, it } from 'vitest';
import { BakingError, largestCredential } from './baking-error.ts';
import { bakeSvg, credentialNamespace, extractSvg } from './svg.ts';

/** JSON that baking has no reason to change. */
const plainJson = '{"name":"Erste Hilfe · 応急手当 🩹","n":[1,2.5,null,true],"o":{"p":"\\"q\\""}}';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>';
const withElement = (element: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="${credentialNamespace}">${element}<g/></svg>`;

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof BakingError && /^[A-Z0-9].*\.$/.test(error.message)) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('baking into SVG', () => {
  it('puts one element with one CDATA section directly behind the opening tag, and nothing else changes', () => {
    expect(bakeSvg(svg, plainJson)).toBe(
      `<svg xmlns:openbadges="${credentialNamespace}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">` +
        `<openbadges:credential><![CDATA[${plainJson}]]></openbadges:credential><path d="M0 0h1"/></svg>`,
    );
  });

  it.each([
    ['an empty root', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an empty root with a blank', '<svg xmlns="http://www.w3.org/2000/svg" />'],
    [
      'a declaration, a DOCTYPE and a comment before the root',
      `<?xml version="1.0"?>\n<!DOCTYPE svg>\n<!-- <svg> -->\n${svg}\n<!-- end -->\n`,
    ],
    [
      'single quotes, ">" in an attribute, blanks around "="',
      `<svg id = 'a>b"/>' xmlns\n=\n'http://www.w3.org/2000/svg'\n><g/></svg >`,
    ],
    ['a prefix of its own', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>'],
    ['an empty root with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
    ['emoji before the root, which shift offsets', `<!-- 🎉🎉🎉 -->${svg}`],
    ['Windows line ends', svg.replace('><', '>\r\n<')],
    ['a byte order mark', `\ufeff${svg}`],
  ])('and extracting are inverses: %s', (_, picture) => {
    const baked = bakeSvg(picture, plainJson);
    expect(extractSvg(picture)).toBeNull();
    expect(extractSvg(baked)).toBe(plainJson);
    expect(bakeSvg(baked, '{"b":2}')).toBe(bakeSvg(bakeSvg(picture, '{"b":2}'), '{"b":2}'));
    expect(extractSvg(bakeSvg(baked, '{"b":2}'))).toBe('{"b":2}');
    expect(baked.length).toBeLessThan(picture.length + plainJson.length + 140);
  });

  it('replaces an Open Badges 2.0 assertion and its namespace, wherever it stands', () => {
    const old =
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org" id="x"><g><openbadges:assertion verify="https://x.org"/></g></svg>';
    const baked = bakeSvg(old, '{"a":1}');
    expect(baked).not.toContain('openbadges.org');
    expect(baked).toContain(' id="x"><openbadges:credential>');
    expect(extractSvg(baked)).toBe('{"a":1}');
  });
});

describe('what is no SVG, or no sound one, is refused by code', () => {
  it.each<[string, string, string]>([
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'not-svg'],
    ['a root called svg without the namespace', '<svg><g/></svg>', 'not-svg'],
    ['svg in another namespace', '<svg xmlns="http://example.org/"/>', 'not-svg'],
    ['an unclosed element', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 'bad-xml'],
    ['something behind the root', `${svg}<script/>`, 'bad-xml'],
    [
      'an entity of its own',
      `<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>`,
      'bad-xml',
    ],
    ['no text at all', '', 'bad-xml'],
    [
      'a depth of 100,000',
      `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(1e5)}${'</g>'.repeat(1e5)}</svg>`,
      'bad-xml',
    ],
    ['11 MB', `${svg}${' '.repeat(11 * 1024 * 1024)}`, 'picture-too-large'],
  ])('%s', (_, text, code) => {
    expect(codeOf(() => bakeSvg(text, plainJson))).toBe(code);
    expect(codeOf(() => extractSvg(text))).toBe(code);
  });

  it('a foreign meaning of our prefix', () => {
    expect(
      codeOf(() =>
        bakeSvg('<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="urn:x"/>', plainJson),
      ),
    ).toBe('prefix-taken');
  });

  it('a million line ends do not stall the reader', () => {
    expect(
      extractSvg(
        withElement(`<openbadges:credential>{"a":1}${'\r'.repeat(1e6)}</openbadges:credential>`),
      ),
    ).toBe('{"a":1}');
  });
});

describe('extracting from SVG', () => {
  it.each([
    [
      'escaped text instead of CDATA',
      '<openbadges:credential>{&quot;a&quot;:&#34;&lt;&#34;}</openbadges:credential>',
      '{"a":"<"}',
    ],
    [
      'blanks around CDATA',
      '<openbadges:credential>\n  <![CDATA[{"a":1}]]>\n</openbadges:credential>',
      '{"a":1}',
    ],
    [
      'a CDATA section in two',
      '<openbadges:credential><![CDATA[{"a":"]]]><![CDATA[]>"}]]></openbadges:credential>',
      '{"a":"]]>"}',
    ],
    ['a compact JWS in verify', '<openbadges:credential verify="a.b.c"/>', 'a.b.c'],
    ['another prefix', `<ob:credential xmlns:ob="${credentialNamespace}">{}</ob:credential>`, '{}'],
    ['another place', '<g><openbadges:credential>{}</openbadges:credential></g>', '{}'],
  ])('reads what other issuers write: %s', (_, element, text) => {
    expect(extractSvg(withElement(element))).toBe(text);
  });

  it.each<[string, string, string]>([
    [
      'two',
      '<openbadges:credential>{}</openbadges:credential><g><openbadges:credential>{}</openbadges:credential></g>',
      'two-credentials',
    ],
    ['an empty one', '<openbadges:credential> </openbadges:credential>', 'no-credential'],
    [
      'one with elements inside',
      '<openbadges:credential>{}<g/></openbadges:credential>',
      'not-a-credential',
    ],
    [
      'one over 256 KB',
      `<openbadges:credential>${'x'.repeat(largestCredential + 1)}</openbadges:credential>`,
      'credential-too-large',
    ],
  ])('refuses %s', (_, element, code) => {
    expect(codeOf(() => extractSvg(withElement(element)))).toBe(code);
  });

  it('looks at the namespace, not at the prefix', () => {
    expect(
      extractSvg(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="urn:x"><openbadges:credential>{}</openbadges:credential></svg>',
      ),
    ).toBeNull();
  });
});
