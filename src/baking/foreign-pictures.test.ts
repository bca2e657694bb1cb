import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BakingError } from './baking-error.ts';
import { extractCredential } from './extract.ts';
import { readChunks, signature, writeChunk } from './png-chunks.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const json = '{"id":"https://guild.example/ada","name":"Erste Hilfe · 応急手当"}';
const address = 'https://guild.example/ada.json';

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const itxt = (keyword: string, text: Uint8Array, flag = 0, language = ''): Uint8Array =>
  writeChunk(
    'iTXt',
    join(bytes(`${keyword}\0`), Uint8Array.of(flag, 0), bytes(`${language}\0\0`), text),
  );
const packed = (text: string): Uint8Array => new Uint8Array(deflateSync(text));

/** The picture with chunks behind its header, behind its pixels, or both. */
function picture(
  behindHeader: readonly Uint8Array[],
  behindPixels: readonly Uint8Array[] = [],
): Uint8Array {
  const [header, ...rest] = readChunks(plain).map(({ start, end }) => plain.subarray(start, end));
  return join(
    signature,
    header!,
    ...behindHeader,
    ...rest.slice(0, -1),
    ...behindPixels,
    rest.at(-1)!,
  );
}

const svg = (element: string): Uint8Array =>
  bytes(
    `<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="https://purl.imsglobal.org/ob/v3p0" xmlns:openbadges="http://openbadges.org"><!-- a -->${element}<g/></svg>`,
  );

describe('pictures of other tools', () => {
  it.each<[string, Uint8Array, string]>([
    ['behind the pixels', picture([], [itxt('openbadgecredential', bytes(json))]), json],
    ['with a language', picture([itxt('openbadgecredential', bytes(json), 0, 'en')]), json],
    ['compressed', picture([itxt('openbadgecredential', packed(json), 1)]), json],
    [
      'in zTXt',
      picture([writeChunk('zTXt', join(bytes('openbadgecredential\0\0'), packed(json)))]),
      json,
    ],
    ['in tEXt', picture([writeChunk('tEXt', bytes('openbadgecredential\0{"a":1}'))]), '{"a":1}'],
    [
      'with blanks, a mark and a zero around it',
      picture([itxt('openbadgecredential', bytes(`\ufeff ${json}\n\0`))]),
      json,
    ],
    ['a record of achievements', picture([itxt('clrcredential', bytes(json))]), json],
    ['Open Badges 2.0', picture([itxt('openbadges', bytes(json))]), json],
    [
      'Open Badges 1, the address only',
      picture([writeChunk('tEXt', bytes(`openbadges\0${address}`))]),
      address,
    ],
    ['the keyword with capitals', picture([itxt('OpenBadgeCredential', bytes(json))]), json],
    [
      'beside texts of other kinds',
      picture([writeChunk('tEXt', bytes('Software\0Paint')), itxt('openbadges', bytes(json))]),
      json,
    ],
  ])('PNG: %s', async (_, file, text) => {
    expect(await extractCredential(file)).toEqual({ kind: 'png', text, beside: null });
  });

  it.each<[string, Uint8Array, string]>([
    ['another prefix', svg(`<ob:credential>${json}</ob:credential>`), json],
    [
      'several sections and comments',
      svg('<ob:credential><!-- x --><![CDATA[{"a":]]><![CDATA[1}]]><!-- y --></ob:credential>'),
      '{"a":1}',
    ],
    ['entities', svg('<ob:credential>{&quot;a&quot;:&#49;}</ob:credential>'), '{"a":1}'],
    [
      'deep inside',
      svg(`<defs><metadata><ob:credential>${json}</ob:credential></metadata></defs>`),
      json,
    ],
    [
      'declared on the element itself',
      bytes(
        `<svg xmlns="http://www.w3.org/2000/svg"><credential xmlns="https://purl.imsglobal.org/ob/v3p0">${json}</credential></svg>`,
      ),
      json,
    ],
    [
      'a prefix that nobody declared',
      bytes(
        `<svg xmlns="http://www.w3.org/2000/svg"><openbadges:assertion><![CDATA[${json}]]></openbadges:assertion></svg>`,
      ),
      json,
    ],
    [
      'a namespace with a slash',
      bytes(
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://purl.imsglobal.org/ob/v3p0/"><x:credential>${json}</x:credential></svg>`,
      ),
      json,
    ],
    [
      'the newer element in the older namespace',
      svg(`<openbadges:credential>${json}</openbadges:credential>`),
      json,
    ],
    ['the older element in the newer namespace', svg(`<ob:assertion>${json}</ob:assertion>`), json],
    ['a token in the attribute', svg('<ob:credential verify="eyJh.eyJi.c2ln"/>'), 'eyJh.eyJi.c2ln'],
    [
      '2.0 with address and text',
      svg(`<openbadges:assertion verify="${address}"><![CDATA[${json}]]></openbadges:assertion>`),
      json,
    ],
    [
      '2.0 with the address only',
      svg(`<openbadges:assertion verify="${address}"></openbadges:assertion>`),
      address,
    ],
  ])('SVG: %s', async (_, file, text) => {
    expect(await extractCredential(file)).toEqual({ kind: 'svg', text, beside: null });
  });

  it('with two versions of a badge give the newer one, and say so', async () => {
    const png = await extractCredential(
      picture([itxt('openbadges', bytes('{"old":1}')), itxt('openbadgecredential', bytes(json))]),
    );
    expect(png).toMatchObject({
      text: json,
      beside: expect.stringContaining('Open Badges 2.0') as string,
    });
    const drawing = await extractCredential(
      svg(
        `<openbadges:assertion><![CDATA[{"old":1}]]></openbadges:assertion><ob:credential>${json}</ob:credential>`,
      ),
    );
    expect(drawing).toMatchObject({
      text: json,
      beside: expect.stringContaining('older form') as string,
    });
  });
});

