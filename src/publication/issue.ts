/** Issuing: signs what the community holds and the ledger does not. Makes files; writes none. */

import { createHash } from 'node:crypto';
import { pictureOf } from '../artwork/picture.ts';
import type { Badge, Community, Issuer } from '../community/model.ts';
import { achievementDocument, achievementOf, embeddedAchievement } from '../credential/achievement.ts';
import { achievementPath, achievementPng, achievementSvg, credentialPath, statusListPath } from '../credential/addresses.ts';
import { credentialFaults } from '../credential/schema.ts';
import { type AwardInFull, drawIndex, revokedIndices, unfrozenBadges, unsignedAwards, usedIndices } from '../credential/issuing.ts';
import type { IssuedJson, Ledger } from '../credential/ledger.ts';
import { openBadge } from '../credential/open-badge.ts';
import { issuedBytes, signDocument, type Signer } from '../credential/sign.ts';
import { decodeStatusList, encodeStatusList, setIndices, statusListDocument } from '../credential/status-list.ts';
import type { JsonObject } from '../proof/json.ts';
import { isJsonObject } from '../proof/json.ts';
import type { FileToWrite } from '../repository/write.ts';

export interface IssuingRun {
  readonly signer: Signer;
  /** The id under which the credentials are signed: the issuer's, or the preview's. */
  readonly issuerId: string;
  /** A uniform integer from 0 to below-1; null for a preview, which has no status list. */
  readonly draw: ((below: number) => number) | null;
}

/** What an issuing run made, in the order in which it may be written, and the ledger as it will be then. */
export interface Issued {
  readonly files: readonly FileToWrite[];
  readonly ledger: Ledger;
  /** Paths of the new credentials. */
  readonly credentials: readonly string[];
}

/**
 * Signs every unsigned award once, freezes badge versions at their first award, and renews the status list when a bit
 * has changed. Pictures come before the Achievement that needs them, and both before the credentials, so that a run cut
 * short while writing is completed by the next. Throws where a document does not fit the profile: that is a bug.
 */
export async function issueAwards(community: Community, before: Ledger, run: IssuingRun): Promise<Issued> {
  const awards = unsignedAwards(community, before);
  const frozen = await freeze(unfrozenBadges(awards, before), community.issuer);
  const withVersions = extended(before, frozen);
  const used = usedIndices(before);
  const signed: FileToWrite[] = [];
  for (const award of awards) {
    const document = documentOf(award, community.issuer, withVersions, run, used);
    const faults = credentialFaults(document);
    if (faults.length > 0) throw new Error(`The document for ${award.award.path} does not fit the profile: ${faults.join('; ')}`);
    signed.push({
      path: credentialPath(award.recipient.slug, award.award.slug),
      bytes: issuedBytes(await signDocument(document, run.signer)),
    });
  }
  const withCredentials = extended(withVersions, signed);
  const list = run.draw === null ? [] : await renewedStatusList(community, withCredentials, run.signer);
  return {
    files: [...frozen, ...signed, ...list],
    ledger: extended(withCredentials, list),
    credentials: signed.map(({ path }) => path),
  };
}

async function freeze(badges: readonly Badge[], issuer: Issuer): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const badge of badges) {
    const { png, svg } = await pictureOf(badge);
    files.push(
      { path: achievementPng(badge.slug, badge.version), bytes: png },
      { path: achievementSvg(badge.slug, badge.version), bytes: new TextEncoder().encode(svg) },
      {
        path: achievementPath(badge.slug, badge.version),
        bytes: issuedBytes(achievementDocument(achievementOf(badge, issuer))),
      },
    );
  }
  return files;
}

function documentOf(
  { award, badge, recipient }: AwardInFull,
  issuer: Issuer,
  ledger: Ledger,
  run: IssuingRun,
  used: Set<number>,
): JsonObject {
  const version = ledger.achievements.get(achievementPath(badge.slug, badge.version));
  const picture = ledger.pictures.get(achievementPng(badge.slug, badge.version));
  if (version === undefined || picture === undefined) throw new Error(`Version ${badge.version} of ${badge.slug} is not frozen.`);
  return openBadge({
    issuer, badge, recipient, award,
    achievement: embeddedAchievement(version.json),
    pictureDigest: `sha256-${createHash('sha256').update(picture).digest('base64')}`,
    statusIndex: run.draw === null ? null : drawIndex(used, run.draw),
    issuerId: run.issuerId,
  });
}

/** A new signed list where none stands yet or a bit differs; nothing where the bits are the same. */
async function renewedStatusList(community: Community, ledger: Ledger, signer: Signer): Promise<FileToWrite[]> {
  if (ledger.credentials.size === 0) return [];
  const wanted = revokedIndices(community, ledger);
  const standing = ledger.statusList === null ? null : await listedIndices(ledger.statusList);
  if (standing !== null && standing.join() === wanted.join()) return [];
  const document = statusListDocument(community.issuer, await encodeStatusList(wanted), signer.created);
  return [{ path: statusListPath, bytes: issuedBytes(await signDocument(document, signer)), replace: true }];
}

async function listedIndices({ json }: IssuedJson): Promise<number[]> {
  const subject = json['credentialSubject'];
  const encoded = isJsonObject(subject) ? subject['encodedList'] : undefined;
  return setIndices(await decodeStatusList(typeof encoded === 'string' ? encoded : ''));
}

/** The ledger with these files in it. */
function extended(ledger: Ledger, files: readonly FileToWrite[]): Ledger {
  const credentials = new Map(ledger.credentials);
  const achievements = new Map(ledger.achievements);
  const pictures = new Map(ledger.pictures);
  let { statusList } = ledger;
  for (const { path, bytes } of files) {
    if (/\.(?:png|svg)$/.test(path)) pictures.set(path, bytes);
    else if (path === statusListPath) statusList = issuedJson(path, bytes);
    else (path.startsWith('badges/') ? achievements : credentials).set(path, issuedJson(path, bytes));
  }
  return { credentials, achievements, pictures, statusList };
}

function issuedJson(path: string, bytes: Uint8Array): IssuedJson {
  const text = new TextDecoder().decode(bytes);
  return { path, bytes, text, json: JSON.parse(text) as JsonObject };
}
