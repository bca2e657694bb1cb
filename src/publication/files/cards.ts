/** The cards that links unfold into: one for each badge, and one for each award that stands. */

import { createHash } from 'node:crypto';
import {
  awardCard,
  type AwardCardFacts,
  badgeCard,
  type BadgeCardFacts,
} from '../../artwork/cards/card.ts';
import type { OwnTypeface } from '../../artwork/cards/own-typeface.ts';
import { cardMaking } from '../../artwork/cards/card-making.ts';
import { withAddress } from '../../baking/png-address.ts';
import {
  absolute,
  awardPage,
  badgeCardPath,
  badgePage,
  cardPath,
} from '../../credential/addresses.ts';
import { languageOf } from '../../language/languages.ts';
import { fill as filled } from '../../language/text.ts';
import type { CardCache } from './card-cache.ts';
import type { PublishedFile } from './published-file.ts';
import { stands } from '../../site/model/link-data.ts';
import {
  everyoneWithPage,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SiteRecipient,
} from '../../site/model/site.ts';

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
  readonly cache: CardCache;
}

type Means = Pick<CardMeans, 'pictures' | 'typeface'>;

/** A card that is still to be made: where it goes, what it depends on, and how it is drawn. */
interface Order {
  readonly path: string;
  /** The page that it stands for, which is written into the picture. */
  readonly page: string;
  facts(): Promise<{
    readonly kind: string;
    readonly facts: AwardCardFacts | BadgeCardFacts;
    draw(): Promise<Uint8Array>;
  }>;
}

/**
 * Cards in the making at once: while one is being drawn in another process, the next one is laid
 * out.
 */
const atOnce = 4;

/** Every card of the site, in order. */
export async function* cardFiles(
  site: Site,
  { pictures, typeface, cache }: CardMeans,
): AsyncGenerator<PublishedFile> {
  const making = await cardMaking();
  const means = { pictures, typeface };
  const { recipients, awards } = everyoneWithPage(site);
  const named = recipientsBySlug(recipients);
  const orders = [
    ...site.badges.map((badge) => orderOfBadge(badge, site, means)),
    ...awards
      .filter((award) => stands(award) || award.state === 'preview')
      .map((award) => orderOfAward(award, named(award.recipient), site, means)),
  ];
  const begun: Promise<PublishedFile>[] = [];
  for (const order of orders) {
    begun.push(fill(order, site, making, cache));
    // A failure is met when its turn comes; until then nobody may call it unhandled.
    begun.at(-1)?.catch(() => undefined);
    const first = begun.length >= atOnce ? begun.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const card of begun) yield await card;
}

/** Each recipient who has a page; throws for anybody else. */
function recipientsBySlug(recipients: readonly SiteRecipient[]): (slug: string) => SiteRecipient {
  const bySlug = new Map(recipients.map((recipient) => [recipient.slug, recipient]));
  return (slug) => {
    const found = bySlug.get(slug);
    if (found === undefined) throw new Error(`A card is drawn for "${slug}", who has no page.`);
    return found;
  };
}

/** A card as it was drawn depends on its facts alone; which page it stands for is added to it. */
async function fill(
  { path, page, facts: gather }: Order,
  { issuer }: Site,
  making: string,
  cache: CardCache,
): Promise<PublishedFile> {
  const { kind, facts, draw } = await gather();
  const name = nameOf(kind, facts, making);
  const kept = await cache.read(name);
  const drawn = kept ?? (await draw());
  if (kept === null) await cache.write(name, drawn);
  return { path, bytes: withAddress(drawn, absolute(issuer.url, page)) };
}

/** A hash over every input of a card. */
function nameOf(
  kind: string,
  { picture, typeface, ...words }: AwardCardFacts | BadgeCardFacts,
  making: string,
): string {
  const sorted = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([making, kind, typeface?.digest ?? null, sorted]))
    .update('\n')
    .update(picture)
    .digest('hex');
}

function orderOfBadge(badge: SiteBadge, { issuer }: Site, { pictures, typeface }: Means): Order {
  return {
    path: badgeCardPath(badge.slug),
    page: badgePage(badge.slug),
    facts: async () => {
      const facts: BadgeCardFacts = {
        badgeName: badge.name,
        description: badge.description,
        issuerName: issuer.name,
        picture: await pictures.ofBadge(badge),
        direction: languageOf(issuer.interfaceLanguage).direction,
        issuerLanguage: issuer.language,
        badgeLanguage: badge.language,
        typeface,
      };
      return { kind: 'badge', facts, draw: () => badgeCard(facts) };
    },
  };
}

function orderOfAward(
  award: SiteAward,
  recipient: SiteRecipient,
  { issuer }: Site,
  { pictures, typeface }: Means,
): Order {
  const {
    tag,
    direction,
    day,
    words: {
      award: { card },
    },
  } = languageOf(issuer.interfaceLanguage);
  return {
    path: cardPath(award.recipient, award.slug),
    page: awardPage(award.recipient, award.slug),
    facts: async () => {
      const facts: AwardCardFacts = {
        badgeName: award.achievement.name,
        recipientName: recipient.name,
        issuerName: issuer.name,
        date: letters(day(award.date)),
        picture: await pictures.ofAward(award),
        direction,
        issuerLanguage: issuer.language,
        badgeLanguage: award.achievement.language,
        typeface,
        // Where the name's is not known, the community's own is the best guess.
        recipientLanguage: recipient.language ?? issuer.language,
        words: {
          language: tag,
          awardedTo: letters(card.to),
          byIssuer: letters(filled(card.by, { issuer: issuer.name })),
        },
      };
      return { kind: 'award', facts, draw: () => awardCard(facts) };
    },
  };
}

/**
 * A text of the interface without the marks that turn or part its words: no typeface has letters
 * for them.
 */
const letters = (text: string): string =>
  text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
