/**
 * Words of an extension that shorten an address in a document (JSON-LD 1.1, section "Compact
 * IRIs"): where `did` stands for `https://a.example/`, `did:x` is signed as `https://a.example/x`.
 * Whoever adds such a word could write every address otherwise, a person's among them, and the
 * signature would still fit.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';

/** The first of these words that stands before the colon of a text in the document, or null. */
export function shortenerIn(
  { '@context': _, ...members }: JsonObject,
  words: ReadonlyMap<string, string>,
): string | null {
  return firstIn(members, words);
}

function firstIn(value: JsonValue, words: ReadonlyMap<string, string>): string | null {
  if (typeof value === 'string') {
    const start = /^([^:\s]+):(?!\/\/)\S*$/.exec(value)?.[1];
    return start !== undefined && words.has(start) ? start : null;
  }
  const parts = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  for (const part of parts) {
    const found = firstIn(part, words);
    if (found !== null) return found;
  }
  return null;
}
