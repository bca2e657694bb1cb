/** From the file of a selection, or of one that was given up, to what it says. */

import { type Document, fittingData } from '../document.ts';
import type { LeftSelection, Selected, Selection } from './record.ts';

const prefix = 'elsewhere/';

/** `first-talk` is an award, `elsewhere/welding` a badge of another issuer. */
export const selectedOf = (text: string): Selected =>
  text.startsWith(prefix)
    ? { kind: 'elsewhere', slug: text.slice(prefix.length) }
    : { kind: 'award', slug: text };

/** Throws where the document was not checked. */
export function selectionOf(document: Document): Selection {
  const { title, items } = fittingData(document, 'selection');
  return {
    slug: document.name,
    recipient: document.folder,
    title,
    items: items.map(selectedOf),
    words: document.body.replace(/^(?: *\n)+/, '').trimEnd(),
    path: document.path,
  };
}

/** Of a tombstone, the name of the selection that stood there; null: it is of an award or a person. */
export const leftSlug = ({ name }: Pick<Document, 'name'>): string | null =>
  name.startsWith('selections/') ? name.slice('selections/'.length) : null;

/** Throws where the document was not checked; none for the tombstone of anything else. */
export function leftSelectionOf(document: Document): LeftSelection[] {
  const slug = leftSlug(document);
  if (slug === null) return [];
  const { date, to = null, page = true } = fittingData(document, 'tombstone');
  return [{ slug, recipient: document.folder, date, to, page, path: document.path }];
}
