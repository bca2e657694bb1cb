import fc from 'fast-check';
import jsQr from 'jsqr';
import { create, toString } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../community/svg/allow-list.ts';
import { addressInSvg } from '../baking/svg-address.ts';
import { longestQr, qrInk, qrModules, qrPicture, qrSvg } from './qr.ts';
import { rasterise } from './rasterise.ts';

const decode = (jsQr as unknown as { default?: typeof jsQr }).default ?? jsQr;

async function read(svg: string): Promise<string | undefined> {
  const { pixels, width, height } = await rasterise(svg, 400, 'code');
  return decode(new Uint8ClampedArray(pixels), width, height)?.data;
}

describe('a QR code', () => {
  it.each([
    'https://example.org/recipients/ada/first-talk/',
    'https://example.org/' + 'a'.repeat(longestQr - 20),
    'https://пример.рф/ж',
    'x',
  ])('is read again by a camera: %s', async (text) => {
    expect(await read(await qrSvg(text))).toBe(text);
  });

  it.each([1, 4] as const)('is read from a picture of %d pixels a module, too', async (pixels) => {
    for (const text of ['x', 'https://example.org/recipients/ada/first-talk.json']) {
      const picture =
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">` +
        `<image href="${qrPicture(text, pixels)}" width="1" height="1" image-rendering="pixelated"/></svg>`;
      expect(await read(picture)).toBe(text);
    }
  });

  it('has the mask of its own that the library gives it', async () => {
    const color = { dark: `${qrInk}ff`, light: '#ffffffff' };
    for (let award = 0; award < 24; award += 1) {
      const text = `https://example.org/recipients/ada/talk-${award}/`;
      const plain = await toString(text, { type: 'svg', margin: 4, color });
      expect((await qrSvg(text)).replace(/<title>.*<\/title>/, '')).toBe(plain);
    }
  });

  it('has a quiet zone of four modules, dark on white, with crisp edges, and is the same each time', async () => {
    const svg = await qrSvg('https://example.org/');
    expect(svg).toMatch(
      /^<svg [^>]*viewBox="0 0 33 33" shape-rendering="crispEdges"><title>https:\/\/example\.org\/<\/title><path fill="#ffffff" d="M0 0h33v33H0z"\/><path stroke="#1[0-9a-f]{5}" d="M4 4\.5h7/,
    );
    expect(await qrSvg('https://example.org/')).toBe(svg);
    expect(cleanSvg(svg)).toHaveProperty('svg');
  });

  it('says its text in letters, too', async () => {
    const svg = await qrSvg('https://example.org/?a=1&b=<2');
    expect(svg).toContain('<title>https://example.org/?a=1&amp;b=&lt;2</title>');
    expect(
      addressInSvg(new TextEncoder().encode(await qrSvg('https://example.org/?a=1&b=2'))),
    ).toBe('https://example.org/?a=1&b=2');
  });

  it.each(['', 'x'.repeat(longestQr + 1), 'ж'.repeat(longestQr / 2 + 1)])(
    'is refused where the text is empty or over 300 bytes',
    async (text) => {
      await expect(qrSvg(text)).rejects.toThrow(RangeError);
      expect(() => qrPicture(text, 4)).toThrow(RangeError);
    },
  );

  it('is divided into modes and masked as the library does, whatever the address', () => {
    const parts = [
      'ada',
      'Ada',
      'BADGE',
      '7',
      '42',
      '365',
      '2026',
      '77777',
      '-',
      '.',
      '/',
      '%20',
      'ж',
      'å',
    ];
    const addresses = fc
      .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 40 })
      .map((some) => `https://${some.join('')}`);
    fc.assert(
      fc.property(addresses, (text) => {
        const { modules } = create(text, { errorCorrectionLevel: 'M' });
        const ours = Uint8Array.from(qrModules(text).flat(), Number);
        expect(Buffer.compare(ours, modules.data)).toBe(0);
      }),
      { numRuns: 600 },
    );
  });
});
