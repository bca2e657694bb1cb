/** Every way to change one value of a JSON document and nothing else. */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';

interface LeafChange {
  /** Members and positions from the top, `credentialSubject/achievement/name`. */
  readonly path: string;
  readonly changed: JsonObject;
}

/**
 * A copy of the document for each string, number, boolean and null in it, with that one changed.
 */
export function leafChanges(document: JsonObject): readonly LeafChange[] {
  return leafPaths(document).map((path) => {
    const changed = structuredClone(document);
    changeAt(changed, path);
    return { path: path.join('/'), changed };
  });
}

function leafPaths(value: JsonValue): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, child]) =>
    leafPaths(child).map((path) => [key, ...path]),
  );
}

function changeAt(value: JsonValue, path: readonly string[]): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null)
    throw new Error('The path leads nowhere.');
  const holder = isJsonObject(value) ? value : (value as unknown as JsonObject);
  const child = holder[key];
  if (child === undefined) throw new Error('The path leads nowhere.');
  if (rest.length > 0) changeAt(child, rest);
  else holder[key] = otherThan(child);
}

/** A value of the same type where there is one: a change that only a signature can notice. */
function otherThan(leaf: JsonValue): JsonValue {
  if (typeof leaf === 'string') return changeLastLetter(leaf);
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf === 'boolean') return !leaf;
  return 'something';
}

/** Keeps dates dates, addresses addresses and digits digits. */
function changeLastLetter(text: string): string {
  const at = text.search(/[0-9A-Za-z][^0-9A-Za-z]*$/);
  if (at < 0) return `${text}x`;
  const replacement = /[0-8]/.test(text.charAt(at))
    ? String(Number(text.charAt(at)) + 1)
    : /[x9]/.test(text.charAt(at))
      ? '0'
      : 'x';
  return text.slice(0, at) + replacement + text.slice(at + 1);
}
