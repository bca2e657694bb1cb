/**
 * The site that the pages show, read once from the JSON file named by PLAINBADGE_SITE, and look-ups
 * in it.
 */

import { readFileSync } from 'node:fs';
import type { SiteEndorsement } from './endorsements.ts';
import { badgeSmallSvg, badgeSvg } from '../../credential/addresses.ts';
import {
  everyoneWithPage,
  isShownInForce,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SiteRecipient,
} from './site.ts';

/** Reads the file; throws one plain sentence where it is not named or cannot be read as JSON. */
function readSite(path: string | undefined): Site {
  if (!path)
    throw new Error(
      'PLAINBADGE_SITE must name the JSON file that describes the site; `npm run build` does so.',
    );
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Site;
  } catch (error) {
    throw new Error(`PLAINBADGE_SITE names "${path}", which cannot be read as a site.`, {
      cause: error,
    });
  }
}

export const site: Site = readSite(process.env['PLAINBADGE_SITE']);

const badges = new Map(site.badges.map((badge) => [badge.slug, badge]));
/** Who has a page, listed or not: for the pages themselves. Lists are made from `site`. */
export const withPage = everyoneWithPage(site);
const recipients = new Map(withPage.recipients.map((recipient) => [recipient.slug, recipient]));
const awards = new Map(withPage.awards.map((award) => [award.id, award]));
const listed = new Set(site.recipients.map(({ slug }) => slug));

const rendered = site.rendered === undefined ? null : new Set(site.rendered);

/** Whether the pages of the recipient with this slug are rendered in this run. */
export const isRendered = (slug: string): boolean => rendered === null || rendered.has(slug);

/** An entry that the site itself promised; its absence is a fault of whoever wrote the site. */
function present<T>(entries: ReadonlyMap<string, T>, key: string, kind: string): T {
  const entry = entries.get(key);
  if (entry === undefined)
    throw new Error(`The site names the ${kind} "${key}", which it does not hold.`);
  return entry;
}

/** The badge with this slug. Throws where the site does not hold it. */
export const badgeOf = (slug: string): SiteBadge => present(badges, slug, 'badge');
/** At this many pixels and less, nobody can read the letters on a badge. */
const smallest = 64;

/** Path of a badge's present picture, for so many pixels. */
export const badgePicturePath = (slug: string, size: number): string =>
  size <= smallest && badgeOf(slug).small ? badgeSmallSvg(slug) : badgeSvg(slug);

/** The recipient with this slug. Throws where the site does not hold it. */
export const recipientOf = (slug: string): SiteRecipient => present(recipients, slug, 'recipient');
/** The award with this id, `<recipient>/<slug>`. Throws where the site does not hold it. */
export const awardOf = (id: string): SiteAward => present(awards, id, 'award');

/**
 * Whether the recipient with this slug chose to be listed; else their pages ask not to be found.
 */
export const isListed = (slug: string): boolean => listed.has(slug);

/** What others say of what a page is about, by its published path; empty: of the issuer. */
export const endorsementsOn = (page: string): readonly SiteEndorsement[] =>
  site.endorsements.filter((one) => one.page === page);

/**
 * The path on the host of a published path such as `badges/ada/`: what every internal link points
 * to.
 */
export const link = (path: string): string => site.base + path;

/**
 * The last listed awards that are in force, newest first; awards of one day stay in the order of
 * their ids.
 */
export function recentAwards(limit: number): readonly SiteAward[] {
  return site.awards
    .filter(isShownInForce)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, limit);
}

/**
 * Skills that a recipient's awards in force stand for, each once, in the order in which the awards
 * show them.
 */
export function skillsOf(recipient: SiteRecipient): readonly string[] {
  const inForce = recipient.awards.map(awardOf).filter(isShownInForce);
  return [...new Set(inForce.flatMap(({ badge }) => badgeOf(badge).skills))];
}

/**
 * Whether a credential of the award is published, by whichever key: a revoked award may never have
 * been signed.
 */
export const isSigned = (award: SiteAward): boolean => award.key !== null;

/** Whether the credential was signed by a throw-away key, which is none of the issuer's. */
export const isPreview = (award: SiteAward): boolean =>
  isSigned(award) && !site.keys.some(({ id }) => id === award.key);
