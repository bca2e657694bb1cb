/**
 * Dates of Open Badges 2.0: ISO 8601 with time and zone (section "Primitive datatypes"), in more
 * spellings than RFC 3339.
 */

import type { JsonValue } from '../../proof/json.ts';
import { parseDateTime } from '../shape/date-time.ts';
import { readDate, type Span } from '../shape/loose-date.ts';

const pattern =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:[.,]\d+)?)?(?:(Z)|([+-]\d{2}):?(\d{2})?)$/;

/**
 * Milliseconds since 1970, or null. Seconds may be missing, and the colon or the minutes of the
 * zone.
 */
export function parseIsoDateTime(value: JsonValue | undefined): number | null {
  const [, minute, second = ':00', utc, hours, minutes = '00'] =
    (typeof value === 'string' ? pattern.exec(value) : null) ?? [];
  if (minute === undefined) return null;
  return parseDateTime(
    `${minute}${second.replace(',', '.').slice(0, 13)}${utc ?? `${hours}:${minutes}`}`,
  );
}

/**
 * The moment that a value names, by the letter or not: a day alone, a time without zone, or the
 * seconds since 1970 that Open Badges 1 allowed. Null for anything else.
 */
export function readMoment(value: JsonValue | undefined): Span | null {
  const exact = parseIsoDateTime(value) ?? unixTime(value);
  if (exact !== null) return { earliest: exact, latest: exact };
  return typeof value === 'string' ? readDate(value.trim()) : null;
}

/** From 1973 to the year 5138: fewer digits could be a year or a day. */
function unixTime(value: JsonValue | undefined): number | null {
  const digits = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^\d{9,11}$/.test(digits) ? Number(digits) * 1000 : null;
}
