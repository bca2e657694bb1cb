import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { BakingError, largestCredential } from './baking-error.ts';
import { crc32 } from './crc32.ts';
import { readChunks, signature, writeChunk } from './png-chunks.ts';
import { assertionKeyword, bakePng, extractPng, inspectPng } from './png.ts';

/** JSON that baking has no reason to change. */
const plainJson = '{"name":"Erste Hilfe · 応急手当 🩹","n":[1,2.5,null,true],"o":{"p":"\\"q\\""}}';

const suite = fileURLToPath(new URL('../../../shared/vectors/png/png/', import.meta.url));
const files = existsSync(suite)
  ? readdirSync(suite)
      .filter((name) => name.endsWith('.png'))
      .sort()
  : [];
const read = (name: string) => new Uint8Array(readFileSync(suite + name));
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const pixels = (png: Uint8Array) => sharp(png).raw().toBuffer();

/** IHDR of a picture, as a chunk. */
function header({
  width = 2,
  height = 2,
  depth = 8,
  colour = 0,
  tail = [0, 0, 0],
} = {}): Uint8Array {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([depth, colour, ...tail], 8);
  return writeChunk('IHDR', content);
}

const dots = writeChunk('IDAT', new Uint8Array(deflateSync(Uint8Array.of(0, 10, 200, 0, 30, 90))));
const end = writeChunk('IEND', new Uint8Array());
const tiny = join(signature, header(), dots, end);
const itxt = (text: Uint8Array, { keyword = 'openbadgecredential', flag = 0 } = {}) =>
  writeChunk('iTXt', join(utf8(`${keyword}\0`), Uint8Array.of(flag, 0, 0, 0), text));
const withChunk = (chunk: Uint8Array) => join(signature, header(), chunk, dots, end);

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof BakingError && /^[A-Z0-9].*\.$/.test(error.message)) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('PngSuite, which every decoder is measured by', () => {
  const valid = files.filter((name) => !name.startsWith('x'));
  const corrupt = files.filter((name) => name.startsWith('x'));

  it.skipIf(files.length === 0)('is there in full (skipped: no ../shared/vectors)', () => {
    expect([valid.length, corrupt.length]).toEqual([161, 14]);
  });

  it.each(valid)(
    '%s: what is baked is what is extracted, and no other byte of the picture changes',
    (name) => {
      const png = read(name);
      const baked = bakePng(png, plainJson);
      expect(extractPng(baked)).toBe(plainJson);
      const [ihdr, added, ...rest] = readChunks(baked);
      const [, ...original] = readChunks(png);
      expect([ihdr?.type, added?.type]).toEqual(['IHDR', 'iTXt']);
      expect(rest.map(({ type, content }) => [type, content])).toEqual(
        original.map(({ type, content }) => [type, content]),
      );
      expect(inspectPng(baked)).toEqual(inspectPng(png));
    },
  );

  it.skipIf(files.length === 0)('is decoded to equal pixels after baking', async () => {
    for (const name of valid) {
      const png = read(name);
      expect(Buffer.compare(await pixels(bakePng(png, plainJson)), await pixels(png)), name).toBe(
        0,
      );
    }
  });

  it.skipIf(files.length === 0)('has 14 corrupt pictures, each refused with the reason', () => {
    expect(
      Object.fromEntries(corrupt.map((name) => [name, codeOf(() => inspectPng(read(name)))])),
    ).toEqual({
      'xc1n0g08.png': 'bad-header',
      'xc9n2c08.png': 'bad-header',
      'xcrn0g04.png': 'not-png',
      'xcsn0g01.png': 'bad-crc',
      'xd0n2c08.png': 'bad-header',
      'xd3n2c08.png': 'bad-header',
      'xd9n2c08.png': 'bad-header',
      'xdtn0g01.png': 'missing-pixels',
      'xhdn0g08.png': 'bad-crc',
      'xlfn0g04.png': 'not-png',
      'xs1n0g01.png': 'not-png',
      'xs2n0g01.png': 'not-png',
      'xs4n0g01.png': 'not-png',
      'xs7n0g01.png': 'not-png',
    });
    for (const name of corrupt) {
      expect(
        codeOf(() => bakePng(read(name), plainJson)),
        name,
      ).not.toBe('accepted');
      expect(
        codeOf(() => extractPng(read(name))),
        name,
      ).not.toBe('accepted');
    }
  });
});

