/** A picture of each word that a badge may be drawn by, for those who choose one. */

import { drawBadge } from '../../artwork/draw.ts';
import { artworkWords } from '../../artwork/medal/artwork-words.ts';
import type { Picture } from '../../community/model.ts';
import { openSymbols } from '../../artwork/symbols/open-set.ts';
import { artworkWordPath, openSymbolsPath } from '../../credential/addresses.ts';
import { type IsThere, nothingThere, type PublishedFile } from '../files/published-file.ts';
import { madeOf } from '../remembering/made-of.ts';

/** Where a community's own would be. */
const sampleLogo: Picture = {
  kind: 'svg',
  path: 'the logo of the help',
  svg:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#33566b" ' +
    'd="M12 3l9 8h-3v9h-4v-6h-4v6H6v-9H3z"/></svg>',
  leftOut: [],
};

/** As the build draws badges, at the addresses that the help shows; but for those that are there already. */
export async function* wordPictures(
  isThere: IsThere = nothingThere,
): AsyncGenerator<PublishedFile> {
  for (const { words } of artworkWords) {
    for (const { kind, word, shown, artwork } of words) {
      const slug = word.replace(/[^a-z0-9]/g, '');
      const logo = artwork.logo ? sampleLogo : null;
      const drawing = { slug, name: shown, artwork, logo };
      const path = artworkWordPath(kind, word);
      const made = madeOf('word picture', [JSON.stringify(drawing)]);
      if (isThere(path, made)) continue;
      yield { path, made, bytes: new TextEncoder().encode(await drawBadge(drawing)) };
    }
  }
}

/** The open set, for the studio. */
export const symbolPictures = async (): Promise<PublishedFile> => ({
  path: openSymbolsPath,
  bytes: new TextEncoder().encode(JSON.stringify(Object.fromEntries(await openSymbols()))),
});
