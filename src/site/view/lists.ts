/** Lists of the site that pages share: those that may be long come in sheets. */

import { holdersPage, peopleSheetPage, shownByPage } from '../../credential/addresses.ts';
import {
  isShownInForce,
  type Site,
  type SiteAward,
  type SiteBadge,
  type SiteRecipient,
} from '../model/site.ts';
import { awardOf, lookUp, recipientOf, site } from '../model/lookups.ts';
import { calledHere } from './results/skill-names.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import { language } from './language.ts';
import { type Skill, skillSlug, skillsOfBadges, skillsWithPage } from './skills.ts';

/**
 * Awards of the same recipient for other badges that stand, newest first, at most a row or two of
 * them.
 */
export function otherBadges(award: SiteAward, most = 8): readonly SiteAward[] {
  const seen = new Set([award.badge]);
  const others = recipientOf(award.recipient)
    .awards.map(awardOf)
    .filter(isShownInForce)
    .filter(({ badge }) => !seen.has(badge) && seen.add(badge));
  return others.slice(0, most);
}

/**
 * The newest award in force of the same badge to the same recipient, where it is later than this
 * one; null where this is it.
 */
export function renewalOf(award: SiteAward): SiteAward | null {
  const later = recipientOf(award.recipient)
    .awards.map(awardOf)
    .filter((one) => one.badge === award.badge && one.date > award.date && isShownInForce(one));
  return later.reduce<SiteAward | null>(
    (newest, one) => (newest === null || one.date > newest.date ? one : newest),
    null,
  );
}

/**
 * A badge's awards in force, newest first: what was withdrawn or lapsed is named on its recipient's
 * own pages alone.
 */
export const standingOf = (badge: SiteBadge): readonly SiteAward[] =>
  badge.awards.map(awardOf).filter(isShownInForce);

/** The same, page by page. */
export const holdersOf = (badge: SiteBadge): readonly Sheet<SiteAward>[] =>
  sheetsOf(standingOf(badge), (number) => holdersPage(badge.slug, number));

/** The awards that show a skill today, page by page: only what is in force does. */
export const shownBy = (skill: Skill): readonly Sheet<SiteAward>[] =>
  sheetsOf(showing(skill), (number) => shownByPage(skill.slug, number));

const showing = (skill: Skill): readonly SiteAward[] =>
  skill.badges.flatMap((badge) => badge.awards.map(awardOf)).filter(isShownInForce);

/** How many awards in force show a skill. */
export const weightOf = (skill: Skill): number => showing(skill).length;

/** Skills in words of the community, those first that most awards in force show. */
export const heaviestSkills = (): readonly Skill[] =>
  skillsByName()
    .map((skill) => ({ skill, weight: weightOf(skill) }))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ skill }) => skill);

/** These in the order of the names that the page shows, as its language orders them. */
function byName<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): Thing[] {
  const { compare } = new Intl.Collator(language.tag);
  return things
    .map((thing) => ({ thing, name: nameOf(thing) }))
    .toSorted((one, other) => compare(one.name, other.name))
    .map(({ thing }) => thing);
}

/** Skills in words of the community, in the order of what the page calls them. */
export const skillsByName = (): readonly Skill[] =>
  byName(skillsOfBadges(site.badges), (skill) => calledHere(skill).name);

/** Every skill that has a page, so ordered: those in words of the community first. */
export const skillsWithPageByName = (): readonly Skill[] => [
  ...skillsByName(),
  ...byName(
    skillsWithPage(site.badges).filter(({ entry }) => entry !== undefined),
    (skill) => calledHere(skill).name,
  ),
];

/** Everyone who is listed, in the order of the names that are shown. */
export function everyone(): readonly SiteRecipient[] {
  const { compare } = new Intl.Collator(language.tag);
  return site.recipients.toSorted(
    (one, other) => compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1),
  );
}

/** The same, page by page. */
export const people = (): readonly Sheet<SiteRecipient>[] => sheetsOf(everyone(), peopleSheetPage);

/**
 * The page of a skill by its name in addresses, whichever language names it; null where no badge
 * stands for it today: an older version may have stood for others.
 */
let skillPages: ReadonlyMap<string, string> | undefined;
export const pageOfSkill = lookUp('skill-page', (skill): string | null => {
  skillPages ??= new Map([
    ...site.badges.flatMap(({ skills, translations }) =>
      translations.flatMap((texts) =>
        skills.map(
          (written, at) => [skillSlug(texts.skills[at] ?? written), skillSlug(written)] as const,
        ),
      ),
    ),
    // A name that is also written in some badge is of that skill.
    ...skillsOfBadges(site.badges).map(({ slug }) => [slug, slug] as const),
  ]);
  return skillPages.get(skillSlug(skill)) ?? null;
});

/** The same of entries of frameworks, by what identifies them. */
let entryPages: ReadonlySet<string> | undefined;
export const hasEntryPage = lookUp('has-entry-page', (url) => {
  entryPages ??= new Set(site.badges.flatMap(({ alignments }) => alignments.map((one) => one.url)));
  return entryPages.has(url);
});

/** Whether nobody can earn a badge any more, as of when the site speaks: which few badges ask. */
export const isRetired = ({ retired }: SiteBadge, speaking: Pick<Site, 'asOf'>): boolean =>
  retired !== null && speaking.asOf !== null && speaking.asOf.slice(0, 10) > retired.date;
