/**
 * A badge version as an Open Badges 3.0 Achievement (OB 3.0, section "Achievement"), and read from
 * there again.
 */

import type { Badge, BadgeMeaning, Issuer } from '../community/model.ts';
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
import { objectAt, textAt, textsAt } from './ledger/issued-members.ts';
import { describedResults, resultsDescribedIn } from './results/results.ts';

/** The Achievement of the badge's present version, as embedded in credentials. */
export function achievementOf(badge: Badge, issuer: Issuer): JsonObject {
  const id = absolute(issuer.url, achievementPath(badge.slug, badge.version));
  const results = [...effortResults(id, badge.effort), ...describedResults(id, badge.results)];
  return {
    id,
    type: ['Achievement'],
    name: badge.name,
    description: badge.description,
    criteria: { id: absolute(issuer.url, badgePage(badge.slug)), narrative: badge.criteria },
    image: {
      id: absolute(issuer.url, achievementPng(badge.slug, badge.version)),
      type: 'Image',
      caption: badge.name,
    },
    achievementType: badge.type,
    inLanguage: badge.language,
    version: String(badge.version),
    ...(badge.skills.length > 0 && { tag: [...badge.skills] }),
    ...alignmentMembers(badge.alignments),
    ...creditMembers(badge.effort),
    ...(results.length > 0 && { resultDescription: results }),
    related: [badgeClassLink(absolute(issuer.url, badgeClassPath(badge.slug, badge.version)))],
  };
}

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
