import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectPng } from '../baking/png.ts';
import { readChunks, signature, writeChunk } from '../baking/png-chunks.ts';
import type { Badge, Picture } from '../community/model.ts';
import { cleanSvg } from '../community/svg/allow-list.ts';
import { badgeWith } from '../testing/fixtures/badge-with.ts';
import { PictureError } from './picture-error.ts';
import { pictureOf } from './picture.ts';

const suite = fileURLToPath(new URL('../../../shared/vectors/png/png/', import.meta.url));
const suiteFiles = existsSync(suite)
  ? readdirSync(suite)
      .filter((name) => name.endsWith('.png'))
      .sort()
  : [];

const badge = (picture: Picture | null): Badge => badgeWith({ picture });
const fromPng = (bytes: Uint8Array) =>
  pictureOf(badge({ kind: 'png', path: 'badges/first-talk/image.png', bytes }));
const fromSvg = (svg: string) =>
  pictureOf(badge({ kind: 'svg', path: 'badges/first-talk/image.svg', svg, leftOut: [] }));
const svg = (inside: string, box = '0 0 10 10') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inside}</svg>`;

/** A soft photo-like picture with many colours. */
const photo = (width: number, height: number) => {
  const pixels = Uint8Array.from({ length: width * height * 3 }, (_, at) => {
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    return [(x * 255) / width, (y * 255) / height, (Math.sin(x / 9) + Math.cos(y / 7)) * 60 + 128][
      at % 3
    ]!;
  });
  return sharp(pixels, { raw: { width, height, channels: 3 } });
};
const bytesOf = async (image: Sharp) => new Uint8Array(await image.png().toBuffer());
const alphaAt = async (png: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return data[(y * info.width + x) * 4 + 3]!;
};

async function codeOf(making: Promise<unknown>): Promise<string> {
  try {
    await making;
  } catch (error) {
    if (error instanceof PictureError && error.message.startsWith('badges/first-talk/image.'))
      return error.code;
    throw error;
  }
  return 'made';
}

describe('the picture of a badge', () => {
  it('without a contributed one is drawn, square and sound', async () => {
    const picture = await pictureOf(badge(null));
    expect(inspectPng(picture.png)).toEqual({ width: 400, height: 400 });
    expect(cleanSvg(picture.svg)).toHaveProperty('svg');
    expect(await alphaAt(picture.png, 0, 0)).toBe(0);
    expect(await alphaAt(picture.png, 200, 200)).toBe(255);
  });

  it('is the same bytes each time', async () => {
    const bytes = await bytesOf(photo(300, 200));
    expect(await fromPng(bytes)).toEqual(await fromPng(bytes));
    expect(await pictureOf(badge(null))).toEqual(await pictureOf(badge(null)));
  });

  it('from an SVG that is not square keeps its proportions on a transparent square', async () => {
    const picture = await fromSvg(
      svg('<rect width="20" height="10"/><circle cx="5" cy="5" r="2" fill="red"/>', '0 0 20 10'),
    );
    expect(inspectPng(picture.png)).toEqual({ width: 400, height: 400 });
    expect([await alphaAt(picture.png, 200, 90), await alphaAt(picture.png, 200, 120)]).toEqual([
      0, 255,
    ]);
  });

  it('from a PNG is encoded anew: no chunk of the file stays, and the SVG carries the same picture', async () => {
    const original = await sharp({
      create: { width: 60, height: 30, channels: 3, background: '#f00' },
    })
      .composite([{ input: Buffer.from(svg('<circle cx="5" cy="5" r="4"/>')), left: 0, top: 0 }])
      .png()
      .toBuffer();
    const [header, ...rest] = readChunks(new Uint8Array(original));
    const secret = writeChunk('tEXt', new TextEncoder().encode('Comment\0SECRET PLACE'));
    const parts = [header!, ...rest].map(({ start, end }) => original.subarray(start, end));
    const { png, svg: wrapped } = await fromPng(
      new Uint8Array(Buffer.concat([signature, parts[0]!, secret, ...parts.slice(1)])),
    );
    expect(Buffer.from(png).includes('SECRET')).toBe(false);
    expect(
      readChunks(png)
        .map(({ type }) => type)
        .filter((type) => !['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'].includes(type)),
    ).toEqual(['pHYs']);
    expect(wrapped).toContain(
      `href="data:image/png;base64,${Buffer.from(png).toString('base64')}"`,
    );
    // Nothing else has its pixels.
    expect(inspectPng(png)).toEqual({ width: 512, height: 512 });
    expect([await alphaAt(png, 256, 10), await alphaAt(png, 256, 256)]).toEqual([0, 255]);
  });

  it('from a photo stays true to its colours', async () => {
    const source = photo(512, 512);
    const { png } = await fromPng(await bytesOf(source));
    const [a, b] = await Promise.all([
      source.clone().raw().toBuffer(),
      sharp(png).removeAlpha().raw().toBuffer(),
    ]);
    const error = Math.sqrt(
      a.reduce((sum, value, at) => sum + (value - b[at]!) ** 2, 0) / a.length,
    );
    expect(error).toBeLessThan(4);
  });
});

describe('a picture that cannot be used is refused by code, its file named', () => {
  it('blank drawings and pictures', async () => {
    expect(await codeOf(fromSvg(svg('<rect width="10" height="10" fill="none"/>')))).toBe(
      'blank-picture',
    );
    expect(await codeOf(fromSvg(svg('<rect width="10" height="10" fill="#fff"/>')))).toBe(
      'blank-picture',
    );
    expect(
      await codeOf(
        fromPng(
          await bytesOf(
            sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } }),
          ),
        ),
      ),
    ).toBe('blank-picture');
    expect(
      await codeOf(
        fromPng(
          await bytesOf(
            sharp({ create: { width: 512, height: 512, channels: 3, background: '#abc' } }),
          ),
        ),
      ),
    ).toBe('blank-picture');
  });

  it('a picture of one colour that is not square is blank too, whatever its margins', async () => {
    expect(
      await codeOf(
        fromPng(
          await bytesOf(
            sharp({ create: { width: 90, height: 30, channels: 3, background: '#abc' } }),
          ),
        ),
      ),
    ).toBe('blank-picture');
  });

  it('4097 by 4097 pixels', async () => {
    const huge = await bytesOf(
      sharp({ create: { width: 4097, height: 4097, channels: 3, background: '#abc' } }),
    );
    expect(await codeOf(fromPng(huge))).toBe('too-many-pixels');
  });

  it('a JPEG called PNG, a cut PNG, and pixels that are not there', async () => {
    const whole = await bytesOf(photo(64, 64));
    const [header] = readChunks(whole);
    const junk = Buffer.concat([
      whole.subarray(0, header!.end),
      writeChunk('IDAT', Uint8Array.of(120, 156, 1, 2, 3)),
      writeChunk('IEND', new Uint8Array()),
    ]);
    expect(await codeOf(fromPng(new Uint8Array(await photo(64, 64).jpeg().toBuffer())))).toBe(
      'broken-picture',
    );
    expect(await codeOf(fromPng(whole.subarray(0, whole.length - 20)))).toBe('broken-picture');
    expect(await codeOf(fromPng(new Uint8Array(junk)))).toBe('broken-picture');
  });

  it.skipIf(suiteFiles.length === 0)(
    'all 14 corrupt pictures of PngSuite (needs the vectors)',
    async () => {
      for (const name of suiteFiles.filter((file) => file.startsWith('x'))) {
        expect(await codeOf(fromPng(new Uint8Array(readFileSync(suite + name)))), name).toBe(
          'broken-picture',
        );
      }
    },
  );

  it.skipIf(suiteFiles.length === 0)(
    'every twentieth valid picture of PngSuite is taken (needs the vectors)',
    async () => {
      for (const name of suiteFiles.filter((file, at) => !file.startsWith('x') && at % 20 === 0)) {
        expect(['made', 'blank-picture'], name).toContain(
          await codeOf(fromPng(new Uint8Array(readFileSync(suite + name)))),
        );
      }
    },
  );
});
