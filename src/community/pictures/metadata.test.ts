/** An e-mail address beside the pixels of a picture is a fault; anything else there is none. */

import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { concatenate, readChunks, writeChunk } from '../../baking/png-chunks.ts';
import { addressFault } from './metadata.ts';
import { readPicture } from './read.ts';

const address = 'ada' + '@' + 'sample.example';
const pixels = Uint8Array.from({ length: 40 * 20 * 3 }, (_, at) => (at * 37) % 251);
const picture = (author: string): Sharp =>
  sharp(pixels, { raw: { width: 40, height: 20, channels: 3 } }).withExif({
    IFD0: { Artist: author },
  });

describe.each([
  ['PNG', (image: Sharp) => image.png().toBuffer()],
  ['JPEG', (image: Sharp) => image.jpeg().toBuffer()],
  ['WebP', (image: Sharp) => image.webp().toBuffer()],
] as const)('a %s', (_, encode) => {
  it('by an author with an address', async () => {
    const bytes = new Uint8Array(await encode(picture(`Ada Sample <${address}>`)));
    expect(addressFault(bytes, 'Mend it.')).toMatchObject({
      rule: 'email-address',
      remedy: 'Mend it.',
    });
  });

  it('by an author without one, or of a picture for larger screens', async () => {
    for (const author of ['Ada Sample', '@ada', 'badge@2x.png', 'ada at sample.example'])
      expect(addressFault(new Uint8Array(await encode(picture(author))), '')).toBeNull();
  });
});

it('a badge’s picture with an address in a text chunk is refused, and says how to go on', async () => {
  const plain = new Uint8Array(
    await sharp(pixels, { raw: { width: 40, height: 20, channels: 3 } })
      .png()
      .toBuffer(),
  );
  const [header] = readChunks(plain);
  const text = writeChunk('tEXt', new TextEncoder().encode(`Author\0${address}`));
  const signed = concatenate([plain.subarray(0, header?.end), text, plain.subarray(header?.end)]);
  expect(readPicture('badges/a/image.png', plain)).toMatchObject({ kind: 'png' });
  const read = readPicture('badges/a/image.png', signed);
  expect('faults' in read && read.faults[0]).toMatchObject({
    rule: 'email-address',
    remedy: expect.stringContaining('npm run new -- badge --image FILE'),
  });
  expect(JSON.stringify(read)).not.toContain(address);
});
