/**
 * An award as an unsigned OpenBadgeCredential (OB 3.0, section "OpenBadgeCredential"; VCDM 2.0).
 */

import type { Award, Badge, Evidence, Issuer, Recipient } from '../community/model.ts';
import { credentialsV2, openBadges303 } from '../proof/contexts/contexts.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import {
  absolute,
  assertionPath,
  credentialPath,
  didOf,
  issuerProfilePath,
  publicPath,
} from './addresses.ts';
import { endAsCorrected } from './ledger/corrections.ts';
import { holderOf, identifiersOf } from './identity.ts';
import { objectAt, objectsAt, textAt } from './ledger/issued-members.ts';
import { addressesOf } from './moving/own-addresses.ts';
import { isPartEvidence, partEvidence, type PartEvidence } from './stacking/part-evidence.ts';
import { reachedResults } from './results/results.ts';
import type { StatusPlace } from './status-list.ts';
import { awardedDateOf, lastDayOf, validFromOf, validUntilOf } from './validity.ts';

/** What a credential says of its badge: it stays through every correction. */
export interface FrozenMeaning {
  readonly name: string;
  /** The Achievement of the badge's version, as embedded. */
  readonly achievement: JsonObject;
  /** The picture of that version (`pictureResource`). */
  readonly relatedResource: JsonValue;
}

/** Everything that one credential is made of. */
export interface CredentialParts {
  readonly issuer: Issuer;
  readonly badge: Badge;
  readonly recipient: Recipient;
  readonly award: Award;
  /** What it says of the badge, as frozen with its version. */
  readonly meaning: FrozenMeaning;
  /** The awards that it rests on; absent: none. */
  readonly rests?: readonly PartEvidence[];
  /** The credential that it corrects; null for a first one. */
  readonly before: JsonObject | null;
  /** Its place in a status list; null leaves the status out (a preview has no status list). */
  readonly status: StatusPlace | null;
  /** The did:web id of the issuer, or the preview's. */
  readonly issuerId: string;
}

/** The document to sign. Field order is fixed, so equal input gives equal bytes. */
export function openBadge(parts: CredentialParts): JsonObject {
  const { issuer, recipient, award, meaning } = parts;
  const validUntil = validUntilAsSigned(parts);
  const isMirrored =
    parts.issuerId === didOf(issuer.url) &&
    recipient.visibility !== 'file-only' &&
    (!issuer.publishing.lean || (parts.before !== null && namesAssertion(parts.before)));
  const evidence = [
    ...award.evidence.map(evidenceOf),
    ...(parts.rests ?? []).map(partEvidence),
    ...(isMirrored ? [assertionLink(issuer, award)] : []),
  ];
  return {
    '@context': [credentialsV2, openBadges303],
    id: absolute(issuer.url, credentialPath(recipient.slug, award.slug)),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: meaning.name,
    issuer: issuerProfile(issuer, parts.issuerId),
    validFrom: validFromOf(award),
    ...(validUntil !== null && { validUntil }),
    awardedDate: awardedDateOf(award),
    credentialSubject: {
      ...holderOf(recipient),
      type: ['AchievementSubject'],
      identifier: identifiersOf(recipient),
      achievement: meaning.achievement,
      ...(award.credits !== null && { creditsEarned: award.credits }),
      ...(award.narrative !== '' && { narrative: award.narrative }),
      ...(award.results.length > 0 && {
        result: reachedResults(award.results, meaning.achievement),
      }),
    },
    ...(evidence.length > 0 && { evidence }),
    relatedResource: meaning.relatedResource,
    ...(parts.status !== null && { credentialStatus: statusEntry(issuer, parts.status) }),
  };
}

function validUntilAsSigned({ award, badge, before }: CredentialParts): string | null {
  if (before !== null) return endAsCorrected(award, badge, before);
  const lastDay = lastDayOf(award, badge);
  return lastDay === null ? null : validUntilOf(lastDay);
}

/** The issuer as a Profile (OB 3.0, section "Profile"). */
function issuerProfile(issuer: Issuer, id: string = didOf(issuer.url)): JsonObject {
  return {
    id,
    type: ['Profile'],
    name: issuer.name,
    url: issuer.url,
    ...(issuer.description !== null && { description: issuer.description }),
    ...(issuer.email !== null && { email: issuer.email }),
    ...(issuer.image !== null && {
      image: { id: absolute(issuer.url, publicPath(issuer.image)), type: 'Image' },
    }),
    ...(id === didOf(issuer.url) && { otherIdentifier: [otherIdentifierOf(issuer)] }),
  };
}

