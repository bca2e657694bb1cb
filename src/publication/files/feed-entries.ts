/**
 * The newest awards as a feed tells them, whatever its format: those that are in
 * force.
 */

import {
  absolute,
  awardPage,
  badgePage,
  feedPath,
  homePage,
  pageIn,
} from '../../credential/addresses.ts';
import { inARow } from '../../language/in-a-row.ts';
import { type Language, languageOf } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { cardShownFor } from '../../site/model/link-data.ts';
import { isInForce, type Site, type SiteAward, type SiteBadge } from '../../site/model/site.ts';

/** Most entries of a feed. */
const mostEntries = 50;

interface FeedEntry {
  /** The address of the award's page, which is for ever: its identity too. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Address of the award's card. */
  readonly image: string;
  /** The day of the award. */
  readonly date: string;
  readonly tags: readonly string[];
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly home: string;
  /** Where it stands in either format: address and published path. */
  readonly self: Readonly<Record<'xml' | 'json', string>>;
  readonly paths: Readonly<Record<'xml' | 'json', string>>;
  readonly entries: readonly FeedEntry[];
}

/**
 * The newest awards of one badge, or of the whole site (null). `further`: a further language of the
 * pages, in which it then speaks and to whose pages it leads; null: that of the plain addresses.
 */
export function feedOf(site: Site, badge: SiteBadge | null, further: string | null = null): Feed {
  const { issuer } = site;
  const place = (path: string): string => (further === null ? path : pageIn(further, path));
  const spoken = languageOf(further ?? issuer.interfaceLanguage, issuer.badgeWord);
  const standing = site.awards.filter(
    (award) => isInForce(award) && (badge === null || award.badge === badge.slug),
  );
  const newest = standing
    .toSorted((a, b) => before(b.date, a.date) || before(a.id, b.id))
    .slice(0, mostEntries);
  const slug = badge?.slug ?? null;
  const titles = spoken.words.award.feeds;
  const paths = { xml: place(feedPath(slug, 'xml')), json: place(feedPath(slug, 'json')) };
  return {
    title:
      badge === null
        ? fill(titles.ofSite, { issuer: issuer.name })
        : fill(titles.ofBadge, { badge: badge.name, issuer: issuer.name }),
    description: (badge === null ? issuer.description : badge.description) ?? issuer.name,
    language: further === null ? issuer.language : spoken.tag,
    home: absolute(issuer.url, place(badge === null ? homePage : badgePage(badge.slug))),
    self: { xml: absolute(issuer.url, paths.xml), json: absolute(issuer.url, paths.json) },
    paths,
    entries: newest.map((award) => entryOf(award, site, spoken, place)),
  };
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function entryOf(
  award: SiteAward,
  { issuer, badges, recipients }: Site,
  { words, day, tag }: Language,
  place: (path: string) => string,
): FeedEntry {
  const { recipient, slug, badge, achievement, date, expires } = award;
  const texts = words.award.feeds;
  const name = recipients.find((one) => one.slug === recipient)?.name ?? recipient;
  return {
    url: absolute(issuer.url, place(awardPage(recipient, slug))),
    title: fill(texts.ofAward, {
      badge: achievement.name,
      recipient: name,
    }),
    description: inARow(
      [
        achievement.description,
        ...(expires === null ? [] : [fill(texts.until, { day: day(expires) })]),
      ],
      tag,
    ),
    image: absolute(issuer.url, cardShownFor(award)),
    date,
    tags: skillsIn(badges.find((one) => one.slug === badge)),
  };
}

/** As they are called in the language of the feed. */
const skillsIn = (badge: SiteBadge | undefined): readonly string[] =>
  badge?.skillNames ?? badge?.skills ?? [];
