/** Reads a document whose shape was checked. */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { Credential, CredentialKind, Enclosed, Identifier } from '../credential.ts';
import { isText, listed, objectsAmong } from './json-shape.ts';
import { periodIn } from './dates.ts';
import { shownOf } from './shown.ts';

/**
 * What can be read of a document whose issuer was found. Its shape was checked and need not be
 * without flaws: what is not written as it must be is as if it were not there.
 */
export function readCredential(document: JsonObject, kind: CredentialKind): Credential {
  const { proof, ...unsigned } = document;
  const { issuer } = document;
  const profile = isJsonObject(issuer) ? issuer : {};
  const [subject, ...others] = listed(document['credentialSubject']);
  const about = isJsonObject(subject) && others.length === 0 ? subject : {};
  return {
    kind,
    document: unsigned,
    proofs: objectsAmong(proof),
    issuerId: text(isJsonObject(issuer) ? issuer['id'] : issuer),
    id: optionalText(document['id']),
    issuerName: optionalText(profile['name']),
    period: periodIn(document),
    statuses: objectsAmong(document['credentialStatus']),
    subjectId: optionalText(about['id']),
    identifiers: objectsAmong(about['identifier']).flatMap(identifierIn),
    achievement: kind === 'badge' ? achievementIn(about['achievement']) : null,
    shown: shownOf(document, only(about['achievement']), about),
    endorsements: [
      ...endorsementsOf(document, ''),
      ...endorsementsOf(profile, 'issuer.'),
      ...objectsAmong(about['achievement']).flatMap((achievement) =>
        endorsementsOf(achievement, 'achievement.'),
      ),
    ],
    credentials:
      kind === 'record' ? enclosed(about['verifiableCredential'], 'verifiableCredential') : [],
  };
}

/** Both kinds of endorsement, with proofs inside and as JWS. */
const endorsementsOf = (part: JsonObject, place: string): Enclosed[] =>
  ['endorsement', 'endorsementJwt'].flatMap((name) => enclosed(part[name], `${place}${name}`));

/** The items of a list, each with its place. */
export const enclosed = (value: JsonValue | undefined, place: string): Enclosed[] =>
  listed(value).map((item, index) => ({ place: `${place}[${index}]`, value: item }));

function achievementIn(value: JsonValue | undefined): Credential['achievement'] {
  const achievement = only(value);
  const { id, name } = isJsonObject(achievement) ? achievement : {};
  const called = optionalText(name);
  return called === null ? null : { id: optionalText(id), name: called };
}

function identifierIn({ identityType, identityHash, hashed, salt }: JsonObject): Identifier[] {
  const [type, identity] = [optionalText(identityType), optionalText(identityHash)];
  const isHashed = truths.get(only(hashed) ?? '');
  if (type === null || identity === null || isHashed === undefined) return [];
  return [{ type, hashed: isHashed, identity, salt: optionalText(salt) ?? '' }];
}

/** JSON-LD reads the words as it reads the values. */
const truths: ReadonlyMap<JsonValue, boolean> = new Map<JsonValue, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
]);

/** A list of one and its item are one to JSON-LD. */
const only = (value: JsonValue | undefined): JsonValue | undefined =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

function text(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new TypeError('A checked document lacks its issuer.');
  return value;
}

function optionalText(value: JsonValue | undefined): string | null {
  const item = only(value);
  return isText(item) ? item : null;
}
