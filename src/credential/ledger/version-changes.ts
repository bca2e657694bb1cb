/** What of a badge differs from its version as it was frozen with the first award. */

import type { Badge, Issuer } from '../../community/model.ts';
import { type JsonValue, sameJson } from '../../proof/json.ts';
import { achievementOf, authoredNames, embeddedAchievement } from '../achievement.ts';
import { achievementPath, achievementSvg } from '../addresses.ts';
import { frozenAt, issuerAt } from '../moving/own-addresses.ts';
import type { Ledger } from './ledger.ts';
import { pictureSource, sourceIn } from './picture-source.ts';

/** A part of a badge, under the name that its author knows, and what it says and said. */
export interface VersionChange {
  readonly part: string;
  readonly before: JsonValue;
  readonly now: JsonValue;
}

/**
 * The one member of an Achievement that holds nothing people wrote, so that an upgrade may change
 * it.
 */
const linksOfEngine = 'related';

/** Every difference, each part once; null where the badge's present version was not awarded yet. */
export function versionChanges(
  badge: Badge,
  issuer: Issuer,
  ledger: Ledger,
): readonly VersionChange[] | null {
  const frozen = ledger.achievements.get(achievementPath(badge.slug, badge.version));
  if (frozen === undefined) return null;
  const path = achievementPath(badge.slug, badge.version);
  const site = frozenAt(frozen.json, path, issuer) ?? issuer.url;
  const now = achievementOf(badge, issuerAt(issuer, site));
  const then = embeddedAchievement(frozen.json);
  const changes = Object.keys({ ...now, ...then })
    .filter((key) => key !== linksOfEngine && !sameJson(now[key] ?? null, then[key] ?? null))
    .map((key) => ({ key, before: then[key] ?? null, now: now[key] ?? null }));
  if (!changes.some(({ key }) => key === 'image') && isPictureChanged(badge, ledger))
    changes.push({ key: 'image', before: null, now: null });
  return changes.map(({ key, ...texts }) => ({
    part: authoredNames[key] ?? `\`${key}\``,
    ...texts,
  }));
}

/**
 * Whether a small drawing beside its picture shows the same: it is drawn, and of the words that it
 * was frozen with.
 */
export const hasSmallPicture = (badge: Badge, ledger: Ledger): boolean =>
  badge.picture === null && !isPictureChanged(badge, ledger);

/** Whether the picture is made of something else than when it was frozen, where that is known. */
function isPictureChanged(badge: Badge, { pictures }: Ledger): boolean {
  const frozen = pictures.get(achievementSvg(badge.slug, badge.version));
  const source = frozen === undefined ? null : sourceIn(frozen);
  return source !== null && source !== pictureSource(badge);
}
