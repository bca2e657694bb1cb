/**
 * Whether an issuer's entry for a key says that the key counts no more (Controlled Identifiers 1.0,
 * section 2.2).
 */

import type { JsonObject } from '../../proof/json.ts';
import { parseDateTime } from '../shape/date-time.ts';
import { isText, listed } from '../shape/json-shape.ts';

/**
 * Which member ended the key by `now`, or null while it counts. A member that names no moment
 * counts as one that has come.
 */
export function endOf(entry: JsonObject, now: Date): 'revoked' | 'expires' | null {
  return (['revoked', 'expires'] as const).find((member) => hasCome(entry, member, now)) ?? null;
}

function hasCome(entry: JsonObject, member: string, now: Date): boolean {
  const [value] = listed(entry[member]);
  if (value === undefined) return false;
  const moment = isText(value) ? parseDateTime(value) : null;
  return moment === null || !(now.getTime() < moment);
}
