/** Identifiers that two parts of a document share, so that one can pass for the other. */

import { isJsonObject, sameJson } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import type { CredentialKind } from '../credential.ts';
import { unless, weighing, type Flaw } from '../report/flaw.ts';
import { hasType, isText, listed } from './json-shape.ts';

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
export function reuseFlaws({ id, ...members }: JsonObject, kind: CredentialKind): Flaw[] {
  const isReused =
    id !== undefined &&
    partsIn(members).some(
      (part) => part['id'] === id && !Object.keys(part).every((name) => harmless.has(name)),
    );
  const own = kind === 'record' ? withoutEnclosed(members) : members;
  const faults = [
    ...unless(!isReused, '', 'reused-id/whole'),
    ...exchangeFlaws(own, partsIn(Object.values(own), isProved)),
  ];
  return faults.length > 0
    ? weighing('fault', faults)
    : weighing('doubt', exchangeFlaws(own, partsIn(Object.values(own))));
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
/** What recipient and achievement have, and could lose to another part with their id. */
const needed = [...shown, 'identifier', 'achievement'] as const;

/**
 * For the same reason a part with the id of the issuer, the recipient or the achievement could
 * exchange with it what they are called, or take what recipient and achievement need, and the
 * signature would still fit. Parts that nobody is shown may share an id.
 */
function exchangeFlaws(members: JsonObject, parts: readonly JsonObject[]): Flaw[] {
  const { issuer, credentialSubject: subject } = members;
  const achievement = isJsonObject(subject) ? subject['achievement'] : undefined;
  const isPassedFor = [issuer, subject, achievement]
    .filter(isJsonObject)
    .some((one) =>
      parts
        .filter((part) => isText(one['id']) && part['id'] === one['id'])
        .some(
          (part) =>
            differs(one, part) ||
            (one !== issuer && loses(one, part, one === subject && part === issuer)),
        ),
    );
  return unless(!isPassedFor, '', 'reused-id/parts');
}

const differs = (one: JsonObject, part: JsonObject): boolean =>
  shown.some(
    (name) =>
      part[name] !== undefined && one[name] !== undefined && !sameJson(part[name], one[name]),
  );

/**
 * Who awards something to themselves (`isOneself`) may be named in either place: it is their name.
 */
const loses = (one: JsonObject, part: JsonObject, isOneself: boolean): boolean =>
  needed.some(
    (name) =>
      !(isOneself && (name === 'name' || name === 'description')) &&
      one[name] === undefined &&
      part[name] !== undefined,
  );

/**
 * An endorsement with a proof of its own keeps every name in its place by that; where nobody can
 * check it, only a doubt is left.
 */
const isProved = (part: JsonObject): boolean =>
  part['proof'] !== undefined && hasType(part, 'VerifiableCredential');

/** Every object in a value, at any depth, but for what is left out with all that is in it. */
function partsIn(
  value: JsonValue,
  isLeftOut: (part: JsonObject) => boolean = () => false,
): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item) => partsIn(item, isLeftOut));
  if (!isJsonObject(value) || isLeftOut(value)) return [];
  return [value, ...Object.values(value).flatMap((member) => partsIn(member, isLeftOut))];
}
