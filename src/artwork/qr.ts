/** QR codes of addresses, as SVG: the only door to qrcode. */

import { create, toString } from 'qrcode';

/** Most bytes of UTF-8 in one code: more makes modules too small for a print. */
export const longestQr = 300;

/**
 * The text as a QR code: level M, quiet zone of 4 modules, dark on white, one SVG unit per module,
 * crisp edges, with the text itself as its title. Throws RangeError where the text is empty or
 * longer than 300 bytes of UTF-8.
 */
export async function qrSvg(text: string): Promise<string> {
  const length = Buffer.byteLength(text);
  if (length < 1 || length > longestQr)
    throw new RangeError(`A QR code holds 1 to ${longestQr} bytes, not ${length}.`);
  const svg = await toString(text, {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: 4,
    color: { dark: '#111318ff', light: '#ffffffff' },
  });
  return svg.replace(
    '>',
    `><title>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
  );
}

/** The same code as rows of modules, dark where true, without its quiet zone. Throws as above. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const length = Buffer.byteLength(text);
  if (length < 1 || length > longestQr)
    throw new RangeError(`A QR code holds 1 to ${longestQr} bytes, not ${length}.`);
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => modules.get(row, column) === 1),
  );
}
