/** Outlines of short texts, set in the Inter Bold of our own packages. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Font, type Lettering, letterIn, subsets } from './medal/outlines.ts';

const require = createRequire(import.meta.url);
let fonts: Promise<Font[]> | null = null;

function loadFonts(): Promise<Font[]> {
  return Promise.all(
    subsets.map(async (subset) => ({
      name: subset,
      data: Uint8Array.from(
        await readFile(require.resolve(`@fontsource/inter/files/inter-${subset}-700-normal.woff`)),
      ).buffer,
      weight: 700 as const,
      style: 'normal' as const,
    })),
  );
}

/** One line of text in Inter Bold, or null as `letterIn` says. Nothing is fetched. */
export async function letter(text: string): Promise<Lettering | null> {
  fonts ??= loadFonts();
  return letterIn(await fonts, text);
}
