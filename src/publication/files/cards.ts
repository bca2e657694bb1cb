/** The cards that links unfold into: one for each badge, and one for each award that stands. */

import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { AwardCardFacts, BadgeCardFacts } from '../../artwork/cards/card.ts';
import { cardMaking } from '../../artwork/cards/card-making.ts';
import { withoutMarks } from '../../artwork/cards/direction-marks.ts';
import { CardDrawers } from '../../artwork/processes/card-drawers.ts';
import type { CardTask } from '../../artwork/processes/card-task.ts';
import { withAddress } from '../../baking/png-address.ts';
import {
  absolute,
  awardPage,
  badgeCardPath,
  badgePage,
  cardPath,
} from '../../credential/addresses.ts';
import { type Language, spokenBy, spokenTo } from '../../language/languages.ts';
import { fill as filled } from '../../language/text.ts';
import type { CardCache } from './card-cache.ts';
import { type CardMeans, type Means, type Order, ordersOfBefore } from './card-order.ts';
import { badgeIn } from '../../site/model/translated.ts';
import { wallOrders } from './wall-cards.ts';
import { digestOnce, madeOf } from '../remembering/made-of.ts';
import { nothingThere, type PublishedFile } from './published-file.ts';
import { stateSentence } from '../../site/view/sentences.ts';
import { hasCard } from '../../site/model/link-data.ts';
import {
  everyoneWithPage,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SiteRecipient,
} from '../../site/model/site.ts';

/** Cards in the making at once, so that no process that draws has to wait for its next one. */
const atOnce = 16 * availableParallelism();

/** So many are looked at while others are drawn; then it is the turn of whoever draws. */
const lookedAtOnce = 128;

