/** What `npm run build` says of the site that it made. */

import type { Community } from '../../src/community/model.ts';
import type { Ledger } from '../../src/credential/ledger/ledger.ts';
import type { PagesMade } from '../../src/publication/rendering/remembered-pages.ts';
import { counted } from '../shell/counting.ts';
import type { StageTime } from '../shell/progress.ts';
import { outcomeOf } from '../shell/site-weight.ts';

/** A site as it stands in `out`; `made`: null where others rendered its pages. */
export interface Built {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly out: string;
  readonly stages: readonly StageTime[];
  readonly made: PagesMade | null;
}

/** In words, on standard output; on standard error what was not as it should be. */
export function tellBuilt({ community, ledger, out, made }: Built): void {
  console.log(
    `Published ${counted(community.badges.length, 'badge')} and ` +
      `${counted(community.awards.length, 'award')} into ${out}.`,
  );
  if (made?.isMistrusted === true)
    console.warn(
      'warning: Pages of the last build were not as they are rendered now, or damaged.\n' +
        '    → Nothing to do: all were rendered again, and none of them is in the site.',
    );
  const waiting = community.awards.length - ledger.credentials.size;
  if (waiting > 0)
    console.log(
      `${counted(waiting, 'award waits', 'awards wait')} for a ` +
        `signature, and the pages say so: \`npm run issue\` signs.`,
    );
}

/** For machines. */
export async function builtAsJson({ community, out, stages, made }: Built): Promise<object> {
  const counts = { badges: community.badges.length, awards: community.awards.length };
  const weight = await outcomeOf(out, stages, community.issuer.languages);
  return { out, ...counts, ...weight, pages: made?.remembered ?? null };
}
