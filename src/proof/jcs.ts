/**
 * The one byte sequence for a JSON value as it is written: JSON Canonicalization Scheme (RFC 8785).
 */

import canonicalize from 'canonicalize';
import type { JsonValue } from './json.ts';

/** Members sorted by UTF-16 code unit, no blanks, numbers as ECMAScript writes them. */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('The value has no JSON form.');
  return text;
}
