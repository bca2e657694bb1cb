/**
 * A badge version as an Open Badges 3.0 Achievement (OB 3.0, section "Achievement"), and read from
 * there again.
 */

import type { Badge, BadgeMeaning, Issuer } from '../community/model.ts';
import { skillsIn, type TranslatedTexts } from '../community/translations/translation.ts';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import type { JsonObject } from '../proof/json.ts';
import {
  absolute,
  achievementPath,
  achievementPng,
  badgeClassPath,
  badgePage,
} from './addresses.ts';
import { alignmentMembers, alignmentsIn } from './results/alignment.ts';
import { creditMembers, effortOf, effortResults } from './results/effort.ts';
import { objectAt, objectsAt, textAt, textsAt } from './ledger/issued-members.ts';
import { describedResults, resultsDescribedIn } from './results/results.ts';

/** The languages of a badge's version, for its Achievement in one of them. */
export interface AchievementLanguages {
  /** Null: the badge's own. */
  readonly language?: string | null;
  /** Others in which it is frozen at the same time, for the one in the badge's own. */
  readonly others?: readonly string[];
}

/**
 * The Achievement of the badge's present version, as embedded in credentials. OB 3.0, section
 * "Achievement": it is in one language (`inLanguage`), and its translations are Achievements of
 * their own, which `related` names. Throws where the badge is not in the language.
 */
export function achievementOf(
  badge: Badge,
  issuer: Issuer,
  { language = null, others = [] }: AchievementLanguages = {},
): JsonObject {
  const { slug, version } = badge;
  const id = absolute(issuer.url, achievementPath(slug, version, language));
  const results = [...effortResults(id, badge.effort), ...describedResults(id, badge.results)];
  const texts = language === null ? badge : textsIn(badge, language);
  const own = language === null ? [] : [null];
  return {
    id,
    type: ['Achievement'],
    name: texts.name,
    description: texts.description,
    criteria: { id: absolute(issuer.url, badgePage(slug)), narrative: texts.criteria },
    image: {
      id: absolute(issuer.url, achievementPng(slug, version)),
      type: 'Image',
      caption: texts.name,
    },
    achievementType: badge.type,
    inLanguage: language ?? badge.language,
    version: String(version),
    ...(texts.skills.length > 0 && { tag: [...texts.skills] }),
    ...alignmentMembers(badge.alignments),
    ...creditMembers(badge.effort),
    ...(results.length > 0 && { resultDescription: results }),
    related: [
      badgeClassLink(absolute(issuer.url, badgeClassPath(slug, version, language))),
      ...[...own, ...others].map((tag) => inOtherLanguage(badge, issuer, tag)),
    ],
  };
}

function textsIn(badge: Badge, language: string): TranslatedTexts {
  const found = badge.translations.find((one) => one.language === language);
  if (found === undefined) throw new Error(`${badge.slug} is not in ${language}.`);
  return { ...found, skills: skillsIn(found, badge) };
}

/** `language`: null where the badge's own is meant. */
const inOtherLanguage = (
  { slug, version, language: own }: Badge,
  { url }: Issuer,
  language: string | null,
): JsonObject => ({
  id: absolute(url, achievementPath(slug, version, language)),
  type: ['Related'],
  inLanguage: language ?? own,
  version: String(version),
});

/** The languages of the Achievements that one in the badge's own language names. */
export const othersNamedIn = (achievement: JsonObject): readonly string[] =>
  objectsAt(achievement, 'related').flatMap((one) =>
    typeof one['inLanguage'] === 'string' ? [one['inLanguage']] : [],
  );

/**
 * The same badge version in Open Badges 2.0 (OB 3.0 Implementation Guide, "How to support both OB
 * 2.0 and OB 3.0").
 */
function badgeClassLink(id: string): JsonObject {
  return {
    id,
    type: ['Related', 'https://w3id.org/openbadges#BadgeClass'],
    version: 'Open Badges v2p0',
  };
}

/** What an Achievement says: the version of a badge that it is, and what that one means. */
export interface ReadAchievement extends BadgeMeaning {
  /** Address of the frozen version. */
  readonly id: string;
  readonly version: number;
}

/**
 * The inverse of `achievementOf`, for an Achievement whose shape verification has seen: the words
 * are those that were signed, whatever the badge's file says by now.
 */
export function readAchievement(achievement: JsonObject): ReadAchievement {
  return {
    id: textAt(achievement, 'id'),
    version: Number(achievement['version']),
    name: textAt(achievement, 'name'),
    description: textAt(achievement, 'description'),
    criteria: textAt(objectAt(achievement, 'criteria'), 'narrative'),
    type: textAt(achievement, 'achievementType'),
    skills: textsAt(achievement, 'tag'),
    alignments: alignmentsIn(achievement),
    effort: effortOf(achievement),
    results: resultsDescribedIn(achievement),
    language: textAt(achievement, 'inLanguage'),
  };
}

/** What people call the members of an Achievement in a badge's file, for what differs from it. */
export const authoredNames: Readonly<Record<string, string>> = {
  criteria: 'criteria',
  inLanguage: '`language`',
  achievementType: '`type`',
  tag: '`skills`',
  alignment: '`alignments` or `entries`',
  creditsAvailable: '`credits`',
  resultDescription: '`hours`, `level`, `creditUnit` or `results`',
  image: 'picture',
  id: 'address',
};

/** The Achievement as a document of its own: what `badges/<slug>/v<n>.json` holds. */
export function achievementDocument(achievement: JsonObject): JsonObject {
  return { '@context': [credentialsV2, openBadges303], ...achievement };
}

/** The inverse of `achievementDocument`: the Achievement as it is embedded in a credential. */
export function embeddedAchievement(document: JsonObject): JsonObject {
  const { '@context': _, ...achievement } = document;
  return achievement;
}
