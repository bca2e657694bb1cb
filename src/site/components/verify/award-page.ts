/** Where the page of a badge stands that was checked, if it is one of this site's. */

import { awardPageBeside, openBadges2Beside, pathOnSite } from '../../../credential/addresses.ts';
import type { Report } from '../../../verification/report/report.ts';
import type { Place } from './place.ts';

/**
 * The page of an award of this site. Most awards that have one name their Open Badges 2.0 form among
 * the evidence; lean ones do not, and neither does what was handed to a person alone: of these, what
 * was read at its own address is published.
 */
export function awardPageOf(
  { issuer, shown }: Pick<Report, 'issuer' | 'shown'>,
  { site, pages }: Pick<Place, 'site' | 'pages'>,
  brought: Uint8Array | string,
): string | null {
  const id = shown?.id ?? '';
  const path = pathOnSite(site.url, id);
  if (!issuer?.trusted || path === null) return null;
  const page = awardPageBeside(path);
  const given = typeof brought === 'string' ? brought.trim() : '';
  // In whatever language of the site.
  const isItsOwn =
    (given.startsWith(site.url) || given.startsWith(site.servedFrom)) &&
    [path, page].some((own) => given.endsWith(`/${own}`));
  const isPublished = shown?.evidence.includes(openBadges2Beside(id)) === true || isItsOwn;
  return isPublished ? pages + page : null;
}
