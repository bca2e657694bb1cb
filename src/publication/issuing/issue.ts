/** Issuing: signs what the community holds and the ledger does not. Makes files; writes none. */

import { createHash } from 'node:crypto';
import { pictureOf } from '../../artwork/picture.ts';
import type { Badge, Community, Issuer } from '../../community/model.ts';
import {
  achievementDocument,
  achievementOf,
  embeddedAchievement,
  readAchievement,
} from '../../credential/achievement.ts';
import {
  achievementPath,
  achievementPng,
  achievementSvg,
  credentialPath,
} from '../../credential/addresses.ts';
import { credentialFaults } from '../../credential/schema.ts';
import {
  type AwardInFull,
  awardsToCorrect,
  type AwardToCorrect,
  drawPlace,
  type TakenPlaces,
  unfrozenBadges,
  unsignedAwards,
} from '../../credential/issuing.ts';
import { extended } from '../../credential/ledger/extended.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { withSource } from '../../credential/ledger/picture-source.ts';
import {
  type FrozenMeaning,
  meaningIn,
  meaningOf,
  openBadge,
} from '../../credential/open-badge.ts';
import { issuedBytes, signDocument, type Signer } from '../../credential/sign.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { FileToWrite } from '../../repository/write.ts';
import { registered } from './registering.ts';
import { placesInUse, renewedStatusLists } from './status-lists.ts';

interface IssuingRun {
  readonly signer: Signer;
  /** The id under which the credentials are signed: the issuer's, or the preview's. */
  readonly issuerId: string;
  /**
   * A uniform integer from 0 to below-1; null for a preview, which has no status list and enters no
   * register.
   */
  readonly draw: ((below: number) => number) | null;
  /**
   * How many places of a status list are given away before a further list is begun; absent: every
   * one.
   */
  readonly entries?: number;
}

/**
 * What an issuing run made, in the order in which it may be written, and the ledger as it will be
 * then.
 */
export interface Issued {
  readonly files: readonly FileToWrite[];
  readonly ledger: Ledger;
  /** Paths of the new credentials. */
  readonly credentials: readonly string[];
}

/**
 * Signs every unsigned award once and every correction, freezes badge versions at their first award, and renews each
 * status list of which a bit has changed. What a file needs comes before it: pictures, Achievement,
 * status list, credential; so a run cut short while writing leaves a sound ledger, and the next
 * completes it. The register is opened before them and closed after them. Throws where a document does not fit the profile: that is a bug.
 */
export async function issueAwards(
  community: Community,
  before: Ledger,
  run: IssuingRun,
): Promise<Issued> {
  const awards = unsignedAwards(community, before);
  const frozen = await freeze(unfrozenBadges(awards, before), community.issuer);
  const withVersions = extended(before, frozen);
  const taken = await placesInUse(before, community.issuer.url);
  const signed: FileToWrite[] = [];
  for (const award of [...awards, ...awardsToCorrect(community, before)]) {
    const document = documentOf(award, community.issuer, withVersions, run, taken);
    const faults = credentialFaults(document);
    if (faults.length > 0)
      throw new Error(
        `The document for ${award.award.path} does not fit the profile: ${faults.join('; ')}`,
      );
    signed.push({
      path: credentialPath(award.recipient.slug, award.award.slug),
      bytes: issuedBytes(await signDocument(document, run.signer)),
      replace: 'before' in award,
    });
  }
  const withCredentials = extended(withVersions, signed);
  const lists =
    run.draw === null
      ? []
      : await renewedStatusLists(community, withCredentials, run.signer, before);
  const issued = [...frozen, ...lists, ...signed];
  const files =
    run.draw === null
      ? issued
      : registered(before, issued, {
          site: community.issuer.url,
          created: run.signer.created,
          draw: run.draw,
        });
  return {
    files,
    ledger: extended(before, files),
    credentials: signed.map(({ path }) => path),
  };
}

async function freeze(badges: readonly Badge[], issuer: Issuer): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const badge of badges) {
    const { png, svg } = await pictureOf(badge);
    files.push(
      { path: achievementPng(badge.slug, badge.version), bytes: png },
      {
        path: achievementSvg(badge.slug, badge.version),
        bytes: new TextEncoder().encode(withSource(svg, badge)),
      },
      {
        path: achievementPath(badge.slug, badge.version),
        bytes: issuedBytes(achievementDocument(achievementOf(badge, issuer))),
      },
    );
  }
  return files;
}

function documentOf(
  award: AwardInFull | AwardToCorrect,
  issuer: Issuer,
  ledger: Ledger,
  run: IssuingRun,
  taken: TakenPlaces,
): JsonObject {
  const before = 'before' in award ? award.before.json : null;
  return openBadge({
    issuer,
    badge: award.badge,
    recipient: award.recipient,
    award: award.award,
    meaning: before === null ? firstMeaning(award, issuer, ledger) : meaningIn(before),
    before,
    status: run.draw === null ? null : drawPlace(taken, run.draw, run.entries),
    issuerId: run.issuerId,
  });
}

/**
 * Of a first signature: the badge's present version, which is frozen by now, or the earlier one that
 * the award names.
 */
function firstMeaning(
  { award, badge }: AwardInFull,
  issuer: Issuer,
  ledger: Ledger,
): FrozenMeaning {
  const { slug } = badge;
  const version = award.version ?? badge.version;
  const frozen = ledger.achievements.get(achievementPath(slug, version));
  const picture = ledger.pictures.get(achievementPng(slug, version));
  if (frozen === undefined || picture === undefined)
    throw new Error(`Version ${version} of ${slug} is not frozen.`);
  const digest = createHash('sha256').update(picture).digest('base64');
  const achievement = embeddedAchievement(frozen.json);
  const { name } = readAchievement(achievement);
  return meaningOf({ slug, name, version }, issuer, achievement, `sha256-${digest}`);
}
