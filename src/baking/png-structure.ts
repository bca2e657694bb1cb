/**
 * What a PNG's header and the order of its chunks must be (PNG third edition, 5.6 and 11.2);
 * decides before any decoder runs.
 */

import { BakingError } from './baking-error.ts';
import type { Chunk } from './png-chunks.ts';

/** Most pixels on one side. */
const longestSide = 16_384;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the header says and the other chunks must fit. */
interface Header extends Size {
  readonly depth: number;
  readonly colourType: number;
}

/** Bit depths allowed for each colour type (PNG third edition, table 11). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * Checks header, palette and order of chunks that were read whole. Gives the size in pixels. Throws
 * BakingError `missing-header`, `bad-header`, `bad-size`, `bad-order`, `missing-palette`,
 * `missing-pixels` or `bad-chunk`.
 */
export function checkStructure(chunks: readonly Chunk[]): Size {
  const [header, ...rest] = chunks;
  if (header?.type !== 'IHDR')
    throw new BakingError('missing-header', 'The picture does not begin with its header (IHDR).');
  const { width, height, depth, colourType } = checkHeader(header.content);
  checkKinds(rest);
  checkPalette(rest, colourType, depth);
  checkPixels(rest);
  return { width, height };
}

function checkHeader(header: Uint8Array): Header {
  if (header.length !== 13) throw badHeader('it is not 13 bytes long');
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  if (width < 1 || height < 1 || width > longestSide || height > longestSide) {
    throw new BakingError(
      'bad-size',
      `The picture is ${width} by ${height} pixels; each side must have 1 to ${longestSide}.`,
    );
  }
  const [depth, colourType] = [view.getUint8(8), view.getUint8(9)];
  const allowed = depths[colourType];
  if (allowed === undefined) throw badHeader(`colour type ${colourType} does not exist`);
  if (!allowed.includes(depth))
    throw badHeader(`colour type ${colourType} has no depth of ${depth} bits`);
  const [compression, filter, interlace] = [
    view.getUint8(10),
    view.getUint8(11),
    view.getUint8(12),
  ];
  if (compression !== 0 || filter !== 0 || interlace > 1)
    throw badHeader('its compression, filter or interlacing is unknown');
  return { width, height, depth, colourType };
}

function badHeader(reason: string): BakingError {
  return new BakingError('bad-header', `The picture's header (IHDR) is wrong: ${reason}.`);
}

/**
 * Critical chunks that a decoder must know (upper-case first letter) are the four of the standard,
 * no others.
 */
function checkKinds(rest: readonly Chunk[]): void {
  for (const { type, start, content } of rest) {
    if (type === 'IHDR') throw new BakingError('bad-order', 'The picture has two headers (IHDR).');
    if (/^[A-Z]/.test(type) && !['PLTE', 'IDAT', 'IEND'].includes(type)) {
      throw new BakingError(
        'bad-chunk',
        `The chunk ${type} at byte ${start} is marked as essential but is not known.`,
      );
    }
    if (type === 'IEND' && content.length > 0)
      throw new BakingError('bad-chunk', 'The end mark (IEND) must be empty.');
  }
}

function checkPalette(rest: readonly Chunk[], colourType: number, depth: number): void {
  const palettes = rest.filter(({ type }) => type === 'PLTE');
  const [palette] = palettes;
  if (palette === undefined) {
    if (colourType === 3)
      throw new BakingError(
        'missing-palette',
        'The picture uses a palette (PLTE) that is not there.',
      );
    return;
  }
  const firstPixels = rest.findIndex(({ type }) => type === 'IDAT');
  if (palettes.length > 1)
    throw new BakingError('bad-order', 'The picture has two palettes (PLTE).');
  if (firstPixels >= 0 && rest.indexOf(palette) > firstPixels) {
    throw new BakingError('bad-order', 'The palette (PLTE) stands behind the pixels.');
  }
  const entries = palette.content.length / 3;
  const most = colourType === 3 ? 2 ** depth : 256;
  if (
    colourType === 0 ||
    colourType === 4 ||
    !Number.isInteger(entries) ||
    entries < 1 ||
    entries > most
  ) {
    throw new BakingError('bad-chunk', 'The palette (PLTE) does not fit the picture.');
  }
}

function checkPixels(rest: readonly Chunk[]): void {
  const first = rest.findIndex(({ type }) => type === 'IDAT');
  if (first < 0) throw new BakingError('missing-pixels', 'The picture has no pixels (IDAT).');
  const last = rest.findLastIndex(({ type }) => type === 'IDAT');
  if (rest.slice(first, last).some(({ type }) => type !== 'IDAT')) {
    throw new BakingError('bad-order', 'The pixels (IDAT) are not in one row of chunks.');
  }
  if (rest.slice(first, last + 1).every(({ content }) => content.length === 0)) {
    throw new BakingError('missing-pixels', 'The pixels (IDAT) of the picture are empty.');
  }
}
