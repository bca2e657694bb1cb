/** Badges as pages in one language show them: in that language, where somebody translated them. */

import { readAs } from '../../community/text/language-tag.ts';
import { certificateIn } from '../../community/translations/certificate-in.ts';
import { describedIn } from '../../community/translations/issuer-translation.ts';
import { translationInto } from '../../community/translations/translation-into.ts';
import type {
  Site,
  SiteAchievement,
  SiteAward,
  SiteBadge,
  SiteTexts,
  SiteTranslation,
} from './site.ts';

export { certificateIn, readAs };

/**
 * The translation that readers of a language are shown instead of the badge's own texts: that of
 * the same tag, else of the same language; null where there is none, or the badge is in it.
 */
const translationFor = (
  badge: Pick<SiteBadge, 'language' | 'translations'>,
  language: string,
): SiteTranslation | null => translationInto(badge.translations, badge.language, language);

/**
 * The badge for readers of a language (a BCP 47 tag). Skills keep their names, which are addresses;
 * `skillNames` says them in the language.
 */
export function badgeIn(badge: SiteBadge, language: string): SiteBadge {
  const translation = translationFor(badge, language);
  return translation === null
    ? badge
    : { ...translated(badge, translation), translation, skillNames: translation.skills };
}

/**
 * An award of the badge for readers of a language. It is translated only where it says what the
 * badge says now: the words of an earlier version, nobody translated.
 */
export function awardIn(award: SiteAward, badge: SiteBadge, language: string): SiteAward {
  const translation = translationFor(badge, language);
  return translation === null || !saysTheSame(award.achievement, badge)
    ? award
    : { ...award, achievement: translated(award.achievement, translation) };
}

/** The issuer with what it says of itself, for readers of a language. */
const issuerIn = (issuer: Site['issuer'], language: string): Site['issuer'] => ({
  ...issuer,
  description: describedIn(issuer, language)?.text ?? null,
});

/** The site with its badges and the awards in lists, for readers of a language. */
export function siteIn(site: Site, language: string): Site {
  const badges = new Map(site.badges.map((badge) => [badge.slug, badge]));
  return {
    ...site,
    issuer: issuerIn(site.issuer, language),
    badges: site.badges.map((badge) => badgeIn(badge, language)),
    awards: site.awards.map((award) => {
      const badge = badges.get(award.badge);
      return badge === undefined ? award : awardIn(award, badge, language);
    }),
  };
}

function translated<Texts extends SiteBadge | SiteAchievement>(
  own: Texts,
  { language, name, description, criteriaHtml }: SiteTranslation,
): Texts {
  return { ...own, language, name, description, criteriaHtml, original: textsOf(own) };
}

const textsOf = ({
  language,
  name,
  description,
  criteriaHtml,
  skills,
}: SiteBadge | SiteAchievement): SiteTexts => ({
  ...{ language, name, description, criteriaHtml, skills },
});

/** Whether an award says of its badge what that says now. */
export const saysTheSame = (
  achievement: Pick<SiteAchievement, keyof SiteTexts>,
  badge: Pick<SiteBadge, keyof SiteTexts>,
): boolean =>
  achievement.name === badge.name &&
  achievement.language === badge.language &&
  achievement.description === badge.description &&
  achievement.criteriaHtml === badge.criteriaHtml;

/** What was written of a badge in its own language, whatever a page shows. */
export const asWritten = <Texts extends SiteBadge | SiteAchievement>(shown: Texts): Texts =>
  shown.original === undefined ? shown : { ...shown, ...shown.original };

/**
 * The language (BCP 47 tag) of what is written in an award itself, its reasons and its evidence: that
 * of the badge as it says it.
 */
export const writtenIn = ({ achievement }: Pick<SiteAward, 'achievement'>): string =>
  asWritten(achievement).language;
