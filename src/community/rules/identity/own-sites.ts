/** Which addresses and DIDs are this very site's, today or before. */

import { documentsOf, type Draft } from '../rule.ts';

/** Whether an address, or a did:web, is of this community's site or lies on it. */
export function isOwnPlace(place: string, draft: Draft): boolean {
  const at = place.startsWith('did:web:')
    ? `https://${place.slice(8).replaceAll(':', '/').replace(/%3A/i, ':')}/`
    : place;
  return documentsOf(draft, 'issuer')
    .flatMap(({ data: { url, formerUrls } }) => [url, formerUrls].flat())
    .some((site) => typeof site === 'string' && site !== '' && at.startsWith(site));
}
