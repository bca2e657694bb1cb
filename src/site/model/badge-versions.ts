/**
 * The versions of a badge, and what changed from each to the next: read from what was frozen, not
 * from memory.
 */

import type { Badge, Issuer } from '../../community/model.ts';
import { compareText } from '../../community/problem.ts';
import { achievementOf } from '../../credential/achievement.ts';
import { achievementPath, achievementSvg } from '../../credential/addresses.ts';
import { effortOf } from '../../credential/effort.ts';
import { objectAt, objectsAt, textAt, textsAt } from '../../credential/ledger/issued-members.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { SiteAward, SiteBadgePart, SiteChange, SiteVersion } from './site.ts';
import { shortenedChanges, textChanges } from './text-changes.ts';

type Parts = Readonly<Record<Exclude<SiteBadgePart, 'picture'>, string>>;

interface Version {
  readonly number: number;
  readonly frozen: boolean;
  readonly parts: Parts;
  /** Bytes of the frozen picture; null where nothing is frozen yet. */
  readonly picture: Uint8Array | null;
}

/**
 * Every frozen version, oldest first, and the present one where it is not frozen yet. `awards` are
 * those of the badge that may be shown: the day of any other is nobody's business.
 */
export function versionsOf(
  badge: Badge,
  issuer: Issuer,
  ledger: Ledger,
  awards: readonly SiteAward[],
): SiteVersion[] {
  const versions = [...frozenVersions(badge.slug, ledger)];
  if (!versions.some(({ number }) => number === badge.version)) {
    versions.push({
      number: badge.version,
      frozen: false,
      parts: partsOf(achievementOf(badge, issuer)),
      picture: null,
    });
  }
  return versions
    .sort((a, b) => a.number - b.number)
    .map((version, at, all) => {
      const before = all[at - 1];
      return {
        version: version.number,
        frozen: version.frozen,
        firstAwarded: firstDay(awards, version.number),
        changes: before === undefined ? [] : changesBetween(before, version),
      };
    });
}

function* frozenVersions(slug: string, ledger: Ledger): Generator<Version> {
  for (const [path, { json }] of ledger.achievements) {
    const number = Number(/\/v(\d+)\.json$/.exec(path)?.[1]);
    if (path !== achievementPath(slug, number)) continue;
    yield {
      number,
      frozen: true,
      parts: partsOf(json),
      picture: ledger.pictures.get(achievementSvg(slug, number)) ?? null,
    };
  }
}

/** What an Achievement says, part by part, as text. */
function partsOf(achievement: JsonObject): Parts {
  const { hours, credits, level } = effortOf(achievement);
  return {
    name: textAt(achievement, 'name'),
    description: textAt(achievement, 'description'),
    criteria: textAt(objectAt(achievement, 'criteria'), 'narrative'),
    type: textAt(achievement, 'achievementType'),
    skills: textsAt(achievement, 'tag').join(', '),
    alignments: objectsAt(achievement, 'alignment')
      .map((alignment) => textAt(alignment, 'targetName'))
      .join(', '),
    hours: hours === null ? '' : String(hours),
    credits: credits === null ? '' : String(credits),
    level: level ?? '',
    language: textAt(achievement, 'inLanguage'),
  };
}

function changesBetween(before: Version, after: Version): SiteChange[] {
  const names = Object.keys(after.parts) as (keyof Parts)[];
  const changed = names
    .filter((part) => before.parts[part] !== after.parts[part])
    .map((part) => ({
      part,
      text: shortenedChanges(textChanges(before.parts[part], after.parts[part])),
    }));
  const repainted =
    before.picture !== null &&
    after.picture !== null &&
    Buffer.compare(before.picture, after.picture) !== 0;
  return [...changed, ...(repainted ? [{ part: 'picture' as const, text: [] }] : [])];
}

/** The day of the first signed award of a version, or null. */
function firstDay(awards: readonly SiteAward[], version: number): string | null {
  const days = awards
    .filter((award) => award.key !== null && award.achievement.version === version)
    .map(({ date }) => date);
  return days.sort(compareText)[0] ?? null;
}
