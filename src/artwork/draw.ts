/** Draws a badge that nobody drew. */

import type { Badge } from '../community/model.ts';

/** First sketch, replaced by the medal. */
export async function drawBadge(badge: Pick<Badge, 'slug' | 'name' | 'artwork'>): Promise<string> {
  const hue = [...badge.slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">' +
    `<circle cx="256" cy="256" r="240" fill="hsl(${hue}, 50%, 30%)"/>` +
    '<circle cx="256" cy="256" r="200" fill="none" stroke="#fff" stroke-width="6"/></svg>\n'
  );
}