describe('hostile and broken pictures are refused by code', () => {
  const palette = writeChunk('PLTE', new Uint8Array(3));
  const cases: [string, Uint8Array, string][] = [
    ['nothing but the signature', signature.slice(), 'missing-end'],
    ['cut in the middle of a chunk', tiny.subarray(0, 40), 'truncated'],
    ['cut before its end mark', tiny.subarray(0, tiny.length - 12), 'missing-end'],
    ['a page hidden behind the end', join(tiny, utf8('<html>')), 'trailing-data'],
    ['a second picture behind the end', join(tiny, tiny), 'trailing-data'],
    [
      'a chunk that claims 4 GB',
      join(signature, Uint8Array.of(255, 255, 255, 255), utf8('IHDR'), new Uint8Array(30)),
      'truncated',
    ],
    ['a chunk type that is no letters', withChunk(writeChunk('te\0t', utf8('x'))), 'bad-chunk'],
    ['an essential chunk nobody knows', withChunk(writeChunk('EVIL', utf8('x'))), 'bad-chunk'],
    ['no header', join(signature, dots, end), 'missing-header'],
    [
      'a text before the header',
      join(signature, itxt(utf8('{}')), header(), dots, end),
      'missing-header',
    ],
    ['two headers', join(signature, header(), header(), dots, end), 'bad-order'],
    [
      'a header of 12 bytes',
      join(signature, writeChunk('IHDR', new Uint8Array(12)), dots, end),
      'bad-header',
    ],
    ['no width', join(signature, header({ width: 0 }), dots, end), 'bad-size'],
    ['16,385 rows', join(signature, header({ height: 16_385 }), dots, end), 'bad-size'],
    ['2 billion columns', join(signature, header({ width: 0x80000000 }), dots, end), 'bad-size'],
    ['unknown compression', join(signature, header({ tail: [1, 0, 0] }), dots, end), 'bad-header'],
    ['unknown interlacing', join(signature, header({ tail: [0, 0, 2] }), dots, end), 'bad-header'],
    [
      '16 bits of palette',
      join(signature, header({ colour: 3, depth: 16 }), palette, dots, end),
      'bad-header',
    ],
    [
      'a palette picture without palette',
      join(signature, header({ colour: 3 }), dots, end),
      'missing-palette',
    ],
    [
      'a palette behind the pixels',
      join(signature, header({ colour: 3 }), dots, palette, end),
      'bad-order',
    ],
    ['a palette in a grey picture', join(signature, header(), palette, dots, end), 'bad-chunk'],
    [
      'three colours in a palette of 1 bit',
      join(
        signature,
        header({ colour: 3, depth: 1 }),
        writeChunk('PLTE', new Uint8Array(9)),
        dots,
        end,
      ),
      'bad-chunk',
    ],
    [
      'pixels in two places',
      join(signature, header(), dots, writeChunk('tIME', new Uint8Array(7)), dots, end),
      'bad-order',
    ],
    [
      'empty pixels',
      join(signature, header(), writeChunk('IDAT', new Uint8Array()), end),
      'missing-pixels',
    ],
    [
      'an end mark with content',
      join(signature, header(), dots, writeChunk('IEND', utf8('x'))),
      'bad-chunk',
    ],
    ['11 MB', join(tiny, new Uint8Array(11 * 1024 * 1024)), 'picture-too-large'],
  ];

  it.each(cases)('%s', (_, png, code) => {
    expect(codeOf(() => inspectPng(png))).toBe(code);
    expect(codeOf(() => extractPng(png))).toBe(code);
  });

  it('a single flipped bit anywhere is noticed', () => {
    const png = bakePng(tiny, plainJson);
    for (let bit = 0; bit < png.length * 8; bit += 7) {
      const flipped = png.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(
        codeOf(() => extractPng(flipped)),
        `bit ${bit}`,
      ).not.toBe('accepted');
    }
  });
});

