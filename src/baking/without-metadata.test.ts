/** What cameras write into pictures is not published; what people see stays. */

import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { BakingError } from './baking-error.ts';
import { readChunks, writeChunk } from './png-chunks.ts';
import { withoutMetadata } from './without-metadata.ts';

const place = 'N 48 12 00 by Ada Sample';
const drawing = Uint8Array.from({ length: 40 * 20 * 3 }, (_, at) => (at * 37) % 251);
const picture = (): Sharp => sharp(drawing, { raw: { width: 40, height: 20, channels: 3 } });
const withPlace = (image: Sharp): Sharp =>
  image
    .withExif({ IFD0: { Artist: place, ImageDescription: place } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${place}"/></rdf:RDF></x:xmpmeta>`,
    );

const encoded = {
  PNG: (image: Sharp) => image.png().toBuffer(),
  JPEG: (image: Sharp) => image.jpeg({ quality: 90 }).toBuffer(),
  WebP: (image: Sharp) => image.webp({ lossless: true }).toBuffer(),
} as const;

const shown = async (bytes: Uint8Array): Promise<string> => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return `${info.width}x${info.height} ${data.toString('base64')}`;
};
const holds = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes).toString('latin1').includes(words);

describe.each(Object.entries(encoded))('a %s', (_, encode) => {
  it('loses its place and its author, and keeps its pixels', async () => {
    const bytes = new Uint8Array(await encode(withPlace(picture())));
    expect(holds(bytes, place)).toBe(true);
    const published = withoutMetadata(bytes);
    expect(holds(published, place)).toBe(false);
    expect(await shown(published)).toBe(await shown(bytes));
  });

  it('that has none stays as it is, and a second look changes nothing', async () => {
    const bytes = new Uint8Array(await encode(picture()));
    const once = withoutMetadata(bytes);
    expect(await shown(once)).toBe(await shown(bytes));
    expect(withoutMetadata(once)).toEqual(once);
  });

  it('keeps its colour profile', async () => {
    const bytes = new Uint8Array(await encode(picture().withIccProfile('p3')));
    const { icc } = await sharp(withoutMetadata(bytes)).metadata();
    expect(icc?.length).toBeGreaterThan(0);
  });

  it('that is cut off is refused', async () => {
    const bytes = new Uint8Array(await encode(picture()));
    expect(() => withoutMetadata(bytes.subarray(0, bytes.length - 20))).toThrow(BakingError);
  });
});

it('a JPEG still says which side is up, and nothing else of what the camera said', async () => {
  const published = withoutMetadata(
    new Uint8Array(await encoded.JPEG(withPlace(picture()).withMetadata({ orientation: 6 }))),
  );
  const { orientation, exif } = await sharp(published).metadata();
  expect([orientation, exif?.length]).toEqual([6, 32]);
});

it('a PNG loses whatever a decoder does not need, text behind its pixels included', async () => {
  const bytes = new Uint8Array(await encoded.PNG(picture()));
  const end = readChunks(bytes).at(-1)!;
  const words = writeChunk('tEXt', new TextEncoder().encode(`Author\0${place}`));
  const withText = Buffer.concat([bytes.subarray(0, end.start), words, bytes.subarray(end.start)]);
  expect(holds(withoutMetadata(new Uint8Array(withText)), 'Author')).toBe(false);
});

it('what stands behind the end of a JPEG is not published', async () => {
  const bytes = await encoded.JPEG(picture());
  const more = new Uint8Array(Buffer.concat([bytes, Buffer.from(place)]));
  expect(withoutMetadata(more)).toEqual(withoutMetadata(new Uint8Array(bytes)));
});

it('another file is published as it is', () => {
  const bytes = new TextEncoder().encode('theme');
  expect(withoutMetadata(bytes)).toBe(bytes);
});
