/**
 * A badge version as an Open Badges 3.0 Achievement (OB 3.0, section "Achievement"), and read from
 * there again.
 */

import type { Alignment, Badge, BadgeMeaning, Issuer } from '../community/model.ts';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import type { JsonObject } from '../proof/json.ts';
import {
  absolute,
  achievementPath,
  achievementPng,
  badgeClassPath,
  badgePage,
} from './addresses.ts';
import { effortMembers, effortOf } from './effort.ts';
import { objectAt, objectsAt, textAt, textsAt } from './ledger/issued-members.ts';

/** The Achievement of the badge's present version, as embedded in credentials. */
export function achievementOf(badge: Badge, issuer: Issuer): JsonObject {
  return {
    id: absolute(issuer.url, achievementPath(badge.slug, badge.version)),
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
    ...(badge.alignments.length > 0 && { alignment: badge.alignments.map(alignmentOf) }),
    ...effortMembers(
      absolute(issuer.url, achievementPath(badge.slug, badge.version)),
      badge.effort,
    ),
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

function alignmentOf(alignment: Alignment): JsonObject {
  return {
    type: ['Alignment'],
    targetName: alignment.name,
    targetUrl: alignment.url,
    ...(alignment.framework !== null && { targetFramework: alignment.framework }),
    ...(alignment.code !== null && { targetCode: alignment.code }),
    ...(alignment.description !== null && { targetDescription: alignment.description }),
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
    alignments: objectsAt(achievement, 'alignment').map(readAlignment),
    effort: effortOf(achievement),
    language: textAt(achievement, 'inLanguage'),
  };
}

function readAlignment(alignment: JsonObject): Alignment {
  return {
    name: textAt(alignment, 'targetName'),
    url: textAt(alignment, 'targetUrl'),
    framework: textAt(alignment, 'targetFramework') || null,
    code: textAt(alignment, 'targetCode') || null,
    description: textAt(alignment, 'targetDescription') || null,
  };
}

/** What people call the members of an Achievement in a badge's file, for what differs from it. */
export const authoredNames: Readonly<Record<string, string>> = {
  criteria: 'criteria',
  inLanguage: '`language`',
  achievementType: '`type`',
  tag: '`skills`',
  alignment: '`alignments`',
  creditsAvailable: '`credits`',
  resultDescription: '`hours` or `level`',
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
