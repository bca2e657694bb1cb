/**
 * The same award in Open Badges 2.0, for tools that read nothing newer: three hosted documents,
 * without signature. They say what the signed credential and the frozen Achievement say, never what
 * the badge's files say today.
 */

import type { Award, Issuer, Slug } from '../community/model.ts';
import type { JsonObject } from '../proof/json.ts';
import {
  absolute,
  assertionPath,
  bakedPng,
  issuerProfilePath,
  openBadges2Beside,
  publicPath,
  recipientPage,
} from './addresses.ts';
import { profileIdentity } from './identity.ts';
import { correctionsIn } from './ledger/corrections.ts';
import { objectAt, objectsAt, textAt } from './ledger/issued-members.ts';
import { givenEvidence } from './open-badge.ts';
import { placedOn } from './moving/own-addresses.ts';

/**
 * The context of every document of Open Badges 2.0; both copies that circulate define all terms
 * used here.
 */
export const openBadges2 = 'https://w3id.org/openbadges/v2';

/**
 * How a document of Open Badges 2.0 names the version of the one it is related to (OB 3.0
 * Implementation Guide).
 */
const openBadges3Version = 'Open Badges v3p0';

/**
 * Stands where an issuer gives no contact: OB 2.0 requires `email` of one who issues, and
 * validators refuse every badge of an issuer without. Under `.invalid` (RFC 2606, section 2) it is
 * plainly nobody's address and mail to it goes nowhere.
 */
export const noContact = 'none@invalid';

/**
 * The Assertion of an award (OB 2.0, section "Assertion"), from its credential; `site` is the
 * issuer's address, `sites` are the former ones, too; `endorsement`: where others host theirs. A revoked award keeps only what a revoked
 * hosted Assertion must have, and the reason ("Revoking Hosted Assertions").
 */
export function assertionOf(
  credential: JsonObject,
  award: Pick<Award, 'recipient' | 'slug' | 'revoked'>,
  site: string,
  sites: readonly string[] = [site],
  endorsement: readonly string[] = [],
): JsonObject {
  const { recipient, slug, revoked } = award;
  if (revoked !== null)
    return {
      ...withdrawnAssertion(recipient, slug, site),
      revocationReason: revoked.reason,
    };
  const subject = objectAt(credential, 'credentialSubject');
  const evidence = givenEvidence(credential).map(evidenceItem);
  return {
    ...headOf(recipient, slug, site),
    recipient: recipientOf(
      objectsAt(subject, 'identifier'),
      absolute(site, recipientPage(recipient)),
    ),
    badge: openBadges2Beside(hostedAt(site, sites, textAt(objectAt(subject, 'achievement'), 'id'))),
    verification: { type: 'HostedBadge' },
    issuedOn: textAt(credential, 'awardedDate'),
    ...present(credential, { validUntil: 'expires' }),
    image: absolute(site, bakedPng(recipient, slug)),
    ...present(subject, { narrative: 'narrative' }),
    ...(evidence.length > 0 && { evidence }),
    ...editionOf(credential),
    ...endorsedAt(endorsement),
    related: [{ id: textAt(credential, 'id'), version: openBadges3Version }],
  };
}

/** Where others host what they say of it (OB 2.0, section "Endorsement"). */
const endorsedAt = (endorsement: readonly string[]): JsonObject =>
  endorsement.length === 0 ? {} : { endorsement: [...endorsement] };

/**
 * Which edition it is, once it was corrected (OB 2.0, "Versioning"): an older copy, which has no
 * signature, can then be told from one that somebody changed.
 */
function editionOf(credential: JsonObject): JsonObject {
  const corrections = correctionsIn(credential);
  return corrections === 0 ? {} : { version: String(corrections + 1) };
}

/**
 * What is left of a hosted Assertion that was withdrawn (OB 2.0, "Revoking Hosted Assertions"): it
 * says whose it was no more.
 */
export function withdrawnAssertion(recipient: Slug, award: Slug, site: string): JsonObject {
  return { ...headOf(recipient, award, site), revoked: true };
}

/**
 * The same where another address took its place: `present`, with the credential that stands there.
 * Whoever reads `related` and `version` ("Versioning", OB 2.0) is led there; to all others it is
 * revoked, with a reason.
 */
export function movedAssertion(
  withdrawn: JsonObject,
  present: Pick<Award, 'recipient' | 'slug'>,
  credential: JsonObject,
  site: string,
): JsonObject {
  const id = absolute(site, assertionPath(present.recipient, present.slug));
  return {
    ...withdrawn,
    revocationReason: `Replaced by ${id}`,
    related: [{ id, ...editionOf(credential) }],
  };
}