describe('hostile pictures', () => {
  const bomb = new Uint8Array(deflateSync(new Uint8Array(256 * 1024 * 1024)));

  it.each<[string, Uint8Array, string]>([
    ['256 MB in 260 KB', picture([itxt('openbadgecredential', bomb, 1)]), 'overfull-chunk'],
    [
      '256 MB in zTXt',
      picture([writeChunk('zTXt', join(bytes('openbadges\0\0'), bomb))]),
      'overfull-chunk',
    ],
    ['compressed nonsense', picture([itxt('openbadges', bytes('nonsense'), 1)]), 'bad-chunk'],
    [
      'compressed and cut off',
      picture([itxt('openbadges', packed(json).subarray(0, 20), 1)]),
      'bad-chunk',
    ],
    [
      'half a megabyte, unpacked',
      picture([itxt('openbadges', packed(`"${'x'.repeat(500_000)}"`), 1)]),
      'credential-too-large',
    ],
    [
      'two of one version',
      picture([itxt('openbadges', bytes('{}'))], [itxt('openbadges', bytes('{"a":1}'))]),
      'two-credentials',
    ],
    [
      'two, one of them packed',
      picture([
        itxt('openbadgecredential', bytes('{}')),
        itxt('openbadgecredential', packed('{"a":1}'), 1),
      ]),
      'two-credentials',
    ],
    [
      'two elements',
      svg('<ob:credential>{}</ob:credential><ob:credential>{}</ob:credential>'),
      'two-credentials',
    ],
    ['an empty text', picture([itxt('openbadges', bytes(' '))]), 'no-credential'],
    ['no text', picture([itxt('openbadges', Uint8Array.of(0xff, 0xfe, 0x41))]), 'not-utf8'],
    [
      'cut off within the chunk',
      picture([itxt('openbadgecredential', bytes(json))]).subarray(0, 90),
      'truncated',
    ],
    [
      'a damaged chunk',
      picture([itxt('openbadgecredential', bytes(json))]).map((byte, at) =>
        at === 80 ? byte ^ 1 : byte,
      ),
      'bad-crc',
    ],
    [
      'elements in the place of text',
      svg('<ob:credential><g/></ob:credential>'),
      'not-a-credential',
    ],
  ])('%s', async (_, file, code) => {
    const error: unknown = await extractCredential(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BakingError);
    expect((error as BakingError).code).toBe(code);
  });
});
