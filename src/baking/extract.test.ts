import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BakingError, largestCredential } from './baking-error.ts';
import { extractCredential } from './extract.ts';
import { bakePng } from './png.ts';
import { bakeSvg } from './svg.ts';

/** JSON that baking has no reason to change. */
const plainJson = '{"name":"Erste Hilfe · 応急手当 🩹","n":[1,2.5,null,true],"o":{"p":"\\"q\\""}}';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const jws = 'eyJhbGciOiJFZERTQSJ9.eyJhIjoxfQ.c2ln';

function largeAfter(start: string): Uint8Array {
  const file = new Uint8Array(11 * 1024 * 1024);
  file.set(latin1(start));
  return file;
}

describe('a dropped file is known by its first bytes', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['JSON', bytes(`\n ${plainJson}\n`), 'json', `\n ${plainJson}\n`],
    ['JSON with a byte order mark', bytes(`\ufeff${plainJson}`), 'json', plainJson],
    ['a baked PNG', bakePng(png, plainJson), 'png', plainJson],
    ['a baked SVG', bytes(bakeSvg(svg, plainJson)), 'svg', plainJson],
    [
      'a baked SVG with a declaration',
      bytes(`<?xml version="1.0"?>\n${bakeSvg(svg, plainJson)}`),
      'svg',
      plainJson,
    ],
    ['a compact JWS with a line end', bytes(`${jws}\n`), 'jwt', jws],
    ['a PNG with a compact JWS', bakePng(png, jws), 'png', jws],
    [
      'a JWS without signature, which is for the verifier to refuse',
      bytes('eyJhbGciOiJub25lIn0.e30.'),
      'jwt',
      'eyJhbGciOiJub25lIn0.e30.',
    ],
    [
      'the address of an assertion',
      bytes('https://guild.example/ada.json\n'),
      'address',
      'https://guild.example/ada.json',
    ],
  ])('%s', async (_, file, kind, text) => {
    expect(await extractCredential(file)).toEqual({ kind, text, beside: null });
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'empty-file', /empty/],
    ['blanks', bytes(' \n '), 'empty-file', /blanks/],
    ['a PDF', latin1('%PDF-1.7\n'), 'pdf', /PDF/],
    ['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'photo', /JPEG/],
    ['a GIF', latin1('GIF89a'), 'photo', /GIF/],
    ['a WebP', latin1('RIFF\0\0\0\0WEBP'), 'photo', /WebP/],
    ['a ZIP', latin1('PK\x03\x04'), 'unknown-file', /ZIP/],
    ['gzip', latin1('\x1f\x8b\x08'), 'unknown-file', /gzip/],
    ['UTF-16', latin1('\xff\xfe{\0}\0'), 'unknown-file', /UTF-16/],
    ['bytes that are no text', latin1('\xc3\x28\xa0'), 'unknown-file', /PNG, SVG or JSON/],
    ['prose', bytes('Dear Sir or Madam,'), 'unknown-file', /PNG, SVG or JSON/],
    ['a JSON list', bytes('[{}]'), 'unknown-file', /PNG, SVG or JSON/],
    [
      'a page',
      bytes('<!DOCTYPE html>\n<html><meta charset="utf-8"><p>Not found</html>'),
      'web-page',
      /web page/,
    ],
    ['a page that begins at once', bytes('<html lang="en"><br></html>'), 'web-page', /web page/],
    ['a feed', bytes('<?xml version="1.0"?><feed/>'), 'not-svg', /first element is <feed>/],
    ['a PNG without a credential', png, 'no-credential', /re-saved/],
    ['an SVG without a credential', bytes(svg), 'no-credential', /re-saved/],
    ['a broken PNG', png.subarray(0, 50), 'truncated', /cut off/],
    [
      'JSON over 256 KB',
      bytes(`{"a":"${'x'.repeat(largestCredential)}"}`),
      'credential-too-large',
      /256 KB/,
    ],
    [
      '11 MB of noise',
      new Uint8Array(11 * 1024 * 1024).fill(0xa7),
      'unknown-file',
      /PNG, SVG or JSON/,
    ],
    ['11 MB of PDF', largeAfter('%PDF-1.7'), 'pdf', /PDF/],
    ['11 MB of PNG', largeAfter('\x89PNG\r\n\x1a\n'), 'picture-too-large', /10 MB/],
    ['11 MB of JSON', largeAfter(' {'), 'picture-too-large', /10 MB/],
    ['11 MB of token', new Uint8Array(11 * 1024 * 1024).fill(0x41), 'picture-too-large', /10 MB/],
  ])('%s is refused in words', async (_, file, code, words) => {
    const error: unknown = await extractCredential(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BakingError);
    expect((error as BakingError).code).toBe(code);
    expect((error as BakingError).message).toMatch(words);
  });

  it('and nothing but BakingError is ever thrown, whatever the bytes', async () => {
    const starts = fc.constantFrom<number[]>(
      [],
      [0x7b],
      [0x3c],
      [...png.subarray(0, 8)],
      [...png.subarray(0, 45)],
      [...bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        try {
          await extractCredential(Uint8Array.of(...start, ...rest));
        } catch (error) {
          expect(error).toBeInstanceOf(BakingError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
