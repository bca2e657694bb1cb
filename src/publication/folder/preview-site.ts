/**
 * The site as a proposal would make it, signed by a throw-away key: for looking at, and for nothing
 * else.
 */

import type { Review } from '../../review/review.ts';
import { noCache } from '../files/card-cache.ts';
import { previewAwards } from '../issuing/preview.ts';
import { publish } from './publish.ts';

/**
 * Publishes the merged community of a review into `out`. What is proposed enters as checked data
 * only; where the review found problems, nothing is built. Needs no secret, and leaves none: the
 * key lives in memory for this run.
 */
export async function previewSite(
  { community, ledger, merged, problems }: Review,
  out: string,
  now: Date,
): Promise<boolean> {
  if (community === null || problems.length > 0) return false;
  const shown = await previewAwards(community, ledger, now);
  await publish({ community, ...shown, publicFiles: merged.publicFiles, cards: noCache }, out);
  return true;
}
