/** QR codes of addresses, as SVG and as pictures: the only door to qrcode. */

import { create, type QRCodeMaskPattern, type QRCodeSegment, toString } from 'qrcode';
import { bestMask, type Flips, flipsBetween, masked, type Modules } from './codes/qr-mask.ts';
import { pictureOf } from './codes/qr-picture.ts';

/** Most bytes of UTF-8 in one code: more makes modules too small for a print. */
export const longestQr = 300;

/** Modules of the quiet zone on each side (ISO/IEC 18004). */
const margin = 4;

/** What is dark in a code. */
export const qrInk = '#111318';

/**
 * The text as a QR code: level M, quiet zone of 4 modules, dark on white, one SVG unit per module,
 * crisp edges, with the text itself as its title. Throws RangeError where the text is empty or
 * longer than 300 bytes of UTF-8.
 */
export async function qrSvg(text: string): Promise<string> {
  const svg = await toString(segmentsOf(text), {
    type: 'svg',
    maskPattern: judged(text).mask,
    errorCorrectionLevel: 'M',
    margin,
    color: { dark: `${qrInk}ff`, light: '#ffffffff' },
  });
  return svg.replace(
    '>',
    `><title>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
  );
}

function refuseLength(text: string): void {
  const { length } = new TextEncoder().encode(text);
  if (length < 1 || length > longestQr)
    throw new RangeError(`A QR code holds 1 to ${longestQr} bytes, not ${length}.`);
}

/**
 * The same code as a picture for the inside of a page, a third of the bytes of its outlines: the
 * `data:` address of a PNG, quiet zone included. `pixels`: on a side of each module, 4 where it may
 * be printed by what smooths pictures. Throws as above.
 */
export function qrPicture(text: string, pixels: 1 | 4): string {
  const png = pictureOf(modulesOf(text), margin, pixels);
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** The same code as rows of modules, dark where true, without its quiet zone. Throws as above. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const { size, data } = modulesOf(text);
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (module) => module === 1),
  );
}

/** The numbers of the masks (ISO/IEC 18004, 7.8.2), the first of which each code is made with at first. */
const maskNumbers = [0, 1, 2, 3, 4, 5, 6, 7] as const satisfies readonly QRCodeMaskPattern[];
const firstMasked = { errorCorrectionLevel: 'M', maskPattern: maskNumbers[0] } as const;

/** By the version of codes, which says their size. */
const knownFlips = new Map<number, Flips>();

function flipsOf(version: number): Flips {
  const known =
    knownFlips.get(version) ??
    flipsBetween(
      maskNumbers.map((maskPattern) => {
        const { modules } = create('x', { ...firstMasked, maskPattern, version });
        return modules.data;
      }),
    );
  knownFlips.set(version, known);
  return known;
}

function modulesOf(text: string): Modules {
  const { modules, flips, mask } = judged(text);
  return masked(modules, flips, mask);
}

/**
 * A code with the first mask, and the number of the best one. The library would choose the same by
 * itself, which takes nine tenths of the time of a code.
 */
function judged(text: string): { modules: Modules; flips: Flips; mask: QRCodeMaskPattern } {
  refuseLength(text);
  const { modules, version } = create(segmentsOf(text), firstMasked);
  const flips = flipsOf(version);
  return { modules, flips, mask: maskNumbers[bestMask(modules, flips)] ?? maskNumbers[0] };
}

/**
 * Long runs of digits and capitals have modes of their own (ISO/IEC 18004, 7.3), and looking for the
 * best division into them takes longer than all else: spared where no run is so long that it would
 * save the bits of a change of mode and back, or of one change at an end.
 */
const longRun =
  /\d{6}|^\d{3}|\d{3}$|[0-9A-Z $%*+\-./:]{10}|^[0-9A-Z $%*+\-./:]{6}|[0-9A-Z $%*+\-./:]{6}$/;

const segmentsOf = (text: string): string | QRCodeSegment[] =>
  longRun.test(text) ? text : [{ data: new TextEncoder().encode(text), mode: 'byte' }];
