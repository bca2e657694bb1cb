/** What is asked for where a card is to be made, and what it is made with. */

import type { CardColours } from '../../artwork/cards/card-paint.ts';
import type { OwnTypeface } from '../../artwork/cards/own-typeface.ts';
import type { CardTask } from '../../artwork/processes/card-task.ts';
import { cardPath, homePage, recipientPage, recordCardPath } from '../../credential/addresses.ts';
import {
  everyoneWithPage,
  type Site,
  type SiteAward,
  type SiteBadge,
} from '../../site/model/site.ts';
import type { CardCache } from './card-cache.ts';
import type { IsThere } from './published-file.ts';

/** The pictures (PNG) that the cards show. */
export interface CardPictures {
  /** The badge's present picture. */
  ofBadge(badge: SiteBadge): Promise<Uint8Array>;
  /** The picture of the version that was awarded, marked where the award is a preview. */
  ofAward(award: SiteAward): Promise<Uint8Array>;
}

/** What cards are made with. */
export interface CardMeans {
  readonly pictures: CardPictures;
  /** The community's own typeface, or null. */
  readonly typeface: OwnTypeface | null;
  /** The community's logo as a square PNG, or null. */
  readonly logo: Uint8Array | null;
  readonly colours: CardColours;
  readonly cache: CardCache;
  /** Whether a card need not be made. */
  readonly isThere?: IsThere;
  /** Told how many cards there are, before the first is made. */
  readonly begin?: (count: number) => void;
}

export type Means = Pick<CardMeans, 'pictures' | 'typeface' | 'logo' | 'colours'>;

/** A card that is still to be made: where it goes, and what it says. */
export interface Order {
  readonly path: string;
  /** The page that it stands for, which is written into the picture. */
  readonly page: string;
  task(): Promise<CardTask>;
}

/**
 * Cards for links that were shared before: where an address leads on, the card of what it leads to;
 * where it was given up, and of somebody with nothing to show any more, that of the community.
 * `orders`: every other card of the site.
 */
export function ordersOfBefore(orders: readonly Order[], site: Site): Order[] {
  const byPage = new Map(orders.map((order) => [order.page, order]));
  const at = (path: string, order = byPage.get(homePage)): Order[] =>
    order === undefined ? [] : [{ ...order, path }];
  const former = site.tombstones.flatMap(({ path, to }) => {
    const [, recipient = '', award = '', selection = ''] = path.split('/');
    if (selection !== '') return [];
    const card = award === '' ? recordCardPath(recipient) : cardPath(recipient, award);
    return at(card, to === null ? undefined : byPage.get(to));
  });
  const emptied = everyoneWithPage(site).recipients.flatMap(({ slug }) =>
    byPage.has(recipientPage(slug)) ? [] : at(recordCardPath(slug)),
  );
  return [...former, ...emptied];
}
