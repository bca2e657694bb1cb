/** From a PDF to the badge that one of its links, or a code on a scanned sheet, leads to. */

import { say } from '../../language/sayings.ts';
import type { FileLead } from './lead.ts';
import { nothing, type Found, type Trail, type Walk } from './following.ts';
import { ownAwardsAmong } from './own-pages.ts';
import { addressesInPdf, photosInPdf } from './pdf-links.ts';
import { recordOf, shown } from './said.ts';
import { throughPicture } from './through-picture.ts';

/** Links that are tried: documents link to much that is no badge. */
const mostTried = 3;

/** The site's own awards come first: a print of their page names them among other links. */
export async function throughDocument(
  walk: Walk,
  lead: FileLead,
  trail: Trail,
  left: number,
): Promise<Found> {
  const addresses = await addressesInPdf(lead.bytes);
  const own = ownAwardsAmong(addresses, walk.following.site);
  if (own.length > 1) return recordOf('', own, trail);
  let answer = nothing(lead.otherwise, trail);
  for (const photo of photosInPdf(lead.bytes)) {
    const found = await throughPicture(walk, { ...lead, bytes: photo }, trail, left);
    if (found.kind !== 'nothing') return found;
    if (found.check.code === 'unreadable-input') answer = found;
  }
  for (const address of own.length === 1 ? own : deepestFirst(addresses).slice(0, mostTried)) {
    const said = say('phrases', 'document-names', { address: shown(address) });
    const found = await walk.toAddress(address, [...trail, said], left - 1);
    if (found.kind !== 'nothing') return found;
    if (found.check.code === 'unreadable-input') answer = found;
  }
  return answer;
}

/** The page of an award lies deeper than that of its issuer, which is linked as often. */
function deepestFirst(addresses: readonly string[]): readonly string[] {
  const depthOf = (address: string): number =>
    new URL(address).pathname.split('/').filter((part) => part !== '').length;
  return addresses.toSorted((a, b) => depthOf(b) - depthOf(a));
}
