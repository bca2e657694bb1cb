/** Issuing: signs what the community holds and the ledger does not. Makes files; writes none. */

import { hash } from 'node:crypto';
import { pictureOf } from '../../artwork/picture.ts';
import { pressed } from '../../artwork/pressed.ts';
import type { Badge, Community, Issuer } from '../../community/model.ts';
import {
  achievementDocument,
  achievementOf,
  embeddedAchievement,
  othersNamedIn,
  readAchievement,
} from '../../credential/achievement.ts';
import {
  achievementPath,
  achievementPng,
  achievementSvg,
  credentialPath,
  didOf,
} from '../../credential/addresses.ts';
import { credentialFaults } from '../../credential/schema.ts';
import {
  type AwardInFull,
  awardsToCorrect,
  type AwardToCorrect,
  drawPlace,
  type TakenPlaces,
  unfrozenBadges,
  unfrozenLanguages,
  unsignedAwards,
} from '../../credential/issuing.ts';
import { freshLanguages } from '../../credential/languages/signed-languages.ts';
import { extended } from '../../credential/ledger/extended.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { withSource } from '../../credential/ledger/picture-source.ts';
import {
  type CredentialParts,
  type FrozenMeaning,
  meaningIn,
  meaningOf,
  openBadge,
} from '../../credential/open-badge.ts';
import { addressesOf, frozenAt, issuerAt, siteOf } from '../../credential/moving/own-addresses.ts';
import { partsOf } from '../../credential/stacking/part-evidence.ts';
import {
  awardBytes,
  issuedBytes,
  signDocument,
  type Signer,
  signerAt,
} from '../../credential/sign.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { FileToWrite } from '../../repository/write.ts';
import { registered } from './registering.ts';
import { listSites, placesInUse, renewedStatusLists } from './status-lists.ts';

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
 * Signs every unsigned award once and every correction, freezes badge versions at their first
 * award, and renews each status list of which a bit has changed. What a file needs comes before it:
 * pictures, Achievement, status list, credential; so a run cut short while writing leaves a sound
 * ledger, and the next completes it. The register is opened before them and closed after them.
 * Throws where a document does not fit the profile: that is a bug.
 */
export async function issueAwards(
  community: Community,
  before: Ledger,
  run: IssuingRun,
): Promise<Issued> {
  const awards = unsignedAwards(community, before);
  const frozen = await frozenFor(awards, community.issuer, before);
  const withVersions = extended(before, frozen);
  const places = await placesIn(before, community.issuer);
  const signed: FileToWrite[] = [];
  for (const award of [...awards, ...awardsToCorrect(community, before)]) {
    const issuer = issuerOf(award, community.issuer);
    const rests = partsOf(award.award, community, before);
    const document = documentOf({ ...award, rests }, issuer, withVersions, run, places);
    const faults = credentialFaults(document);
    if (faults.length > 0)
      throw new Error(
        `The document for ${award.award.path} does not fit the profile: ${faults.join('; ')}`,
      );
    signed.push({
      path: credentialPath(award.recipient.slug, award.award.slug),
      bytes: awardBytes(
        await signDocument(
          document,
          run.draw === null ? run.signer : signerAt(run.signer, issuer.url),
        ),
      ),
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
          issuer: community.issuer,
          created: run.signer.created,
          draw: run.draw,
        });
  return {
    files,
    ledger: extended(before, files),
    credentials: signed.map(({ path }) => path),
  };
}

/** Versions in the languages of their badges, and in those that awards are to be signed in. */
async function frozenFor(
  awards: readonly AwardInFull[],
  issuer: Issuer,
  before: Ledger,
): Promise<FileToWrite[]> {
  const frozen = await freeze(unfrozenBadges(awards, before), issuer, before);
  const more = unfrozenLanguages(awards, extended(before, frozen));
  return [
    ...frozen,
    ...more.map(({ badge, language }) => {
      const own = achievementPath(badge.slug, badge.version);
      const standing = before.achievements.get(own)?.json;
      return inLanguage(
        badge,
        issuerAt(issuer, frozenAt(standing, own, issuer) ?? issuer.url),
        language,
      );
    }),
  ];
}

const inLanguage = (badge: Badge, issuer: Issuer, language: string): FileToWrite => ({
  path: achievementPath(badge.slug, badge.version, language),
  bytes: issuedBytes(achievementDocument(achievementOf(badge, issuer, { language }))),
});

/**
 * A version that stands already is made again as it was, at the address that it has, and names the
 * languages that it named. A new one is frozen in all its languages at once.
 */
async function freeze(
  badges: readonly Badge[],
  issuer: Issuer,
  before: Ledger,
): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const badge of badges) {
    const path = achievementPath(badge.slug, badge.version);
    const standing = before.achievements.get(path)?.json;
    const there = issuerAt(issuer, frozenAt(standing, path, issuer) ?? issuer.url);
    const others = standing === undefined ? freshLanguages(badge) : othersNamedIn(standing);
    const missing = others.filter(
      (tag) => !before.achievements.has(achievementPath(badge.slug, badge.version, tag)),
    );
    files.push(
      ...(standing === undefined ? await drawn(badge) : await asDrawnBefore(badge, before)),
      ...missing.map((language) => inLanguage(badge, there, language)),
      { path, bytes: issuedBytes(achievementDocument(achievementOf(badge, there, { others }))) },
    );
  }
  return files;
}

