/**
 * Step 3: the document has the shape of an OpenBadgeCredential, an EndorsementCredential or a
 * ClrCredential (OB 3.0, sections "OpenBadgeCredential", "AchievementSubject", "Achievement",
 * "Profile"; CLR 2.0; VCDM 2.0 and 1.1). By hand, because schema compilers need `eval`, which the
 * page's policy forbids, and because this says in one sentence what is missing.
 *
 * What is not by the letter does not end the check: the signature tells whether it is genuine all
 * the same. Only what could hide something, or stand for somebody else, does.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Credential, CredentialKind } from '../credential.ts';
import { shapeWith, unless, weighing, type Flaw } from '../report/flaw.ts';
import { hasType, isText, isUri, listed, objectsIn, optional } from './json-shape.ts';
import { dateFlaws } from './dates.ts';
import { classFlaws } from './members.ts';
import { readCredential } from './reading.ts';
import { reuseFlaws } from './reused-ids.ts';
import { subjectFlaws } from './subject.ts';
import { checkOf, passed, type Step } from '../report/step.ts';

/**
 * Checks every rule, and reads what can be read. The heaviest flaw gives outcome and code; all are
 * listed. Members of `document` that are null count as absent: leave them out.
 */
export function checkShape(document: JsonObject): Step<Credential> {
  const kind = kindIn(document);
  const flaws = withoutEchoes(rules.flatMap((rule) => rule(document, kind)));
  const read = (): Credential => readCredential(document, kind);
  const flawed = shapeWith(flaws, read);
  if (kind !== 'other') return flawed ?? passed('schema', read(), complete[kind]);
  if (flawed?.value === null) return flawed;
  return { check: checkOf('schema', 'unknown', 'other-credential'), value: read() };
}

const complete = { badge: 'open-badge', endorsement: 'endorsement', record: 'record' } as const;

/**
 * An endorsement of a badge may name both types; what it says of its subject tells. What names
 * neither, and has an achievement, is read as a badge.
 */
function kindIn(document: JsonObject): CredentialKind {
  if (hasType(document, 'OpenBadgeCredential') || hasType(document, 'AchievementCredential'))
    return 'badge';
  if (hasType(document, 'EndorsementCredential')) return 'endorsement';
  if (hasType(document, 'ClrCredential')) return 'record';
  const [subject] = listed(document['credentialSubject']);
  return isJsonObject(subject) && hasType(subject, 'AchievementSubject') ? 'badge' : 'other';
}

/** What a class says is lacking at a place where another rule said it already. */
const withoutEchoes = (flaws: readonly Flaw[]): readonly Flaw[] =>
  flaws.filter(
    (flaw) =>
      !/^schema\/wrong-member\/(?:lacks|type)$/.test(flaw.said.at) ||
      !flaws.some(
        ({ place, said }) => place === flaw.place && !said.at.startsWith('schema/wrong-member/'),
      ),
  );

const rules: readonly ((document: JsonObject, kind: CredentialKind) => Flaw[])[] = [
  ({ id }) => unless(isUri(id), 'id', 'wrong-id/credential'),
  typeFlaws,
  issuerFlaws,
  dateFlaws,
  ({ credentialSubject }, kind) => subjectFlaws(credentialSubject, kind),
  statusFlaws,
  proofFlaws,
  memberFlaws,
  reuseFlaws,
];

function typeFlaws(document: JsonObject, kind: CredentialKind): Flaw[] {
  const badge = ['OpenBadgeCredential', 'AchievementCredential'];
  const fits =
    hasType(document, 'VerifiableCredential') &&
    (kind !== 'badge' || badge.some((type) => hasType(document, type)));
  return unless(fits, 'type', 'wrong-type/badge');
}

/**
 * A profile, or the address of one alone (OB 3.0, "ProfileRef"). Without an address nobody can be
 * held to what is said.
 */
