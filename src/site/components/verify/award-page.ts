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
  site: Place['site'],
  brought: Uint8Array | string,
): string | null {
  const id = shown?.id ?? '';
  const path = pathOnSite(site.url, id);
  if (!issuer?.trusted || path === null) return null;
  const page = awardPageBeside(path);
  const published = [path, page].flatMap((own) => [site.url + own, site.servedFrom + own]);
  const isPublished =
    shown?.evidence.includes(openBadges2Beside(id)) === true ||
    (typeof brought === 'string' && published.includes(brought.trim()));
  return isPublished ? site.servedFrom + page : null;
}
