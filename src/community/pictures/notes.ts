/** What is to be said about pictures that are all right: once for all that are alike. */

import type { Badge } from '../model.ts';
import { shapeNotes } from './shape.ts';

/** Names in one sentence; more are counted. */
const mostNames = 8;

/** Notes on the pictures of badges: what was left out of them, and shapes that leave room. */
export function pictureNotes(badges: readonly Pick<Badge, 'picture'>[]): string[] {
  const shapes = badges.flatMap(({ picture }) =>
    picture === null ? [] : shapeNotes(picture).map((note) => `${picture.path}: ${note}`),
  );
  return [...leftOut(badges), ...shapes];
}

/** One sentence for all drawings of which the same was left out. */
function leftOut(badges: readonly Pick<Badge, 'picture'>[]): string[] {
  const byNotes = new Map<string, string[]>();
  for (const { picture } of badges) {
    if (picture?.kind !== 'svg' || picture.leftOut.length === 0) continue;
    const names = [...picture.leftOut].sort();
    const more = names.length - mostNames;
    const notes = `${names.slice(0, mostNames).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
    byNotes.set(notes, [...(byNotes.get(notes) ?? []), picture.path]);
  }
  return [...byNotes].map(([notes, [first = '', ...others]]) => {
    const where = others.length === 0 ? first : `${first} and ${others.length} more`;
    return `Left out of ${where}, since nothing of it shows: ${notes}.`;
  });
}
