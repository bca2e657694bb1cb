/**
 * Reads JSON as RFC 8259 writes it, and refuses whatever two readers could understand differently.
 */

import { isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { JsonError } from './json-error.ts';
import { type JsonPlace, JsonReader } from './json-reader.ts';

export { JsonError } from './json-error.ts';
export type { JsonPlace } from './json-reader.ts';

export interface JsonLimits {
  /** Objects and arrays inside one another, the outermost counted as 1. Default 32. */
  readonly maxDepth?: number;
  /** Size of the text in UTF-8 bytes. Default 262,144. */
  readonly maxBytes?: number;
}

/**
 * The value of a JSON text. `text`: decoded characters without a byte order mark.
 *
 * Throws `JsonError` for everything RFC 8259 does not allow, and beyond it for duplicate keys
 * (compared after escapes), `__proto__`, `constructor` and `prototype` as keys, lone surrogates,
 * numbers that a double does not hold (overflow, underflow to zero, integers beyond 2^53 - 1), and
 * texts beyond the limits.
 */
export function parseStrictJson(text: string, limits: JsonLimits = {}): JsonValue {
  return readerOf(text, limits).document();
}

/** The same, where an object is wanted: null for any other value, and for what is no such JSON. */
export function strictObject(text: string, limits: JsonLimits = {}): JsonObject | null {
  try {
    const value = parseStrictJson(text, limits);
    return isJsonObject(value) ? value : null;
  } catch (error) {
    if (error instanceof JsonError) return null;
    throw error;
  }
}

/** The same, with the place of every value, for whoever must point at one. */
export function parseJsonWithPlaces(
  text: string,
  limits: JsonLimits = {},
): { readonly value: JsonValue; readonly place: JsonPlace } {
  const reader = readerOf(text, limits, true);
  const value = reader.document();
  return { value, place: reader.place };
}

function readerOf(
  text: string,
  { maxDepth = 32, maxBytes = 262_144 }: JsonLimits,
  keepsPlaces = false,
): JsonReader {
  if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes) {
    throw new JsonError('size', 0, `The text is larger than ${maxBytes} bytes.`);
  }
  return new JsonReader(text, maxDepth, keepsPlaces);
}
