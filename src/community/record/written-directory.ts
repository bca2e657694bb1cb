/** From the file of another community in the directory to what it says. */

import { type Document, fittingData } from '../document.ts';
import type { DirectoryEntry } from './record.ts';

/** Throws where the document was not checked. */
export function directoryEntryOf(document: Document): DirectoryEntry {
  const { url, name, fetched, unanswered, badges } = fittingData(document, 'directory');
  return {
    ...{ slug: document.name, url, name, fetched, unanswered: unanswered ?? null },
    badges: badges.map((badge) => ({
      name: badge.name,
      url: badge.url,
      description: badge.description ?? null,
    })),
  };
}
