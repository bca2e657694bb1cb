/**
 * Reads a document whose shape was checked; a member that the check did not promise is a bug here.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Credential, CredentialKind, Enclosed, Identifier } from '../credential.ts';
import { listed, objectsAmong, objectsIn } from './json-shape.ts';
import { periodIn } from './dates.ts';

/** The credential in a document that `checkShape` found without flaw. */
export function readCredential(document: JsonObject, kind: CredentialKind): Credential {
  const { proof, ...unsigned } = document;
  const issuer = object(document['issuer']);
  const subject = object(listed(document['credentialSubject'])[0]);
  const period = periodIn(document);
  if (period === null) throw new TypeError('A checked document lacks a date.');
  return {
    kind,
    document: unsigned,
    proofs: objectsIn(proof) ?? [],
    issuerId: text(issuer['id']),
    id: text(document['id']),
    issuerName: optionalText(issuer['name']),
    validFrom: period.from,
    validUntil: period.until,
    statuses: objectsIn(document['credentialStatus']) ?? [],
    subjectId: optionalText(subject['id']),
    identifiers: (objectsIn(subject['identifier']) ?? []).map(identifierIn),
    achievement: kind === 'badge' ? achievementIn(object(subject['achievement'])) : null,
    endorsements: [
      ...endorsementsOf(document, ''),
      ...endorsementsOf(issuer, 'issuer.'),
      ...objectsAmong(subject['achievement']).flatMap((achievement) =>
        endorsementsOf(achievement, 'achievement.'),
      ),
    ],
    credentials:
      kind === 'record' ? enclosed(subject['verifiableCredential'], 'verifiableCredential') : [],
  };
}

/** Both kinds of endorsement, with proofs inside and as JWS. */
const endorsementsOf = (part: JsonObject, place: string): Enclosed[] =>
  ['endorsement', 'endorsementJwt'].flatMap((name) => enclosed(part[name], `${place}${name}`));

/** The items of a list, each with its place. */
export const enclosed = (value: JsonValue | undefined, place: string): Enclosed[] =>
  listed(value).map((item, index) => ({ place: `${place}[${index}]`, value: item }));

const achievementIn = ({ id, name }: JsonObject): { id: string; name: string } => ({
  id: text(id),
  name: text(name),
});

function identifierIn(identity: JsonObject): Identifier {
  return {
    type: text(identity['identityType']),
    hashed: identity['hashed'] === true,
    identity: text(identity['identityHash']),
    salt: optionalText(identity['salt']) ?? '',
  };
}

function object(value: JsonValue | undefined): JsonObject {
  if (!isJsonObject(value)) throw new TypeError('A checked document lacks an object.');
  return value;
}

function text(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('A checked document lacks a text.');
  return value;
}

const optionalText = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' ? value : null;
