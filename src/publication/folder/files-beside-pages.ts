/** The files of a site beside its pages, but for those that say which pages there are. */

import { usualCache } from '../files/card-cache.ts';
import { cardFiles } from '../files/cards.ts';
import { feedFiles } from '../files/feeds.ts';
import { cardPictures, publishedFiles } from '../files/files.ts';
import { frameFiles } from '../files/frames/frame-files.ts';
import type { IsThere, PublishedFile } from '../files/published-file.ts';
import { replacedFile } from '../files/replaced-file.ts';
import { logoOf } from '../inspecting/public-pictures.ts';
import { themeColours } from '../inspecting/theme-colours.ts';
import { ownTypeface } from '../inspecting/typeface.ts';
import { calendarFiles } from '../overview/calendar.ts';
import { recordFiles } from '../overview/record-files.ts';
import { meanwhile } from './meanwhile.ts';
import { silent } from './progress.ts';
import type { Publication, SitePlan } from './site-plan.ts';

/**
 * What is made one by one: of the community and its ledger, the cards, and what programs ask for. `isThere`:
 * whether a file need not be made.
 */
export async function* filesBesidePages(
  { cards = usualCache(), progress = silent, ...publication }: Publication,
  plan: SitePlan,
  isWanted: (path: string) => boolean,
  isThere: IsThere,
): AsyncGenerator<PublishedFile> {
  const { community, ledger, site } = plan;
  progress.begin('files');
  yield* publishedFiles(community, ledger, isThere);
  yield* frameFiles(site);
  // Of everybody: it is for the copies of those who are left out of all else.
  yield* replacedFile(publication.community, publication.ledger);
  const means = {
    pictures: cardPictures(community, ledger),
    typeface: await ownTypeface(community.issuer, publication.publicFiles),
    logo: await logoOf(site.look, publication.publicFiles),
    colours: themeColours(publication.publicFiles),
    cache: cards,
    isThere,
    begin: (count: number) => progress.begin('cards', count),
  };
  const made = cardFiles(site, means, isWanted);
  const others = filesForPrograms(plan, isThere);
  yield* meanwhile(made, others, () => progress.step());
}

/** What programs ask for again and again: feeds, calendars, records. */
function* filesForPrograms(
  { site, ledger, community }: SitePlan,
  isThere: IsThere,
): Generator<PublishedFile> {
  yield* feedFiles(site);
  yield* calendarFiles(site);
  yield* recordFiles(site, ledger, community.elsewhere, isThere);
}
