/**
 * Dates and times as issuers write them who do not keep to the letter: what is lacking leaves a
 * span, whose ends are both told, so that nobody has to guess.
 */

import { parseDateTime } from './date-time.ts';

/** A moment that is known to lie between two, in milliseconds since 1970; the ends belong to it. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** The zones of the world, west and east of UTC. */
const westernmost = 12 * hour;
const easternmost = 14 * hour;

const pattern =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s?(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * The moment that a text names. One by the letter (`parseDateTime`) is exact; a day alone is the
 * whole day, wherever; a time without zone is that time in any zone. Null for anything else.
 */
export function readDate(text: string): Span | null {
  const exact = parseDateTime(text);
  if (exact !== null) return { earliest: exact, latest: exact };
  const [, date, time, seconds, fraction, zone] = pattern.exec(text) ?? [];
  if (date === undefined) return null;
  const fractions = fraction === undefined ? '' : `.${fraction}`;
  const written = `${date}T${time ?? '00:00'}:${seconds ?? '00'}${fractions}`;
  const moment = parseDateTime(`${written}${zoneOf(zone)}`);
  if (moment === null) return null;
  const length = time === undefined ? day - 1 : seconds === undefined ? minute - 1 : 0;
  return zone === undefined
    ? { earliest: moment - easternmost, latest: moment + length + westernmost }
    : { earliest: moment, latest: moment + length };
}

/** `+01`, `+0100` and `z` as the standard writes them; without a zone as if in UTC. */
function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return 'Z';
  if (/^z$/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.length > 3 ? zone.slice(-2) : '00'}`;
}
