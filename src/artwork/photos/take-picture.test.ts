import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { takePicture } from './take-picture.ts';

/** Stripes of two colours, so that the picture is not blank. */
const photo = (width: number, height: number) =>
  sharp(
    Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at % 7 === 0 ? 200 : 40))),
    { raw: { width, height, channels: 3 } },
  );

const notesOf = async (file: string, bytes: Uint8Array) => {
  const taken = await takePicture(file, bytes);
  return 'notes' in taken ? taken.notes : taken.refusals;
};

describe('a photo becomes a PNG', () => {
  it.each(['jpeg', 'webp', 'gif', 'avif'] as const)('%s', async (format) => {
    const file = await photo(30, 20).toFormat(format, { effort: 1 }).toBuffer();
    const taken = await takePicture(`team.${format}`, new Uint8Array(file));
    if ('refusals' in taken) throw new Error(taken.refusals.join());
    expect(taken.name).toBe('image.png');
    expect(await sharp(taken.bytes).metadata()).toMatchObject({
      format: 'png',
      width: 512,
      height: 341,
    });
    expect(taken.notes[0]).toMatch(
      new RegExp(
        `^team.${format} is an? \\w+ (?:photo|picture) of 30 by 20 pixels: it was made into`,
      ),
    );
    expect(taken.notes[1]).toMatch(
      /^It is not square \(30 by 20 pixels\): .* room above and below/,
    );
    expect(taken.notes[2]).toMatch(/^It is small/);
  });

  it('upright, as its camera noted, and without that note', async () => {
    const file = await photo(300, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const taken = await takePicture('a.jpg', new Uint8Array(file));
    if ('refusals' in taken) throw new Error(taken.refusals.join());
    const { width, height, exif, orientation } = await sharp(taken.bytes).metadata();
    expect([width, height, exif, orientation]).toEqual([341, 512, undefined, undefined]);
  });

  it('of what moves, the first picture', async () => {
    const frames = sharp(Buffer.from(Array.from({ length: 8 * 16 * 3 }, (_, at) => at)), {
      raw: { width: 8, height: 16, channels: 3, pageHeight: 8 },
    });
    expect(await notesOf('a.gif', new Uint8Array(await frames.gif().toBuffer()))).toContainEqual(
      expect.stringMatching(/^Of its 2 pictures, the first is taken/),
    );
  });
});

describe('a file is called what it is', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="3"/></svg>';
  const text = (words: string) => new TextEncoder().encode(words);

  it('a sound PNG or SVG is taken byte for byte, whatever its name', async () => {
    const png = new Uint8Array(await photo(300, 300).png().toBuffer());
    expect(await takePicture('a.png', png)).toEqual({ name: 'image.png', bytes: png, notes: [] });
    expect(await takePicture('a.svg', png)).toEqual({
      name: 'image.png',
      bytes: png,
      notes: ['a.svg is a PNG picture, so it is written as image.png.'],
    });
    expect(await takePicture('a.SVG', text(svg))).toMatchObject({ name: 'image.svg', notes: [] });
  });

  it('without the words of cameras and programs, and without an e-mail address', async () => {
    const artist = { exif: { IFD0: { Artist: 'mila@mail.example' } } };
    const png = await photo(300, 300).withExif(artist.exif).png().toBuffer();
    expect(png.toString('latin1')).toContain('mila@');
    const drawing = svg.replace('<circle', '<desc>mila@mail.example</desc><circle id="a"');
    const layer = svg.replace('<circle', '<circle id="mila_x40_mail.example"');
    const photo64 = `<image width="9" height="9" href="data:image/png;base64,${png.toString('base64')}"/>`;
    for (const [file, bytes] of [
      ['a.png', new Uint8Array(png)],
      ['a.svg', text(drawing)],
      ['layer.svg', text(layer)],
      ['photo.svg', text(svg.replace('<circle', `${photo64}<circle`))],
    ] as const) {
      const taken = await takePicture(file, bytes);
      if ('refusals' in taken) throw new Error(taken.refusals.join());
      const written = Buffer.from(taken.bytes).toString('latin1');
      expect(written).not.toMatch(/mila/);
      const [, inside = ''] = /base64,([^"]*)/.exec(written) ?? [];
      expect(atob(inside)).not.toContain('mila@');
      expect(taken.notes).toContain(
        `What was written into ${file} about people, places or programs is left out.`,
      );
    }
  });

  it('a JPEG named .png is made into a PNG', async () => {
    const jpeg = new Uint8Array(await photo(300, 300).jpeg().toBuffer());
    expect(await notesOf('a.png', jpeg)).toEqual([
      'a.png is a JPEG photo of 300 by 300 pixels: it was made into a PNG, image.png.',
    ]);
  });

  it.each([
    ['a web page', '<!DOCTYPE html><html><svg/></html>', /a web page.* Fetch the picture itself/],
    ['a HEIC photo', '\0\0\0\x18ftypheic\0\0', /a HEIC photo.* export it as/],
    ['a PDF', '%PDF-1.7', /a PDF document/],
    ['nothing', '', /an empty file/],
    ['a text', 'hello', /is a text/],
  ])('%s', async (_, bytes, sentence) => {
    expect((await notesOf('a.png', text(bytes))).join()).toMatch(sentence);
  });

  it('a broken photo, and one of too many pixels, end nothing', async () => {
    const jpeg = new Uint8Array(await photo(300, 300).jpeg().toBuffer());
    expect((await notesOf('a.jpg', jpeg.subarray(0, 400))).join()).toMatch(/it is broken/);
    const huge = jpeg.slice();
    const frame = huge.findIndex((byte, at) => byte === 0xff && huge[at + 1] === 0xc0);
    huge.set([0x7f, 0xff, 0x7f, 0xff], frame + 5);
    expect((await notesOf('a.jpg', huge)).join()).toMatch(/more than 64 million pixels/);
  });

  it('everything that is wrong with a drawing, with its lines', async () => {
    const drawn = svg.replace('<circle', '\n<text>A</text>\n<path d="x"/><circle');
    const told = await notesOf('logo.svg', text(drawn));
    expect(told.map((one) => one.slice(0, 12))).toEqual(['logo.svg:2:1', 'logo.svg:3:1']);
  });
});