/**
 * The issuer's Profile in Open Badges 2.0, which cannot have a DID for its id (OB 3.0, section
 * "IdentifierEntry").
 */
function otherIdentifierOf(issuer: Issuer): JsonObject {
  return {
    type: 'IdentifierEntry',
    identifier: absolute(issuer.url, issuerProfilePath),
    identifierType: 'identifier',
  };
}

/** One piece of evidence (OB 3.0, section "Evidence"). */
export function evidenceOf(evidence: Evidence): JsonObject {
  return {
    id: evidence.url,
    type: ['Evidence'],
    ...(evidence.name !== null && { name: evidence.name }),
    ...(evidence.description !== null && { description: evidence.description }),
    ...(evidence.kind !== null && { genre: evidence.kind }),
  };
}

const assertionType = 'https://w3id.org/openbadges#Assertion';

/**
 * The same award in Open Badges 2.0, as evidence: that is where the OB 3.0 Implementation Guide
 * ("How to support both OB 2.0 and OB 3.0") puts it, so that any displayer shows a link that works.
 * Its name is the same in every language. Where the file alone goes to the person, and where
 * awards are published without it, there is nothing to link; a correction keeps what it had.
 */
function assertionLink({ url }: Issuer, { recipient, slug }: Award): JsonObject {
  return {
    id: absolute(url, assertionPath(recipient, slug)),
    type: ['Evidence', assertionType],
    name: 'Open Badges 2.0',
  };
}

/**
 * Whether a credential was signed to be published, so that its address may be in somebody's hands.
 */
export function namesAssertion(credential: JsonObject): boolean {
  return givenEvidence(credential).length < objectsAt(credential, 'evidence').length;
}

/**
 * The evidence of a credential that people gave: `evidenceOf` of each, without the link to Open
 * Badges 2.0.
 */
export function givenEvidence(credential: JsonObject): JsonObject[] {
  return objectsAt(credential, 'evidence').filter(
    ({ type }) => !(Array.isArray(type) && type.includes(assertionType)),
  );
}

/** The ids of the credentials that a credential rests on. */
export function partsIn(credential: JsonObject): readonly string[] {
  return objectsAt(credential, 'evidence')
    .filter(isPartEvidence)
    .map((part) => textAt(part, 'id'));
}

/**
 * Whether Open Badges 2.0 documents stand beside a credential: beside the issuer's own, never
 * beside a preview. Those documents carry no signature, so whatever stands at the issuer's address
 * would count as issued.
 */
export function hasAssertion(credential: JsonObject, issuer: Issuer): boolean {
  const { id } = objectAt(credential, 'issuer');
  return addressesOf(issuer).some((site) => didOf(site) === id);
}

/** A version of a badge, by its number; its name is what it was then. */
type BadgeVersion = Pick<Badge, 'slug' | 'name' | 'version'>;

/**
 * What a badge means from its first award on. `achievement`: as frozen; `digestSRI`: Subresource
 * Integrity digest of the version's frozen PNG, `sha256-` and base64.
 */
export function meaningOf(
  badge: BadgeVersion,
  achievement: JsonObject,
  digestSRI: string,
): FrozenMeaning {
  const picture = textAt(objectAt(achievement, 'image'), 'id');
  const relatedResource = [pictureResource(picture, digestSRI)];
  return { name: badge.name, achievement, relatedResource };
}

/** The same out of a credential that was signed. */
export function meaningIn(credential: JsonObject): FrozenMeaning {
  return {
    name: textAt(credential, 'name'),
    achievement: objectAt(objectAt(credential, 'credentialSubject'), 'achievement'),
    relatedResource: credential['relatedResource'] ?? [],
  };
}

/** VCDM 2.0, section "Integrity of Related Resources": the picture means what it meant. */
function pictureResource(id: string, digestSRI: string): JsonObject {
  return { id, mediaType: 'image/png', digestSRI };
}

/** Bitstring Status List v1.0, section "BitstringStatusListEntry". */
function statusEntry(issuer: Issuer, { list: path, index }: StatusPlace): JsonObject {
  const list = absolute(issuer.url, path);
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: list,
  };
}
