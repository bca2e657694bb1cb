/** A picture of each word that a badge may be drawn by, for those who choose one. */

import { drawBadge } from '../../artwork/draw.ts';
import { artworkWords } from '../../artwork/medal/artwork-words.ts';
import { openSymbols } from '../../artwork/symbols/open-set.ts';
import { artworkWordPath, openSymbolsPath } from '../../credential/addresses.ts';
import type { PublishedFile } from '../files/published-file.ts';

/** As the build draws badges, at the addresses that the help shows. */
export async function* wordPictures(): AsyncGenerator<PublishedFile> {
  for (const { words } of artworkWords) {
    for (const { kind, word, shown, artwork } of words) {
      const svg = await drawBadge({ slug: word.replace(/[^a-z0-9]/g, ''), name: shown, artwork });
      yield { path: artworkWordPath(kind, word), bytes: new TextEncoder().encode(svg) };
    }
  }
}

/** The open set, for the studio. */
export const symbolPictures = async (): Promise<PublishedFile> => ({
  path: openSymbolsPath,
  bytes: new TextEncoder().encode(JSON.stringify(Object.fromEntries(await openSymbols()))),
});
