/**
 * Date-times as credentials write them (XML Schema 1.1 dateTimeStamp; RFC 3339): the zone is
 * required.
 */

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/**
 * Milliseconds since 1970 of a real date-time, or null for any other text (30 February, no zone,
 * second 60).
 */
export function parseDateTime(text: string): number | null {
  const [, year, month, day, hour, minute, second, fraction = '', zone] = pattern.exec(text) ?? [];
  if (year === undefined || !isCalendarDay(Number(year), Number(month), Number(day))) return null;
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  const moment = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}${zone}`,
  );
  return Number.isNaN(moment) ? null : moment;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
