/**
 * The newest awards as a feed tells them, whatever its format: those that the issuer signed and did
 * not withdraw.
 */

import { absolute, awardPage, badgePage, feedPath, homePage } from '../../credential/addresses.ts';
import { languageOf } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { cardShownFor, stands } from '../../site/model/link-data.ts';
import type { Site, SiteAward, SiteBadge } from '../../site/model/site.ts';

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
  /** Where it stands in either format. */
  readonly self: Readonly<Record<'xml' | 'json', string>>;
  readonly entries: readonly FeedEntry[];
}

/** The newest awards of one badge, or of the whole site (null). */
export function feedOf(site: Site, badge: SiteBadge | null): Feed {
  const { issuer } = site;
  const standing = site.awards.filter(
    (award) => stands(award) && (badge === null || award.badge === badge.slug),
  );
  const newest = standing
    .toSorted((a, b) => before(b.date, a.date) || before(a.id, b.id))
    .slice(0, mostEntries);
  const slug = badge?.slug ?? null;
  const titles = languageOf(issuer.interfaceLanguage).words.award.feeds;
  return {
    title:
      badge === null
        ? fill(titles.ofSite, { issuer: issuer.name })
        : fill(titles.ofBadge, { badge: badge.name, issuer: issuer.name }),
    description: (badge === null ? issuer.description : badge.description) ?? issuer.name,
    language: issuer.language,
    home: absolute(issuer.url, badge === null ? homePage : badgePage(badge.slug)),
    self: {
      xml: absolute(issuer.url, feedPath(slug, 'xml')),
      json: absolute(issuer.url, feedPath(slug, 'json')),
    },
    entries: newest.map((award) => entryOf(award, site)),
  };
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function entryOf(award: SiteAward, { issuer, badges, recipients }: Site): FeedEntry {
  const { recipient, slug, badge, achievement, date, expires } = award;
  const { words, day } = languageOf(issuer.interfaceLanguage);
  const texts = words.award.feeds;
  const name = recipients.find((one) => one.slug === recipient)?.name ?? recipient;
  return {
    url: absolute(issuer.url, awardPage(recipient, slug)),
    title: fill(texts.ofAward, {
      badge: achievement.name,
      recipient: name,
    }),
    description: [
      achievement.description,
      ...(expires === null ? [] : [fill(texts.until, { day: day(expires) })]),
    ].join(' '),
    image: absolute(issuer.url, cardShownFor(award)),
    date,
    tags: skillsIn(badges.find((one) => one.slug === badge)),
  };
}

/** As they are called in the language of the feed. */
const skillsIn = (badge: SiteBadge | undefined): readonly string[] =>
  badge?.skillNames ?? badge?.skills ?? [];
