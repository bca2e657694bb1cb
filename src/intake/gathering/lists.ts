/**
 * JSON that holds several badges: arrays, what the interfaces of badge services answer, backups of
 * wallets, presentations and records. Each badge becomes a file of its own, byte for byte as it
 * stands in the list.
 */

import { strictText } from '../../proof/bytes.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { JsonError, type JsonPlace, parseJsonWithPlaces } from '../../proof/strict-json.ts';
import { largestInput } from '../../repository/network/limits.ts';
import { kindOfDocument } from '../../verification/kinds/kind.ts';
import type { Given } from './given.ts';

/** The badges of a list, each as a file `name#1`, `name#2`, …; any other file as it is. */
export function badgesInList(given: Given): readonly Given[] {
  const { name, content } = given;
  const text = typeof content === 'string' ? null : strictText(content);
  if (text === null || !/^\s*[[{]/.test(text)) return [given];
  const read = placed(text);
  const items = read === null ? null : itemsOf(read.value, read.place);
  if (items === null) return [given];
  if (items.length === 0) return [{ name, content: 'The list in it is empty.' }];
  return items.map(({ value, place }, at) => ({
    name: `${name}#${at + 1}`,
    content: contentOf(value, text.slice(place.offset, endOf(text, place.offset))),
  }));
}

function placed(text: string): { readonly value: JsonValue; readonly place: JsonPlace } | null {
  try {
    return parseJsonWithPlaces(text, { maxBytes: largestInput });
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}

interface Item {
  readonly value: JsonValue;
  readonly place: JsonPlace;
}

/** Under which names services and wallets keep their lists, in documents that are no badge. */
const lists = ['result', 'results', 'data', 'credentials', 'badges', 'assertions', 'items'];
/** Under which names they keep one badge beside what they know of it. */
const wrappers = ['credential', 'verifiableCredential', 'vc', 'badge', 'json'];

/** Null where the document is no list. */
function itemsOf(value: JsonValue, place: JsonPlace): readonly Item[] | null {
  if (Array.isArray(value))
    return value.flatMap((item, at) => unwrapped(item, place.items[at] ?? place));
  if (!isJsonObject(value)) return null;
  const kind = kindOfDocument(value);
  if (kind === 'presentation') return within(value, place, ['verifiableCredential']);
  const subject = value['credentialSubject'];
  if (
    kind === 'credential' &&
    isJsonObject(subject) &&
    Array.isArray(subject['verifiableCredential'])
  )
    return within(subject, place.keys.get('credentialSubject') ?? place, ['verifiableCredential']);
  return kind === 'unknown' ? within(value, place, lists) : null;
}

/** The items of the first list under one of these names. */
function within(
  value: JsonObject,
  place: JsonPlace,
  names: readonly string[],
): readonly Item[] | null {
  for (const name of names) {
    const list = value[name];
    const inside = place.keys.get(name);
    if (list === undefined || inside === undefined) continue;
    if (Array.isArray(list)) return itemsOf(list, inside);
    if (isJsonObject(list) && names.length === 1) return unwrapped(list, inside);
  }
  return null;
}

/** An entry of a backup, opened as far as the badge in it. */
function unwrapped(value: JsonValue, place: JsonPlace): readonly Item[] {
  if (!isJsonObject(value) || kindOfDocument(value) !== 'unknown') return [{ value, place }];
  const name = wrappers.find((one) => isJsonObject(value[one]));
  const inside = name === undefined ? undefined : place.keys.get(name);
  const badge = name === undefined ? undefined : value[name];
  return badge === undefined || inside === undefined
    ? [{ value, place }]
    : [{ value: badge, place: inside }];
}

/** A token without its quotes; of an entry that only names a hosted badge, the address. */
function contentOf(value: JsonValue, written: string): Uint8Array | string {
  const encoder = new TextEncoder();
  if (typeof value === 'string') return encoder.encode(value);
  if (!isJsonObject(value)) return 'This entry of the list is no badge.';
  const { openBadgeId, type, id } = value;
  if (typeof openBadgeId === 'string') return encoder.encode(openBadgeId);
  const envelope = /^data:application\/vc\+jwt,(.+)$/.exec(typeof id === 'string' ? id : '');
  return [type].flat().includes('EnvelopedVerifiableCredential') && envelope !== null
    ? encoder.encode(envelope[1])
    : encoder.encode(written);
}

/** Where an object or text that begins at `start` ends, in JSON that was read strictly before. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let isInText = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0 && !isInText) return at + 1;
  }
  return text.length;
}
