import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePixels } from '../../artwork/encode.ts';
import { pictureOf } from '../../artwork/picture.ts';
import type { Picture } from '../../community/model.ts';
import { cleanSvg } from '../../community/svg/allow-list.ts';
import { limitFor } from '../../repository/tree.ts';
import { badgeWith } from '../../testing/fixtures/badge-with.ts';

/** Pixels that no encoder makes smaller, always the same. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

async function frozenSizes(picture: Picture): Promise<readonly [png: number, svg: number]> {
  const { png, svg } = await pictureOf(badgeWith({ picture }));
  return [png.length, Buffer.byteLength(svg)];
}

describe('what is frozen of a picture that may be contributed can be read again', () => {
  it('a small PNG that grows past the limit of contributed pictures', async () => {
    const side = 350;
    const bytes = await sharp(noise(side * side * 4), {
      raw: { width: side, height: side, channels: 4 },
    })
      .png()
      .toBuffer();
    const path = 'badges/noise/image.png';
    expect(bytes.length).toBeLessThan(limitFor(path));
    const [png, svg] = await frozenSizes({ kind: 'png', path, bytes: new Uint8Array(bytes) });
    expect(png).toBeGreaterThan(limitFor(path));
    expect(png).toBeLessThan(limitFor('badges/noise/v1.png'));
    expect(svg).toBeLessThan(limitFor('badges/noise/v1.svg'));
  });

  it('noise in any number of colours, within two seconds of work, measured with room', async () => {
    const side = 512;
    // Of many colours, yet so near to each other that every palette is tried.
    const pixels = noise(side * side * 4).map(
      (value, at) => (at % 4 === 3 ? 255 : 100) - (value % 32),
    );
    const before = process.cpuUsage();
    const { length } = await encodePixels({ pixels, width: side, height: side }, 'Noise');
    const { user, system } = process.cpuUsage(before);
    expect(length).toBeLessThan(limitFor('badges/noise/v1.png'));
    expect((user + system) / 1e6).toBeLessThan(4);
  });

  it('a drawing that grows when its copies are drawn out', async () => {
    const path = 'badges/copies/image.svg';
    const points = Array.from({ length: 3000 }, (_, at) => `L${at % 97} ${at % 89}`).join('');
    const copies = '<use href="#a"/>'.repeat(35);
    const text =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' +
      `<path id="a" fill="none" stroke="#a33" d="M0 0${points}"/>${copies}</svg>`;
    const cleaned = cleanSvg(text);
    if ('faults' in cleaned) throw new Error(JSON.stringify(cleaned.faults));
    expect(cleaned.svg.length).toBeGreaterThan(limitFor(path));
    const [png, svg] = await frozenSizes({ kind: 'svg', path, svg: cleaned.svg, leftOut: [] });
    expect(png).toBeLessThan(limitFor('badges/copies/v1.png'));
    expect(svg).toBeLessThan(limitFor('badges/copies/v1.svg'));
  });
});
