/** In which languages badges are signed, and which awards cannot be signed in theirs yet. */

import type { Award, Badge, Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { inNoSuchLanguage, inOutdatedWords } from '../../community/rules/waiting.ts';
import { didYouMean } from '../../community/schemas/nearest.ts';
import {
  signedPartsChangedSince,
  skillsIn,
  type Translation,
} from '../../community/translations/translation.ts';
import { type AchievementLanguages, readAchievement } from '../achievement.ts';
import { achievementPath, credentialPath } from '../addresses.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The languages in which a version is frozen with its first award: what is up to date by then. */
export const freshLanguages = (badge: Badge): readonly string[] =>
  badge.translations.filter((one) => isUpToDate(one, badge)).map(({ language }) => language);

const isUpToDate = (translation: Translation, badge: Badge): boolean =>
  signedPartsChangedSince(translation, badge) === false;

/** The language that an award wants, where its badge is in it; else the badge's own. */
export const asFarAsIn = (
  { translations }: Pick<Badge, 'translations'>,
  language: string | null,
): AchievementLanguages =>
  translations.some((one) => one.language === language) ? { language } : {};

/**
 * Awards that are to be signed in a language in which their badge does not say what it says now.
 * What is signed was reviewed as it stands; of what was frozen before, only that counts. Where it is
 * the badge that changed meanwhile, such an award waits, and nothing else waits for it.
 */
export function languageProblems(community: Community, ledger: Ledger): Problem[] {
  const badges = new Map(community.badges.map((badge) => [badge.slug, badge]));
  return community.awards.flatMap((award) => {
    const badge = badges.get(award.badge);
    const isSigned = ledger.credentials.has(credentialPath(award.recipient, award.slug));
    if (badge === undefined || award.language === null || isSigned || award.revoked !== null)
      return [];
    const fault = faultOf(award, award.language, badge, ledger);
    return fault === null ? [] : [{ path: award.path, line: 1, column: 1, ...fault }];
  });
}

type Fault = Pick<Problem, 'rule' | 'message' | 'remedy'>;

function faultOf(award: Award, language: string, badge: Badge, ledger: Ledger): Fault | null {
  const version = award.version ?? badge.version;
  return ledger.achievements.has(achievementPath(badge.slug, version, language))
    ? null
    : languageFault(language, badge, version);
}

/**
 * Why no version of the badge can be frozen in this language (BCP 47), with the remedy; null where it
 * can. Of what was frozen before, this knows nothing.
 */
export function languageFault(language: string, badge: Badge, version: number): Fault | null {
  const { slug } = badge;
  if (language === badge.language)
    return {
      rule: inNoSuchLanguage,
      message: `The badge is in this language itself, \`${language}\`.`,
      remedy: 'Leave `language` out.',
    };
  const translation = badge.translations.find((one) => one.language === language);
  const shown = language.slice(0, 40);
  if (translation === undefined) return untranslated(slug, shown, badge.translations);
  if (version !== badge.version)
    return {
      rule: inNoSuchLanguage,
      message: `Version ${version} of \`${slug}\` was never in the language \`${shown}\`.`,
      remedy: 'Leave `language` out: an earlier version is signed in the languages that it had.',
    };
  return isUpToDate(translation, badge)
    ? null
    : {
        rule: inOutdatedWords,
        message: `What badges/${slug}/badge.${language}.md translates is not what the badge says now.`,
        remedy:
          `Bring it up to date, then run \`npm run translate -- ${slug} ${language} --seen\`; ` +
          'or leave `language` out.',
      };
}

const untranslated = (
  slug: string,
  shown: string,
  translations: readonly Pick<Translation, 'language'>[],
): Fault => ({
  rule: inNoSuchLanguage,
  message: `The badge \`${slug}\` is not in the language \`${shown}\`, so nothing can be signed in it.`,
  remedy:
    `Leave \`language\` out, or translate the badge first: \`npm run translate -- ${slug} ${shown}\`.` +
    didYouMean(
      shown,
      translations.map(({ language }) => language),
    ),
});

/** One note for each translation that says something else than what was frozen of it. */
export function frozenTranslationNotes({ badges }: Community, ledger: Ledger): string[] {
  return badges.flatMap((badge) =>
    badge.translations.flatMap((translation) => {
      const path = achievementPath(badge.slug, badge.version, translation.language);
      const frozen = ledger.achievements.get(path)?.json;
      if (frozen === undefined || isAsFrozen(translation, badge, readAchievement(frozen)))
        return [];
      return [
        `badges/${badge.slug}/badge.${translation.language}.md says something else than ${path}: ` +
          'pages show it, and awards in that language go on saying what is frozen until the badge ' +
          `has another version (\`npm run new -- version ${badge.slug}\`).`,
      ];
    }),
  );
}

const isAsFrozen = (
  translation: Translation,
  badge: Badge,
  frozen: ReturnType<typeof readAchievement>,
): boolean =>
  frozen.name === translation.name &&
  frozen.description === translation.description &&
  frozen.criteria === translation.criteria &&
  frozen.skills.join('\n') === skillsIn(translation, badge).join('\n');
