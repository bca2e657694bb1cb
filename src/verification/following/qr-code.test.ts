import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photographPixels } from '../../artwork/photograph.ts';
import { qrSvg } from '../../artwork/qr.ts';
import { codeIn } from './qr-code.ts';
import { isOfModestSize } from './picture-size.ts';

const address = 'https://club.example/recipients/ada/first-talk/';
const code = Buffer.from(await qrSvg(address));

/** The code, so many pixels wide, on a sheet or screen of this size and colour. */
async function picture(
  size: { readonly width: number; readonly height: number },
  side: number,
  background: string,
  angle = 0,
) {
  const drawn = await sharp(code, { density: 600 })
    .resize(side, side)
    .rotate(angle, { background })
    .toBuffer();
  const sheet = { create: { ...size, channels: 3 as const, background } };
  return sharp(
    await sharp(sheet)
      .composite([{ input: drawn }])
      .png()
      .toBuffer(),
  );
}
const screen = { width: 1366, height: 768 };
const photo = { width: 3200, height: 2400 };
const read = (bytes: Uint8Array) => codeIn(bytes, photographPixels);

describe('the code in a picture', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['a screenshot', async () => (await picture(screen, 160, '#14161a')).png().toBuffer()],
    [
      'a photo, turned, blurred and squeezed',
      async () =>
        (await picture(photo, 500, '#d8cfc0', 17)).blur(3).jpeg({ quality: 45 }).toBuffer(),
    ],
    [
      'a small code on a large photo',
      async () => (await picture(photo, 190, '#ffffff')).jpeg().toBuffer(),
    ],
    [
      'a WebP upside down',
      async () => (await picture(screen, 240, '#ffffff', 180)).webp().toBuffer(),
    ],
    [
      'light on dark',
      async () => (await picture(screen, 300, '#ffffff')).negate({ alpha: false }).png().toBuffer(),
    ],
  ])('is read from %s', async (_, make) => expect(await read(await make())).toBe(address));

  it('is none where there is none, where the picture is broken, and where it is no picture', async () => {
    const blank = await sharp({ create: { ...screen, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await read(blank)).toBeNull();
    expect(await read(blank.subarray(0, 60))).toBeNull();
    expect(await read(code)).toBeNull();
  });
});

describe('the size that a picture says it has', () => {
  const grey = { create: { width: 70, height: 50, channels: 3 as const, background: '#888' } };
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('is read from %s', async (format) =>
    expect(isOfModestSize(await sharp(grey).toFormat(format).toBuffer())).toBe(true),
  );

  it('is refused where it is huge, nothing or hidden', async () => {
    const png = new Uint8Array(await sharp(grey).png().toBuffer());
    new DataView(png.buffer).setUint32(16, 90_000);
    new DataView(png.buffer).setUint32(20, 90_000);
    expect(isOfModestSize(png)).toBe(false);
    expect(isOfModestSize(new Uint8Array(40))).toBe(false);
    expect(isOfModestSize(Uint8Array.of(0xff, 0xd8, ...new Uint8Array(40).fill(0xff)))).toBe(false);
  });
});
