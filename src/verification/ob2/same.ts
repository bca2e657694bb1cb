/**
 * Whether a copy of a hosted document says what the hosted one says; the hosted one alone counts.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isSameId } from './address.ts';
import { parseIsoDateTime } from './date-time.ts';
import { idOf } from './linked.ts';

/** Members that may differ without changing what was awarded, to whom or for what. */
const free = new Set([
  '@context',
  '@id', // which document it is was looked at before
  'image',
  'related',
  'endorsement',
  'version',
  '@language',
  'revoked',
  'revocationReason',
]);

/**
 * Members that a copy may not leave out: without them it would promise more than its issuer does.
 */
const essential = ['recipient', 'badge', 'issuedOn', 'expires'];

/**
 * The name of the first member in which the copy differs, or null. `badge` may be linked in the one
 * and embedded in the other, so its id is compared; what an embedded copy says of the badge is
 * compared by the caller.
 */
export function firstDifference(copy: JsonObject, hosted: JsonObject): string | null {
  const names = [
    ...new Set([...Object.keys(copy), ...essential.filter((name) => hosted[name] !== undefined)]),
  ];
  return names.find((name) => !free.has(name) && !isSame(copy[name], hosted[name])) ?? null;
}

/**
 * True where a copy is an earlier edition of the same award of the same recipient, as `version`
 * says ("Versioning", OB 2.0). Who has no signature to tell an older copy from a changed one by is
 * told what the hosted one says either way, so no more than this is needed.
 */
export function isEarlierEdition(copy: JsonObject, hosted: JsonObject): boolean {
  return (
    editionOf(copy) < editionOf(hosted) &&
    ['recipient', 'badge'].every((name) => isSame(copy[name], hosted[name]))
  );
}

/** Editions are counted from 1, which need not be said; other words order nothing. */
export function editionOf({ version = 1 }: JsonObject): number {
  return typeof version === 'number' || typeof version === 'string' ? Number(version) : NaN;
}

/**
 * The first member that an embedded copy says otherwise than the document itself; what it leaves
 * out it may.
 */
export function firstContradiction(copy: JsonObject, document: JsonObject): string | null {
  return (
    Object.keys(copy).find((name) => !free.has(name) && !isSame(copy[name], document[name])) ?? null
  );
}

function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (Array.isArray(one) || Array.isArray(other)) return isSameList([one].flat(), [other].flat());
  if (typeof one === 'string' && typeof other === 'string') return isSameText(one, other);
  if (isJsonObject(one) && isJsonObject(other)) return isSameObject(one, other);
  if (isJsonObject(one) !== isJsonObject(other)) return isNamed(one, other);
  return one === other;
}

const isSameList = (one: readonly JsonValue[], other: readonly JsonValue[]): boolean =>
  one.length === other.length && one.every((item, index) => isSame(item, other[index]));

function isSameText(one: string, other: string): boolean {
  const moment = parseIsoDateTime(one);
  return isSameId(one, other) || (moment !== null && moment === parseIsoDateTime(other));
}

function isSameObject(one: JsonObject, other: JsonObject): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  names.delete('@context');
  return [...names].every((name) => isSame(one[name], other[name]));
}

/** A thing named by its address in the one document and shown in the other. */
function isNamed(one: JsonValue, other: JsonValue): boolean {
  const [a, b] = [idOf(one), idOf(other)];
  return a !== null && b !== null && isSameId(a, b);
}
