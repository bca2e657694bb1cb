/** What was left out of drawings, because nothing of it shows: said once for all that are alike. */

import type { Badge } from '../model.ts';

/** Names in one sentence; more are counted. */
const mostNames = 8;

/** One sentence for all pictures of which the same was left out. */
export function pictureNotes(badges: readonly Pick<Badge, 'picture'>[]): string[] {
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
