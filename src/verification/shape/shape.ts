/**
 * Step 3: the document has the shape of an OpenBadgeCredential, an EndorsementCredential or a
 * ClrCredential (OB 3.0, sections "OpenBadgeCredential", "AchievementSubject", "Achievement",
 * "Profile"; CLR 2.0; VCDM 2.0 and 1.1). By hand, because schema compilers need `eval`, which the
 * page's policy forbids, and because this says in one sentence what is missing.
 */

import { isJsonObject, sameJson } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Credential, CredentialKind } from '../credential.ts';
import { shapeFault, unless, type Flaw } from '../report/flaw.ts';
import { hasType, isText, isUri, listed, objectsIn, optional } from './json-shape.ts';
import { dateFlaws } from './dates.ts';
import { classFlaws } from './members.ts';
import { readCredential } from './reading.ts';
import { subjectFlaws } from './subject.ts';
import { failed, passed, type Step } from '../report/step.ts';

/** Checks every rule; the first flaw gives the code, up to three are told. */
export function checkShape(document: JsonObject): Step<Credential> {
  const kind = kindIn(document);
  if (kind === null) return failed('schema', 'wrong-type/badge');
  return (
    shapeFault(rules.flatMap((rule) => rule(document, kind))) ??
    passed('schema', readCredential(document, kind), complete[kind])
  );
}

const complete = { badge: 'open-badge', endorsement: 'endorsement', record: 'record' } as const;

/** An endorsement of a badge may name both types; what it says of its subject tells. */
function kindIn(document: JsonObject): CredentialKind | null {
  if (!hasType(document, 'VerifiableCredential')) return null;
  if (hasType(document, 'OpenBadgeCredential') || hasType(document, 'AchievementCredential'))
    return 'badge';
  if (hasType(document, 'EndorsementCredential')) return 'endorsement';
  return hasType(document, 'ClrCredential') ? 'record' : null;
}

const rules: readonly ((document: JsonObject, kind: CredentialKind) => Flaw[])[] = [
  ({ id }) => unless(isUri(id), 'wrong-id/credential'),
  issuerFlaws,
  dateFlaws,
  ({ credentialSubject }, kind) => subjectFlaws(credentialSubject, kind),
  statusFlaws,
  proofFlaws,
  memberFlaws,
  reuseFlaws,
];

function issuerFlaws({ issuer }: JsonObject): Flaw[] {
  if (
    !isJsonObject(issuer) ||
    !isUri(issuer['id']) ||
    !hasType(issuer, 'Profile') ||
    !optional(issuer['name'], isText)
  ) {
    return unless(false, 'wrong-issuer/profile');
  }
  return classFlaws(issuer, 'Profile', 'issuer');
}

function statusFlaws({ credentialStatus }: JsonObject): Flaw[] {
  const entries = objectsIn(credentialStatus);
  const fits =
    entries !== null &&
    entries.every((entry) => isText(entry['type']) && optional(entry['id'], isUri));
  return unless(fits, 'wrong-status/each');
}

function proofFlaws({ proof }: JsonObject): Flaw[] {
  return unless(objectsIn(proof) !== null, 'wrong-proof/objects');
}

function memberFlaws(document: JsonObject): Flaw[] {
  const evidence = objectsIn(document['evidence']);
  const image = document['image'];
  return [
    ...unless(
      ['name', 'description'].every((name) => optional(document[name], isText)),
      'wrong-member/names',
    ),
    ...(evidence?.flatMap((item) => classFlaws(item, 'Evidence', 'evidence')) ??
      unless(false, 'wrong-member/evidence')),
    ...unless(
      (evidence ?? []).every(({ id }) => optional(id, isUri)),
      'wrong-member/evidence-id',
    ),
    ...(isJsonObject(image)
      ? classFlaws(image, 'Image', 'image')
      : unless(image === undefined, 'wrong-member/image')),
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
  return unless(fits, 'wrong-member/service', { member: name });
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

/**
 * What a part that has the id of the whole may hold: nothing that the verifier reads from the
 * whole.
 */
const harmless = new Set(['id', 'type', 'endorsementComment']);

/**
 * Statements about one id are one to JSON-LD, wherever they stand. If a part had the credential's
 * own id, its status or its last day could be moved there, unseen and with the signature intact. An
 * endorsement of the credential names it, and says no more than that and its comment.
 */
function reuseFlaws({ id, ...members }: JsonObject, kind: CredentialKind): Flaw[] {
  const isReused = partsIn(members).some(
    (part) => part['id'] === id && !Object.keys(part).every((name) => harmless.has(name)),
  );
  return [
    ...unless(!isReused, 'reused-id/whole'),
    ...exchangeFlaws(kind === 'record' ? withoutEnclosed(members) : members),
  ];
}

/**
 * A record without the credentials in it. Each is judged by itself, and its own signature keeps
 * every name in its place; so a record may call an issuer otherwise than a badge in it, which that
 * issuer signed years before.
 */
function withoutEnclosed({ credentialSubject, ...members }: JsonObject): JsonObject {
  const subjects = listed(credentialSubject)
    .filter(isJsonObject)
    .map(({ verifiableCredential: _, ...subject }) => subject);
  return { ...members, credentialSubject: subjects[0] ?? {} };
}

/** What is shown of the issuer, the recipient and the achievement. */
const shown = ['name', 'description', 'criteria'] as const;

/**
 * For the same reason a part with the id of the issuer, the recipient or the achievement could
 * exchange with it what they are called, and the signature would still fit. Parts that nobody is
 * shown may share an id.
 */
function exchangeFlaws(members: JsonObject): Flaw[] {
  const subject = members['credentialSubject'];
  const named = [
    members['issuer'],
    subject,
    isJsonObject(subject) ? subject['achievement'] : undefined,
  ].filter(isJsonObject);
  const parts = partsIn(members);
  const differs = named.some(
    (one) =>
      isText(one['id']) &&
      parts.some(
        (part) =>
          part['id'] === one['id'] &&
          shown.some(
            (name) =>
              part[name] !== undefined &&
              one[name] !== undefined &&
              !sameJson(part[name], one[name]),
          ),
      ),
  );
  return unless(!differs, 'reused-id/parts');
}

/** Every object in a value, at any depth. */
function partsIn(value: JsonValue): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  return isJsonObject(value) ? [value, ...Object.values(value).flatMap(partsIn)] : [];
}
