/** Places in a JSON document, so that one of a kind can be picked and changed. */

import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import type { Chance } from './text.ts';

/** A member of an object or an item of a list. */
export interface Place {
  readonly holder: JsonObject | JsonValue[];
  readonly key: string;
  readonly value: JsonValue;
}

/** Every place below `value`, outermost first. */
export function placesIn(value: JsonValue): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    { holder: value, key, value: inside },
    ...placesIn(inside),
  ]);
}

export function objectsIn(value: JsonValue): readonly JsonObject[] {
  return [
    ...(isJsonObject(value) ? [value] : []),
    ...placesIn(value)
      .map((place) => place.value)
      .filter(isJsonObject),
  ];
}

function put({ holder, key }: Place, value: JsonValue): void {
  (holder as JsonObject)[key] = value;
}

/** Takes a member or an item out. */
export function take({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** Puts something else in one place that fits; false where none fits or nothing would change. */
export function changeOne(
  document: JsonObject,
  chance: Chance,
  fits: (place: Place) => boolean,
  changed: (value: JsonValue, place: Place) => JsonValue | undefined,
): boolean {
  const places = placesIn(document).filter(fits);
  if (places.length === 0) return false;
  const place = chance.pick(places);
  const value = changed(place.value, place);
  if (value === undefined || JSON.stringify(value) === JSON.stringify(place.value)) return false;
  put(place, value);
  return true;
}

/** As `changeOne`, for text; contexts are left alone, they have kinds of their own. */
export function changeText(
  document: JsonObject,
  chance: Chance,
  pattern: RegExp,
  changed: (text: string) => JsonValue | undefined,
): boolean {
  const { '@context': _, ...members } = document;
  const fits = ({ value }: Place): boolean => typeof value === 'string' && pattern.test(value);
  const done = changeOne(members, chance, fits, (value) => changed(String(value)));
  // Members at the top were changed in the copy that has no context.
  if (done) Object.assign(document, members);
  return done;
}

/** Renames a member and keeps its position. */
export function rename(object: JsonObject, from: string, to: string): void {
  const entries = Object.entries(object).map(
    ([key, value]) => [key === from ? to : key, value] as const,
  );
  for (const key of Object.keys(object)) delete object[key];
  for (const [key, value] of entries) object[key] = value;
}

/** Replaces one character that matches, at a place left to chance. */
export function replaceOne(
  text: string,
  chance: Chance,
  pattern: RegExp,
  replacement: (found: string) => string,
): string {
  const found = chance.pick([...text.matchAll(new RegExp(pattern.source, 'gu'))]);
  return (
    text.slice(0, found.index) + replacement(found[0]) + text.slice(found.index + found[0].length)
  );
}
