/**
 * Brings the letters of names: a script of its own, since the program that sets them is larger than
 * all others together, and the page stands before it comes.
 */

import cyrillic from '@fontsource/inter/files/inter-cyrillic-700-normal.woff?url';
import cyrillicExt from '@fontsource/inter/files/inter-cyrillic-ext-700-normal.woff?url';
import greek from '@fontsource/inter/files/inter-greek-700-normal.woff?url';
import greekExt from '@fontsource/inter/files/inter-greek-ext-700-normal.woff?url';
import latin from '@fontsource/inter/files/inter-latin-700-normal.woff?url';
import latinExt from '@fontsource/inter/files/inter-latin-ext-700-normal.woff?url';
import vietnamese from '@fontsource/inter/files/inter-vietnamese-700-normal.woff?url';
import { type Font, letterIn } from '../../../artwork/medal/outlines.ts';
import { bring } from './letterer.ts';

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

bring(async (text) => {
  fonts ??= loadFonts();
  return letterIn(await fonts, text);
});
