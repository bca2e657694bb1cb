/**
 * The site that the pages show, read once from the JSON file named by PLAINBADGE_SITE, and look-ups
 * in it.
 */

import { readFileSync } from 'node:fs';
import { describedIn } from '../../community/translations/issuer-translation.ts';
import type { SiteEndorsement } from './endorsements.ts';
import {
  absolute,
  achievementSvg,
  badgeSmallSvg,
  badgeSvg,
  didOf,
  homePage,
  pageIn,
} from '../../credential/addresses.ts';
import { furtherLanguage } from './reading/page-language.ts';
import { SiteReads } from './reading/reads.ts';
import {
  isShownInForce,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SitePeople,
  type SiteRecipient,
} from './site.ts';

/** Reads the file; throws one plain sentence where it is not named or cannot be read as JSON. */
function readSite(path: string | undefined): Site {
  if (!path)
    throw new Error(
      'PLAINBADGE_SITE must name the JSON file that describes the site; `npm run build` does so.',
    );
  try {
    const whole: Site = JSON.parse(readFileSync(path, 'utf8'));
    return whole;
  } catch (error) {
    throw new Error(`PLAINBADGE_SITE names "${path}", which cannot be read as a site.`, {
      cause: error,
    });
  }
}

// Whoever loads this before the file is written says when it is (`src/site/rendering/render-by-programs.ts`).
await Reflect.get(globalThis, Symbol.for('plainbadge.written'));
const reads = new SiteReads(readSite(process.env['PLAINBADGE_SITE']));
export const { site } = reads;
const { badges, recipients, awards } = reads;

// To Astro's own process, which has no other way to what it bundled.
Object.assign(globalThis, { [Symbol.for('plainbadge.reads')]: reads });

/** When the site speaks, for a sentence that names that day, in words whose days are `dayIn`'s. */
export const speaking: Pick<Site, 'asOf'> = {
  get asOf() {
    return reads.speaking.asOf;
  },
};
export const dayIn = (day: (date: string) => string): ((date: string) => string) =>
  reads.dayIn(day);

/** Who has a page, listed or not: for the pages themselves. Lists are made from `site`. */
export const withPage: SitePeople = {
  recipients: [...recipients.values()],
  awards: [...awards.values()],
};
const rendered = site.rendered === undefined ? null : new Set(site.rendered);

/** Whether the pages of the recipient with this slug are rendered in this run. */
export const isRendered = (slug: string): boolean => rendered === null || rendered.has(slug);

/**
 * Paths of pages that are each told one thing of the site and nothing else, under `name`: all that
 * such a page is made of is noted, so it may be remembered. `pathOf`: where it is published.
 */
export function pathsOf<Thing, Params>(
  name: string,
  things: readonly Thing[],
  pathOf: (thing: Thing) => string,
  paramsOf: (thing: Thing) => Params,
): { readonly params: Params; readonly props: Readonly<Record<string, Thing>> }[] {
  return things.map((thing) => {
    reads.mayBeRemembered(pathOf(thing));
    return { params: paramsOf(thing), props: { [name]: thing } };
  });
}

/** The same of a file of data at a path, which ends in `.json`. */
export const fileMayBeRemembered = (path: string): void => reads.mayBeRemembered(path);

/**
 * A look-up of which a page reads the outcome alone, and not what it was found in. `kind`: one word
 * that no other has.
 */
export const lookUp = <Found>(
  kind: string,
  find: (key: string) => Found,
): ((key: string) => Found) => reads.answering(kind, find);

/** An entry that the site itself promised; its absence is a fault of whoever wrote the site. */
function present<T>(entries: ReadonlyMap<string, T>, key: string, kind: string): T {
  const entry = entries.get(key);
  if (entry === undefined)
    throw new Error(`The site names the ${kind} "${key}", which it does not hold.`);
  return entry;
}

/**
 * The addresses that the site had before, and the did:web ids of these, as a page hands them to what
 * verifies (`OwnSite`); undefined where there are none.
 */
export const formerNames = (): string | undefined =>
  site.issuer.formerUrls.flatMap((former) => [former, didOf(former)]).join(' ') || undefined;

/** The badge with this slug. Throws where the site does not hold it. */
export const badgeOf = (slug: string): SiteBadge => present(badges, slug, 'badge');
/** Whether anybody else who is listed has the badge of the award with this id, in force. */
export const hasOthers = lookUp('has-others', (id) => {
  const { badge, recipient } = awardOf(id);
  return badgeOf(badge)
    .awards.map(awardOf)
    .some((award) => award.recipient !== recipient && isShownInForce(award));
});
/** Whether there is a badge, so that the community has a card. */
const hasBadges = lookUp('has-badges', () => site.badges.length > 0);
export const hasCommunityCard = (): boolean => hasBadges('');

/** At this many pixels and less, nobody can read the letters on a badge. */
const smallest = 64;

/** The version of a badge whose picture is there in small, which is the present one, or null. */
const smallVersionOf = lookUp('small-version', (slug) => {
  const { small, version } = badgeOf(slug);
  return small ? version : null;
});

/**
 * Path of a badge's picture, for so many pixels: as it is now, or as the frozen `version` shows it.
 */
export function badgePicturePath(slug: string, size: number, version?: number): string {
  const small = size <= smallest ? smallVersionOf(slug) : null;
  if (small !== null && (version ?? small) === small) return badgeSmallSvg(slug);
  return version === undefined ? badgeSvg(slug) : achievementSvg(slug, version);
}

/** The recipient with this slug. Throws where the site does not hold it. */
export const recipientOf = (slug: string): SiteRecipient => present(recipients, slug, 'recipient');
/** The award with this id, `<recipient>/<slug>`. Throws where the site does not hold it. */
export const awardOf = (id: string): SiteAward => present(awards, id, 'award');

/**
 * Whether the recipient with this slug chose to be listed; else their pages ask not to be found.
 */
export const isListed = lookUp('is-listed', (slug) => reads.listed.has(slug));

const endorsements = reads.unnoted(() => Map.groupBy(site.endorsements, ({ page }) => page));

/** What others say of what a page is about, by its published path; empty: of the issuer. */
export const endorsementsOn = lookUp(
  'endorsements',
  (page): readonly SiteEndorsement[] => endorsements.get(page) ?? [],
);

/**
 * The path on the host of a published path such as `badges/ada/`: what every internal link points
 * to. A link to a page stays in the language of the page that it is on; files are the same in all.
 */
export const link = (path: string): string => site.base + addressed(path);

/** The published path of a page or a file as `link` leads to it. */
export const addressed = (path: string): string =>
  path === homePage || /^[^?]*\/(?:\?|$)/.test(path) ? inPresentLanguage(path) : path;

/** The path on the host of a file that there is in each language of the pages, such as a feed. */
export const pageFile = (path: string): string => site.base + inPresentLanguage(path);

/** The whole address of a published page, in the language of the page that it is on. */
export const addressOf = (path: string): string => absolute(site.issuer.url, addressed(path));

function inPresentLanguage(path: string): string {
  const further = furtherLanguage();
  return further === null ? path : pageIn(further, path);
}

/** What the issuer says of itself, for readers of the page that is rendered; null: nothing. */
export const described = (): ReturnType<typeof describedIn> =>
  describedIn(site.issuer, furtherLanguage() ?? site.issuer.interfaceLanguage);

/** The path on the host of a file, and of a folder of files. */
export const fileLink = (path: string): string => site.base + path;

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