/** Every card of the site whose path is wanted, in order. */
export async function* cardFiles(
  site: Site,
  { pictures, typeface, logo, colours, cache, begin, isThere = nothingThere }: CardMeans,
  isWanted: (path: string) => boolean = () => true,
): AsyncGenerator<PublishedFile> {
  const making = hash('sha256', await cardMaking());
  const drawers = new CardDrawers();
  const means = { pictures, typeface, logo, colours };
  const { recipients, awards } = everyoneWithPage(site);
  const named = recipientsBySlug(recipients);
  const present = [
    ...site.badges.map((badge) => orderOfBadge(badge, site, means)),
    ...awards
      .filter((award) => hasCard(award) || (award.state === 'preview' && !award.lean))
      .map((award) => orderOfAward(award, named(award.recipient), site, means)),
    ...wallOrders(site, means),
  ];
  const all = [...present, ...ordersOfBefore(present, site)];
  const orders = all.filter(({ path }) => isWanted(path));
  begin?.(orders.length);
  try {
    const begun: Promise<PublishedFile>[] = [];
    for (const [at, order] of orders.entries()) {
      if (begun.length > 0 && at % lookedAtOnce === 0) await setImmediate();
      const card = await wanted(order, site, making);
      if (isThere(card.path, card.made)) continue;
      begun.push(fill(card, cache, drawers));
      // A failure is met when its turn comes; until then nobody may call it unhandled.
      begun.at(-1)?.catch(() => undefined);
      const first = begun.length >= atOnce ? await begun.shift() : undefined;
      if (first !== undefined) yield first;
    }
    for (const one of begun) yield await one;
  } finally {
    await drawers.end();
  }
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

/** A card that is to be there. */
interface WantedCard extends Required<Omit<PublishedFile, 'bytes'>> {
  readonly task: CardTask;
  /** Of every input of it as it is drawn. */
  readonly name: string;
  /** Of the page that it stands for. */
  readonly address: string;
}

async function wanted(
  { path, page, task: gather }: Order,
  { issuer }: Site,
  making: string,
): Promise<WantedCard> {
  const task = await gather();
  const name = nameOf(task, making);
  const address = absolute(issuer.url, page);
  return { path, task, name, address, made: madeOf('card', [name, address]) };
}

/** A card as it was drawn depends on its facts alone; which page it stands for is added to it. */
async function fill(
  { path, made, task, name, address }: WantedCard,
  cache: CardCache,
  drawers: CardDrawers,
): Promise<PublishedFile> {
  const kept = await cache.read(name);
  const drawn = kept ?? (await drawers.draw(task));
  if (kept === null) await cache.write(name, drawn);
  return { path, made, bytes: withAddress(drawn, address) };
}

/**
 * A hash over every input of a card. The facts are written down in the order in which they stand, which is
 * the same for all of one kind: each kind is put together in one place.
 */
function nameOf({ kind, facts }: CardTask, making: string): string {
  const { typeface, logo } = facts;
  const pictures = 'pictures' in facts ? facts.pictures : [facts.picture];
  const shown = [logo, ...pictures].map((one) => one && digestOnce(one));
  const font = typeface?.digest ?? null;
  const words = { ...facts, typeface: font, logo: null, picture: null, pictures: null };
  return hash('sha256', JSON.stringify([making, kind, words, shown]));
}

function orderOfBadge(
  whole: SiteBadge,
  { issuer }: Site,
  { pictures, typeface, logo, colours }: Means,
): Order {
  const badge = badgeIn(whole, issuer.interfaceLanguage);
  return {
    path: badgeCardPath(badge.slug),
    page: badgePage(badge.slug),
    task: async () => {
      const facts: BadgeCardFacts = {
        badgeName: badge.name,
        description: badge.description,
        issuerName: issuer.name,
        picture: await pictures.ofBadge(badge),
        direction: spokenBy(issuer).direction,
        issuerLanguage: issuer.language,
        badgeLanguage: badge.language,
        ...{ typeface, logo, colours },
        ...(issuer.textFirst && { textFirst: true }),
      };
      return { kind: 'badge', facts };
    },
  };
}

function orderOfAward(
  award: SiteAward,
  recipient: SiteRecipient,
  { issuer }: Site,
  { pictures, typeface, logo, colours }: Means,
): Order {
  const language = spokenTo(recipient.language, issuer.interfaceLanguage, issuer.badgeWord);
  const { tag, direction, day } = language;
  const { card } = language.words.award;
  const lapse = lapseOf(award, language);
  return {
    path: cardPath(award.recipient, award.slug),
    page: awardPage(award.recipient, award.slug),
    task: async () => {
      const facts: AwardCardFacts = {
        badgeName: award.achievement.name,
        recipientName: recipient.name,
        issuerName: issuer.name,
        date: withoutMarks(lapse?.sentence ?? day(award.date)),
        lapsed: lapse === null ? null : withoutMarks(lapse.word),
        picture: await pictures.ofAward(award),
        direction,
        issuerLanguage: issuer.language,
        badgeLanguage: award.achievement.language,
        ...{ typeface, logo, colours },
        ...(issuer.textFirst && { textFirst: true }),
        // Where the name's is not known, the community's own is the best guess.
        recipientLanguage: recipient.language ?? issuer.language,
        words: {
          language: tag,
          awardedTo: withoutMarks(card.to),
          byIssuer: withoutMarks(filled(card.by, { issuer: issuer.name })),
          check: withoutMarks(filled(card.check, { site: siteOf(issuer.url) })),
        },
      };
      return { kind: 'award', facts };
    },
  };
}

/** A site's address as people read it. */
const siteOf = (url: string): string => url.replace(/^https?:\/\/|\/$/g, '');

/** What a card says in the first place of an award that is no longer in force; null where it is. */
function lapseOf(
  award: SiteAward,
  language: Language,
): { readonly word: string; readonly sentence: string } | null {
  const { state } = award;
  return state === 'expired' || state === 'revoked'
    ? {
        word: language.words.award.states[state],
        sentence: stateSentence(award, { asOf: null }, language),
      }
    : null;
}
