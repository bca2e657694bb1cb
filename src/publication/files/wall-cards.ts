/** The cards of people and of the community: a name above the badges that stand for it. */

import { mostPictures, type WallCardFacts } from '../../artwork/cards/wall/wall.ts';
import { describedIn } from '../../community/translations/issuer-translation.ts';
import { withoutMarks } from '../../artwork/cards/direction-marks.ts';
import {
  homePage,
  issuerCardPath,
  recipientPage,
  recordCardPath,
} from '../../credential/addresses.ts';
import { type Language, spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { standingRecord, badgesOnShow } from '../../site/model/on-show.ts';
import { everyoneWithPage, type Site } from '../../site/model/site.ts';
import { type Means, type Order } from './card-order.ts';

/** The card of everyone who has a page and something to show, and that of the community. */
export function wallOrders(site: Site, { pictures, typeface, logo, colours }: Means): Order[] {
  const { issuer } = site;
  const language = spokenBy(issuer);
  const common = { language: language.tag, direction: language.direction, typeface, colours };
  const order = (path: string, page: string, facts: () => Promise<WallCardFacts>): Order => ({
    path,
    page,
    task: async () => ({ kind: 'wall', facts: await facts() }),
  });
  const most = issuer.textFirst ? 0 : mostPictures;
  const { recipients, awards } = everyoneWithPage(site);
  const byId = new Map(awards.map((award) => [award.id, award]));
  // Many have as many, and the platform's rules of plurals take longer than all else here.
  const captions = new Map<number, string>();
  const captionFor = (count: number): string => {
    const caption = captions.get(count) ?? withoutMarks(captionOf(count, issuer.name, language));
    captions.set(count, caption);
    return caption;
  };
  const people = recipients.flatMap((recipient) => {
    const shown = standingRecord(recipient, (id) => byId.get(id));
    if (shown.length === 0) return [];
    return order(recordCardPath(recipient.slug), recipientPage(recipient.slug), async () => ({
      ...common,
      name: recipient.name,
      nameLanguage: recipient.language ?? issuer.language,
      caption: captionFor(shown.length),
      ...{ logo, isOwn: false },
      pictures: await Promise.all(shown.slice(0, most).map(pictures.ofAward)),
    }));
  });
  const badges = badgesOnShow(site);
  if (badges.length === 0) return people;
  const own = order(issuerCardPath, homePage, async () => ({
    ...common,
    name: issuer.name,
    nameLanguage: issuer.language,
    caption:
      describedIn(issuer, language.tag)?.text ?? withoutMarks(language.words.award.card.ofSite),
    ...{ logo, isOwn: true },
    pictures: await Promise.all(badges.slice(0, most).map(pictures.ofBadge)),
  }));
  return [...people, own];
}

const captionOf = (count: number, issuer: string, { words, count: counted }: Language): string =>
  fill(words.award.card.fromIssuer, { badges: counted(words.award.card.badges, count), issuer });