describe('the chunk that holds the credential', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'two of them, so that two readers may see two badges',
      join(itxt(utf8('{}')), itxt(utf8('{"a":1}'))),
      'two-credentials',
    ],
    [
      'one plain and one legacy',
      join(itxt(utf8('{}')), writeChunk('tEXt', utf8('openbadgecredential\0{}'))),
      'two-credentials',
    ],
    [
      'compressed, never inflated',
      itxt(new Uint8Array(deflateSync(new Uint8Array(1e6))), { flag: 1 }),
      'compressed-chunk',
    ],
    [
      'in zTXt',
      writeChunk(
        'zTXt',
        join(utf8('openbadgecredential\0\0'), new Uint8Array(deflateSync(utf8('{}')))),
      ),
      'compressed-chunk',
    ],
    [
      'in tEXt, which is Latin-1',
      writeChunk('tEXt', utf8('openbadgecredential\0{}')),
      'wrong-chunk',
    ],
    ['not UTF-8', itxt(Uint8Array.of(0x7b, 0xff, 0x7d)), 'not-utf8'],
    [
      'without its terminators',
      writeChunk('iTXt', utf8('openbadgecredential\0\0\0en')),
      'bad-chunk',
    ],
    ['over 256 KB', itxt(new Uint8Array(largestCredential + 1).fill(0x20)), 'credential-too-large'],
  ])('is refused: %s', (_, chunk, code) => {
    expect(codeOf(() => extractPng(withChunk(chunk)))).toBe(code);
  });

  it('is found behind the pixels too, and with a language, since other issuers write so', () => {
    const chunk = writeChunk('iTXt', utf8('openbadgecredential\0\0\0en\0titre\0{"a":1}'));
    expect(extractPng(join(signature, header(), dots, chunk, end))).toBe('{"a":1}');
  });

  it('is not taken for one of Open Badges 2.0, nor the other way round', () => {
    const png = withChunk(itxt(utf8('{"old":1}'), { keyword: 'openbadges' }));
    expect(extractPng(png)).toBeNull();
    expect(extractPng(png, 'openbadges')).toBe('{"old":1}');
  });

  it('is laid out as the standard says: flag 0, method 0, empty language and translation', () => {
    const [, chunk] = readChunks(bakePng(tiny, plainJson));
    expect(new TextDecoder().decode(chunk!.content)).toBe(
      `openbadgecredential\0\0\0\0\0${plainJson}`,
    );
  });

  it('replaces every earlier one, of whatever kind, and keeps other texts', () => {
    const old = join(
      itxt(utf8('{"a":1}')),
      itxt(utf8('{}'), { keyword: 'openbadges' }),
      writeChunk('tEXt', utf8('openbadges\0https://x.org')),
      writeChunk('zTXt', utf8('openbadgecredential\0\0x')),
      writeChunk('tEXt', utf8('Author\0Ada')),
      writeChunk('iTXt', utf8('odd')),
    );
    const baked = bakePng(withChunk(old), plainJson);
    expect(readChunks(baked).map(({ type }) => type)).toEqual([
      'IHDR',
      'iTXt',
      'tEXt',
      'iTXt',
      'IDAT',
      'IEND',
    ]);
    expect(extractPng(baked)).toBe(plainJson);
    expect(bakePng(bakePng(tiny, '{"first":1}'), plainJson)).toEqual(bakePng(tiny, plainJson));
  });

  it.each(['', 'null', '[]', '"text"', '{', '{}{}', 'a.b', '{"a":1}\0'])(
    'is not baked from %j, which is no credential',
    (text) => {
      expect(codeOf(() => bakePng(tiny, text))).toBe('not-a-credential');
    },
  );

  it('is not baked over 256 KB, counted after escaping', () => {
    expect(codeOf(() => bakePng(tiny, JSON.stringify({ a: 'x'.repeat(largestCredential) })))).toBe(
      'credential-too-large',
    );
    expect(
      codeOf(() => bakePng(tiny, JSON.stringify({ a: '{'.repeat(largestCredential / 4) }))),
    ).toBe('credential-too-large');
  });
});

describe('two versions of one award in one picture', () => {
  const assertion = '{"@context":"https://w3id.org/openbadges/v2","narrative":"{braces} ]]> 応"}';
  const baked = bakePng(tiny, plainJson, assertion);

  it('are each found under their own keyword, the 3.0 one as if it were alone', () => {
    expect(extractPng(baked)).toBe(extractPng(bakePng(tiny, plainJson)));
    expect(JSON.parse(extractPng(baked, assertionKeyword)!)).toEqual(JSON.parse(assertion));
  });

  it('stand one behind the other, 3.0 first, for readers that take the first text they meet', () => {
    const chunks = readChunks(baked);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(new TextDecoder().decode(chunks[1]!.content)).toBe(
      `openbadgecredential\0\0\0\0\0${plainJson}`,
    );
    expect(new TextDecoder().decode(chunks[2]!.content)).toMatch(/^openbadges\0{5}\{/);
  });

  it('hold no brace inside a text, in either, so that a reader who counts them finds both ends', () => {
    const text = extractPng(baked, assertionKeyword)!;
    expect([text.match(/\{/g), text.match(/\}/g)]).toEqual([['{'], ['}']]);
  });

  it('are both replaced when the picture is baked again', () => {
    expect(bakePng(baked, plainJson, assertion)).toEqual(baked);
    expect(bakePng(baked, plainJson)).toEqual(bakePng(tiny, plainJson));
  });

  it.skipIf(files.length === 0)(
    'leave every picture of PngSuite as it was (skipped where ../shared/vectors is missing)',
    () => {
      for (const name of files.filter((file) => !file.startsWith('x'))) {
        const png = read(name);
        const [, , , ...rest] = readChunks(bakePng(png, plainJson, assertion));
        expect(
          rest.map(({ type, content }) => [type, content]),
          name,
        ).toEqual(
          readChunks(png)
            .slice(1)
            .map(({ type, content }) => [type, content]),
        );
        expect(extractPng(bakePng(png, plainJson, assertion)), name).toBe(plainJson);
      }
    },
  );

  it('are refused where the second is no JSON object', () => {
    expect(codeOf(() => bakePng(tiny, plainJson, '[]'))).toBe('not-a-credential');
    expect(
      codeOf(() => bakePng(tiny, plainJson, JSON.stringify({ a: 'x'.repeat(largestCredential) }))),
    ).toBe('credential-too-large');
  });
});

describe('what else goes through', () => {
  it('a compact JWS goes in and out unchanged', () => {
    expect(extractPng(bakePng(tiny, 'eyJhbGciOiJFZERTQSJ9.eyJhIjoxfQ.c2ln-_'))).toBe(
      'eyJhbGciOiJFZERTQSJ9.eyJhIjoxfQ.c2ln-_',
    );
  });

  it('the checksum agrees with zlib', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)),
    );
  });
});