async function drawn(badge: Badge): Promise<readonly FileToWrite[]> {
  const { png, svg } = await pictureOf(badge);
  return [
    { path: achievementPng(badge.slug, badge.version), bytes: pressed(png) },
    {
      path: achievementSvg(badge.slug, badge.version),
      bytes: new TextEncoder().encode(withSource(svg, badge)),
    },
  ];
}

/** The pictures of a version that stands: another engine may draw it with other bytes. */
async function asDrawnBefore(badge: Badge, { pictures }: Ledger): Promise<readonly FileToWrite[]> {
  const paths = [
    achievementPng(badge.slug, badge.version),
    achievementSvg(badge.slug, badge.version),
  ];
  const kept = paths.flatMap((path) => {
    const bytes = pictures.get(path);
    return bytes === undefined ? [] : [{ path, bytes }];
  });
  return kept.length === paths.length ? kept : drawn(badge);
}

/** An address is kept for ever: what corrects a credential of a former one is signed there, too. */
function issuerOf(award: AwardInFull | AwardToCorrect, issuer: Issuer): Issuer {
  if (!('before' in award)) return issuer;
  const { json, path } = award.before;
  return issuerAt(issuer, siteOf(json, path, addressesOf(issuer)) ?? issuer.url);
}

/** Which places are taken, and at which site each list stands. */
interface Places {
  readonly taken: TakenPlaces;
  readonly homes: Map<string, string>;
}

async function placesIn(ledger: Ledger, issuer: Issuer): Promise<Places> {
  const sites = addressesOf(issuer);
  return { taken: await placesInUse(ledger, sites), homes: listSites(ledger, sites) };
}

/** A place in a list of the site at which the credential is signed. */
function drawnAt(site: string, { taken, homes }: Places, { draw, entries }: IssuingRun) {
  if (draw === null) return null;
  const place = drawPlace(taken, draw, entries, (list) => (homes.get(list) ?? site) === site);
  homes.set(place.list, site);
  return place;
}

function documentOf(
  award: (AwardInFull | AwardToCorrect) & Pick<CredentialParts, 'rests'>,
  issuer: Issuer,
  ledger: Ledger,
  run: IssuingRun,
  places: Places,
): JsonObject {
  const before = 'before' in award ? award.before.json : null;
  return openBadge({
    issuer,
    badge: award.badge,
    recipient: award.recipient,
    award: award.award,
    meaning: before === null ? firstMeaning(award, ledger) : meaningIn(before),
    ...(award.rests !== undefined && { rests: award.rests }),
    before,
    status: drawnAt(issuer.url, places, run),
    issuerId: run.draw === null ? run.issuerId : didOf(issuer.url),
  });
}

/**
 * Of a first signature: the badge's present version, which is frozen by now, or the earlier one
 * that the award names.
 */
function firstMeaning({ award, badge }: AwardInFull, ledger: Ledger): FrozenMeaning {
  const { slug } = badge;
  const version = award.version ?? badge.version;
  const frozen = ledger.achievements.get(achievementPath(slug, version, award.language));
  const picture = ledger.pictures.get(achievementPng(slug, version));
  if (frozen === undefined || picture === undefined)
    throw new Error(`Version ${version} of ${slug} is not frozen.`);
  const digest = digestOf(picture);
  const achievement = embeddedAchievement(frozen.json);
  const { name } = readAchievement(achievement);
  return meaningOf({ slug, name, version }, achievement, `sha256-${digest}`);
}

/** All awards of a version carry the same picture. */
const digests = new WeakMap<Uint8Array, string>();

function digestOf(picture: Uint8Array): string {
  const digest = digests.get(picture) ?? hash('sha256', picture, 'base64');
  digests.set(picture, digest);
  return digest;
}
