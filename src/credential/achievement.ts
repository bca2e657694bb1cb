/** A badge version as an Open Badges 3.0 Achievement (OB 3.0, section "Achievement"). */

import type { Alignment, Badge, Issuer } from '../community/model.ts';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import type { JsonObject } from '../proof/json.ts';
import {
  absolute,
  achievementPath,
  achievementPng,
  badgeClassPath,
  badgePage,
} from './addresses.ts';
import { effortMembers } from './effort.ts';

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

/** The Achievement as a document of its own: what `badges/<slug>/v<n>.json` holds. */
export function achievementDocument(achievement: JsonObject): JsonObject {
  return { '@context': [credentialsV2, openBadges303], ...achievement };
}

/** The inverse of `achievementDocument`: the Achievement as it is embedded in a credential. */
export function embeddedAchievement(document: JsonObject): JsonObject {
  const { '@context': _, ...achievement } = document;
  return achievement;
}
