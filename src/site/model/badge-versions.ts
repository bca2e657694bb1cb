/**
 * The versions of a badge, and what changed from each to the next: read from what was frozen, not
 * from memory.
 */

import type { Badge, Issuer, ResultDescription } from '../../community/model.ts';
import { compareText } from '../../community/problem.ts';
import {
  achievementOf,
  type ReadAchievement,
  readAchievement,
} from '../../credential/achievement.ts';
import { achievementPath, achievementSvg } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { drawingIn } from '../../credential/ledger/picture-source.ts';
import type { SiteAward, SiteBadgePart, SiteChange, SiteVersion } from './site.ts';
import { shortenedChanges, textChanges } from './text-changes.ts';

/** What a version says, part by part, as text; in the order in which changes are told. */
type Parts = ReadonlyMap<SiteBadgePart, string>;

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
      parts: partsOf(readAchievement(achievementOf(badge, issuer))),
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
      parts: partsOf(readAchievement(json)),
      picture: ledger.pictures.get(achievementSvg(slug, number)) ?? null,
    };
  }
}

/** Every part of the meaning, so that none can change unseen. */
function partsOf({ id: _, version: __, effort, ...meaning }: ReadAchievement): Parts {
  const { language, ...others } = meaning;
  const parts = Object.entries({ ...others, ...effort, language });
  return new Map(parts.map(([part, value]) => [part as SiteBadgePart, textOf(value)]));
}

function textOf(
  value: ReadAchievement['skills' | 'alignments' | 'results'] | string | number | null,
): string {
  if (value === null || typeof value !== 'object') return value === null ? '' : String(value);
  return value
    .map((item) =>
      typeof item === 'string' ? item : 'rubric' in item ? resultText(item) : item.name,
    )
    .join(', ');
}

/** All that a result says, in the words of whoever wrote it. */
function resultText(result: ResultDescription): string {
  const { name, type, rubric, values, minimum, maximum, required, alignments } = result;
  const levels = rubric.map((level) =>
    [level.name, level.points, level.description, ...level.alignments.map((one) => one.name)]
      .filter((part) => part !== null)
      .join(' '),
  );
  const scale = [...levels, ...values].join(' < ');
  const range = minimum === null && maximum === null ? '' : `${minimum ?? ''}–${maximum ?? ''}`;
  const least = required === null ? '' : `≥ ${required}`;
  return [name, type, scale, range, least, ...alignments.map((one) => one.name)]
    .filter((part) => part !== '')
    .join(' · ');
}

function changesBetween(before: Version, after: Version): SiteChange[] {
  const changed = [...after.parts].flatMap(([part, text]) => {
    const former = before.parts.get(part) ?? '';
    return former === text ? [] : [{ part, text: shortenedChanges(textChanges(former, text)) }];
  });
  const repainted =
    before.picture !== null &&
    after.picture !== null &&
    drawingIn(before.picture) !== drawingIn(after.picture);
  return [...changed, ...(repainted ? [{ part: 'picture' as const, text: [] }] : [])];
}

/** The day of the first signed award of a version, or null. */
function firstDay(awards: readonly SiteAward[], version: number): string | null {
  const days = awards
    .filter((award) => award.key !== null && award.achievement.version === version)
    .map(({ date }) => date);
  return days.sort(compareText)[0] ?? null;
}
