/**
 * Questions about the shape of JSON that the checks of credentials, status lists and key documents
 * share.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';

export const isText = (value: JsonValue | undefined): value is string =>
  typeof value === 'string' && value !== '';

/** An absolute address or other URI: a scheme, a colon, something without blanks. */
export const isUri = (value: JsonValue | undefined): value is string =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(value);

/** One value or a list of them, as a list; nothing gives an empty one. */
export function listed(value: JsonValue | undefined): JsonValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether `type` is text or a list of texts, and names the type. */
export function hasType(object: JsonObject, type: string): boolean {
  const types = listed(object['type']);
  return types.every(isText) && types.includes(type);
}

/** The objects of a list, or null where anything else is in it. */
export function objectsIn(value: JsonValue | undefined): JsonObject[] | null {
  const items = listed(value);
  return items.every(isJsonObject) ? items : null;
}

/** The objects of a list, whatever else is in it; a list in a list is one list to JSON-LD. */
export function objectsAmong(value: JsonValue | undefined): JsonObject[] {
  return listed(value).flatMap((item) =>
    Array.isArray(item) ? objectsAmong(item) : isJsonObject(item) ? [item] : [],
  );
}

/** Absent, or as asked. */
export const optional = (
  value: JsonValue | undefined,
  fits: (value: JsonValue) => boolean,
): boolean => value === undefined || fits(value);
