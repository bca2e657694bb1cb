import { parseXml, XmlCdata, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bakePng, extractPng } from './png.ts';
import { bakeSvg, extractSvg } from './svg.ts';

const tiny = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>';

const awkward = fc.constantFrom(
  '{',
  '}',
  ']]>',
  ']]',
  '>',
  '\\',
  '"',
  '<![CDATA[',
  '<',
  '&',
  '🎉',
  '\ud800',
  '\udc00',
  '\uffff',
  '\u2028',
  '\r',
  '\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join('')),
);

/** JSON text of objects with any keys and texts, with and without blanks between the tokens. */
const credentials = fc
  .tuple(
    fc.dictionary(texts, fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }), { maxKeys: 4 }),
    fc.array(texts, { maxLength: 4 }),
    fc.constantFrom(undefined, 2, '\t'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([rest, list, indent, lineEnd]) =>
    JSON.stringify({ ...rest, list }, null, indent).replaceAll('\n', lineEnd),
  );

describe('in a PNG, for every credential', () => {
  it('extracting is the inverse of baking, as JSON', () => {
    fc.assert(
      fc.property(credentials, (text) => {
        const extracted = extractPng(bakePng(tiny, text))!;
        expect(JSON.parse(extracted)).toEqual(JSON.parse(text));
        expect(extractPng(bakePng(tiny, extracted))).toBe(extracted);
      }),
      { numRuns: 300 },
    );
  });

  it('a reader that counts braces without regard for strings (VerifierPlus) finds exactly the JSON in the file', () => {
    fc.assert(
      fc.property(credentials, (text) => {
        const png = bakePng(tiny, text);
        expect(byBraces(new TextDecoder().decode(png))).toBe(extractPng(png));
      }),
      { numRuns: 300 },
    );
  });
});

describe('in an SVG, for every credential', () => {
  it('gives a reader that sees only the first text event the whole credential', () => {
    fc.assert(
      fc.property(credentials, (text) => {
        const root = parseXml(bakeSvg(svg, text), { preserveCdata: true }).root!;
        const element = root.children[0] as XmlElement;
        expect([element.name, element.children.length, Object.keys(element.attributes)]).toEqual([
          'openbadges:credential',
          1,
          [],
        ]);
        expect(element.children[0]).toBeInstanceOf(XmlCdata);
        expect(JSON.parse((element.children[0] as XmlCdata).text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('and extracting are inverses for every credential, as JSON and then byte for byte', () => {
    fc.assert(
      fc.property(credentials, (text) => {
        const extracted = extractSvg(bakeSvg(svg, text))!;
        expect(JSON.parse(extracted)).toEqual(JSON.parse(text));
        expect(extractSvg(bakeSvg(svg, extracted))).toBe(extracted);
      }),
      { numRuns: 200 },
    );
  });
});

/** From the first brace behind the keyword to the one that closes it. */
function byBraces(file: string): string {
  const start = file.indexOf('{', file.indexOf('openbadgecredential'));
  let depth = 0;
  for (let at = start; at < file.length; at += 1) {
    depth += file[at] === '{' ? 1 : file[at] === '}' ? -1 : 0;
    if (depth === 0) return file.slice(start, at + 1);
  }
  return 'unbalanced';
}