function issuerFlaws({ issuer }: JsonObject, kind: CredentialKind): Flaw[] {
  const id = isJsonObject(issuer) ? issuer['id'] : issuer;
  if (!isUri(id)) return weighing('fault', unless(false, 'issuer', 'wrong-issuer/profile'));
  if (!isJsonObject(issuer) || kind === 'other') return [];
  const isProfile = hasType(issuer, 'Profile') && optional(issuer['name'], isText);
  return [
    ...unless(isProfile, 'issuer', 'wrong-issuer/profile'),
    ...classFlaws(issuer, 'Profile', 'issuer'),
  ];
}

/**
 * An entry that cannot be read could be the one that says revoked, wherever its members went.
 */
function statusFlaws({ credentialStatus }: JsonObject): Flaw[] {
  const entries = objectsIn(credentialStatus);
  const fits =
    entries !== null &&
    entries.every((entry) => isText(entry['type']) && optional(entry['id'], isUri));
  return weighing('doubt', unless(fits, 'credentialStatus', 'wrong-status/each'));
}

function proofFlaws({ proof }: JsonObject): Flaw[] {
  return weighing('fault', unless(objectsIn(proof) !== null, 'proof', 'wrong-proof/objects'));
}

function memberFlaws(document: JsonObject, kind: CredentialKind): Flaw[] {
  const { evidence, image } = document;
  const items = objectsIn(evidence);
  const place = (index: number): string =>
    Array.isArray(evidence) ? `evidence[${index}]` : 'evidence';
  if (kind === 'other') return [];
  return [
    ...['name', 'description'].flatMap((name) =>
      unless(optional(document[name], isText), name, 'wrong-member/names'),
    ),
    ...(items?.flatMap((item, index) => [
      ...classFlaws(item, 'Evidence', place(index)),
      ...unless(optional(item['id'], isUri), place(index), 'wrong-member/evidence-id'),
    ]) ?? unless(false, 'evidence', 'wrong-member/evidence')),
    ...(isJsonObject(image)
      ? classFlaws(image, 'Image', 'image')
      : unless(image === undefined, 'image', 'wrong-member/image')),
    ...['credentialSchema', 'refreshService', 'termsOfUse'].flatMap((name) =>
      serviceFlaws(document, name),
    ),
    ...resourceFlaws(document),
  ];
}

/**
 * VCDM 2.0, sections "Data Schemas", "Refreshing", "Terms of Use": a type for each, and for the
 * first two an address.
 */
function serviceFlaws(document: JsonObject, name: string): Flaw[] {
  const items = objectsIn(document[name]);
  const fits =
    items !== null &&
    items.every(
      ({ id, type }) =>
        listed(type).some(isText) &&
        (name === 'credentialSchema' ? isUri(id) : optional(id, isUri)),
    );
  return unless(fits, name, 'wrong-member/service', { member: name });
}

/** VCDM 2.0, section "Integrity of Related Resources". */
function resourceFlaws({ relatedResource }: JsonObject): Flaw[] {
  const resources = objectsIn(relatedResource);
  const ids = (resources ?? []).map(({ id }) => id);
  const isSri = (value: unknown): boolean =>
    typeof value === 'string' && value.split(' ').every(isDigest);
  const isMultibase = (value: unknown): boolean =>
    typeof value === 'string' && /^(?:u[\w-]{20,}|z[1-9A-HJ-NP-Za-km-z]{20,})$/.test(value);
  const hasDigest = ({ digestSRI, digestMultibase }: JsonObject): boolean =>
    (digestSRI !== undefined || digestMultibase !== undefined) &&
    listed(digestSRI).every(isSri) &&
    listed(digestMultibase).every(isMultibase);
  return unless(
    resources !== null &&
      ids.every(isUri) &&
      new Set(ids).size === ids.length &&
      resources.every(hasDigest),
    'relatedResource',
    'wrong-member/resource',
  );
}

/** Characters of base64 without padding, by algorithm (Subresource Integrity, section 3.1). */
const digestLengths: Readonly<Record<string, number>> = { sha256: 43, sha384: 64, sha512: 86 };

function isDigest(text: string): boolean {
  const [, algorithm = '', digits = ''] =
    /^(sha256|sha384|sha512)-([A-Za-z0-9+/_-]+)={0,2}$/.exec(text) ?? [];
  return digits.length > 0 && digits.length === digestLengths[algorithm];
}