/** Pages, pictures and frozen versions of badges. */
const isOfBadge = (path: string): boolean => /^badges\/[^/]+\/(?:v\d+\.(?:json|png))?$/.test(path);

/**
 * What is hosted is believed where it is hosted: an address of a former site, as the one of today
 * at which the same stands.
 */
function hostedAt(site: string, sites: readonly string[], address: string): string {
  const placed = placedOn(sites, address, isOfBadge);
  return placed === null ? address : absolute(site, placed.path);
}

function headOf(recipient: Slug, award: Slug, site: string): JsonObject {
  const id = absolute(site, assertionPath(recipient, award));
  return { '@context': openBadges2, id, type: 'Assertion' };
}

/**
 * The BadgeClass of a badge version (OB 2.0, section "BadgeClass"), from its Achievement, frozen or
 * as embedded. The language is left out: `@language` beside the other members, as OB 2.0 shows it,
 * is not JSON-LD.
 */
export function badgeClassOf(
  achievement: JsonObject,
  site: string,
  sites: readonly string[] = [site],
  endorsement: readonly string[] = [],
): JsonObject {
  const id = textAt(achievement, 'id');
  const here = (address: string): string => hostedAt(site, sites, address);
  const { id: criteria, ...words } = present(objectAt(achievement, 'criteria'), {
    id: 'id',
    narrative: 'narrative',
  });
  const alignment = objectsAt(achievement, 'alignment').map(
    ({ type: _, targetType: __, ...target }) => ({
      type: 'AlignmentObject',
      ...target,
    }),
  );
  return {
    '@context': openBadges2,
    id: openBadges2Beside(here(id)),
    type: 'BadgeClass',
    ...present(achievement, { name: 'name', description: 'description' }),
    image: here(textAt(objectAt(achievement, 'image'), 'id')),
    criteria: { ...(typeof criteria === 'string' && { id: here(criteria) }), ...words },
    issuer: absolute(site, issuerProfilePath),
    ...present(achievement, { version: 'version', tag: 'tags' }),
    ...(alignment.length > 0 && { alignment }),
    ...endorsedAt(endorsement),
    related: [{ id, version: openBadges3Version }],
  };
}

/**
 * The issuer as a Profile (OB 2.0, sections "Profile" and "VerificationObject"). `startsWith`
 * narrows what counts as the issuer's to the site; without it that is the whole host, which
 * projects of a hosting service share. `allowedOrigins` is left out: its default is the host of
 * this document's id, and naming it could only widen the scope again.
 */
export function issuerProfileOf(issuer: Issuer, endorsement: readonly string[] = []): JsonObject {
  return {
    '@context': openBadges2,
    id: absolute(issuer.url, issuerProfilePath),
    type: 'Issuer',
    name: issuer.name,
    url: issuer.url,
    email: issuer.email ?? noContact,
    ...(issuer.description !== null && { description: issuer.description }),
    ...(issuer.image !== null && { image: absolute(issuer.url, publicPath(issuer.image)) }),
    ...endorsedAt(endorsement),
    verification: { type: 'VerificationObject', startsWith: issuer.url },
  };
}

/**
 * Who the award is for (OB 2.0, section "IdentityObject"), from the IdentityObjects of OB 3.0: the
 * hashed e-mail address, which both versions hash alike, else the profile address, else the
 * recipient's page. The name identifies nobody.
 */
function recipientOf(identifiers: readonly JsonObject[], page: string): JsonObject {
  const ofType = (wanted: string) =>
    identifiers.find(({ identityType }) => identityType === wanted);
  const email = ofType('emailAddress');
  if (email !== undefined)
    return {
      type: 'email',
      hashed: true,
      ...present(email, { identityHash: 'identity', salt: 'salt' }),
    };
  const profile = ofType(profileIdentity);
  return {
    type: 'url',
    hashed: false,
    identity: profile === undefined ? page : textAt(profile, 'identityHash'),
  };
}

function evidenceItem(evidence: JsonObject): JsonObject {
  return {
    ...present(evidence, { id: 'id' }),
    type: 'Evidence',
    ...present(evidence, { name: 'name', description: 'description', genre: 'genre' }),
  };
}

/** The members that are there, under the names that OB 2.0 has for them. */
function present(object: JsonObject, names: Readonly<Record<string, string>>): JsonObject {
  const members = Object.entries(names).map(([name, renamed]) => [renamed, object[name]] as const);
  return Object.fromEntries(
    members.filter(
      (member): member is [string, NonNullable<(typeof member)[1]>] => member[1] !== undefined,
    ),
  );
}
