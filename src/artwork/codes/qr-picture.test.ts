import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readChunks } from '../../baking/png-chunks.ts';
import { longestQr, qrModules, qrPicture } from '../qr.ts';

const margin = 4;
/** Of every size that a code has: this many bytes more need a larger one. */
const texts = Array.from({ length: 28 }, (_, at) =>
  'https://example.org/recipients/ada/first-talk/'.repeat(7).slice(0, 1 + at * 11),
).concat('~'.repeat(longestQr));

function chunksOf(text: string, pixels: 1 | 4) {
  const [, base64 = ''] = /^data:image\/png;base64,(.*)$/.exec(qrPicture(text, pixels)) ?? [];
  return readChunks(new Uint8Array(Buffer.from(base64, 'base64')));
}

describe.each([1, 4] as const)('the picture of a code, %d pixels a module', (pixels) => {
  it('holds each module and a quiet zone, whatever its size', () => {
    const sizes = new Set<number>();
    for (const text of texts) {
      const modules = qrModules(text);
      const side = modules.length + 2 * margin;
      sizes.add(side);
      const [header, data, end] = chunksOf(text, pixels);
      const shape = new DataView(header!.content.slice().buffer);
      expect([shape.getUint32(0), shape.getUint32(4)]).toEqual([side * pixels, side * pixels]);
      const bits = pixels === 4 ? 1 : 4;
      expect([...header!.content.subarray(8)]).toEqual([bits, 0, 0, 0, 0]);
      const rows = Array.from({ length: side * pixels }, (_, y) => {
        const row = modules[Math.floor(y / pixels) - margin] ?? [];
        const values = Array.from({ length: side }, (__, x) => (row[x - margin] ? 0 : 255));
        // Two modules to a byte; what is behind the last is light.
        const halves = [...values, 255];
        return [
          0,
          ...Array.from(
            { length: Math.ceil(side / 2) },
            (__, at) => (halves[2 * at]! & 0xf0) | (halves[2 * at + 1]! & 0x0f),
          ),
        ];
      });
      // zlib also compares the checksum.
      expect(Buffer.compare(inflateSync(data!.content), Buffer.from(rows.flat()))).toBe(0);
      expect(end!.type).toBe('IEND');
    }
    expect(sizes.size).toBe(13);
  });

  it('is small, and the same bytes on every machine', () => {
    const picture = qrPicture('https://example.org/recipients/ada/first-talk/', pixels);
    expect(picture.length).toBeLessThan(pixels === 4 ? 540 : 470);
    expect(picture).toMatchSnapshot();
  });
});
