/** Reads a document whose shape was checked; a member that the check did not promise is a bug here. */

import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import type { Credential, Identifier } from './credential.ts';
import { parseDateTime } from './date-time.ts';
import { objectsIn } from './json-shape.ts';

/** The credential in a document that `checkShape` found without flaw. */
export function readCredential(document: JsonObject): Credential {
  const { proof, ...unsigned } = document;
  const issuer = object(document['issuer']);
  const subject = object(document['credentialSubject']);
  const achievement = object(subject['achievement']);
  return {
    document: unsigned,
    proofs: objectsIn(proof) ?? [],
    issuerId: text(issuer['id']),
    id: text(document['id']),
    issuerName: optionalText(issuer['name']),
    validFrom: moment(document['validFrom']),
    validUntil: document['validUntil'] === undefined ? null : moment(document['validUntil']),
    statuses: objectsIn(document['credentialStatus']) ?? [],
    subjectId: optionalText(subject['id']),
    identifiers: (objectsIn(subject['identifier']) ?? []).map(identifierIn),
    achievement: { id: text(achievement['id']), name: text(achievement['name']) },
  };
}

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

const optionalText = (value: JsonValue | undefined): string | null => (typeof value === 'string' ? value : null);

function moment(value: JsonValue | undefined): number {
  const milliseconds = parseDateTime(text(value));
  if (milliseconds === null) throw new TypeError('A checked document lacks a date.');
  return milliseconds;
}
