/** What drawing needs of a browser: a digest, and letters that are fetched with the first name. */

import cyrillic from '@fontsource/inter/files/inter-cyrillic-700-normal.woff?url';
import cyrillicExt from '@fontsource/inter/files/inter-cyrillic-ext-700-normal.woff?url';
import greek from '@fontsource/inter/files/inter-greek-700-normal.woff?url';
import greekExt from '@fontsource/inter/files/inter-greek-ext-700-normal.woff?url';
import latin from '@fontsource/inter/files/inter-latin-700-normal.woff?url';
import latinExt from '@fontsource/inter/files/inter-latin-ext-700-normal.woff?url';
import vietnamese from '@fontsource/inter/files/inter-vietnamese-700-normal.woff?url';
import type { DrawingMeans } from '../../../artwork/medal/drawing.ts';
import type { Font } from '../../../artwork/medal/outlines.ts';

/** In the order of `subsets`, which is that of the build. */
const files = [
  ['latin', latin],
  ['latin-ext', latinExt],
  ['vietnamese', vietnamese],
  ['cyrillic', cyrillic],
  ['cyrillic-ext', cyrillicExt],
  ['greek', greek],
  ['greek-ext', greekExt],
] as const;

let fonts: Promise<Font[]> | undefined;

const loadFonts = (): Promise<Font[]> =>
  Promise.all(
    files.map(async ([name, address]) => ({
      name,
      data: await (await fetch(address)).arrayBuffer(),
      weight: 700 as const,
      style: 'normal' as const,
    })),
  );

export const browserMeans: DrawingMeans = {
  digest: async (text) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  letter: async (text) => {
    // A program of its own, so that the page stands before it comes.
    const { letterIn } = await import('../../../artwork/medal/outlines.ts');
    fonts ??= loadFonts();
    return letterIn(await fonts, text);
  },
};
