/**
 * Dates of Open Badges 2.0: ISO 8601 with time and zone (section "Primitive datatypes"), in more
 * spellings than RFC 3339.
 */

import type { JsonValue } from '../../proof/json.ts';
import { parseDateTime } from '../shape/date-time.ts';

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
