/**
 * Calendar dates and durations as text: no clock, no time zone, no Date object (ISO 8601-1,
 * sections 5.2 and 5.5).
 */

/** A calendar date as text, `YYYY-MM-DD`; it exists in the calendar. */
export type CalendarDate = string;

/**
 * True for `YYYY-MM-DD` with a day that exists in the Gregorian calendar, in the years 0001 to
 * 9999.
 */
export function isCalendarDate(text: string): boolean {
  const parts = partsOf(text);
  if (parts === null) return false;
  const [year, month, day] = parts;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * True for an ISO 8601 duration in whole years, months, weeks or days: `P2Y`, `P18M`, `P4W`,
 * `P90D`, `P1Y6M`; longer than nothing, and at most 100 years.
 */
export function isDuration(text: string): boolean {
  const spans = spansOf(text);
  if (spans === null) return false;
  const length = spans.months * 30 + spans.days;
  return length > 0 && spans.months <= 1200 && spans.days <= 36_525;
}

/**
 * The date that lies one duration later. Years and months keep the day of the month, or take the
 * month's last day where it is shorter (31 January + P1M = 28 February); then weeks and days are
 * added. Throws RangeError where either text is not well formed or the result lies after
 * 9999-12-31.
 */
export function addDuration(date: CalendarDate, duration: string): CalendarDate {
  const parts = isCalendarDate(date) ? partsOf(date) : null;
  const spans = isDuration(duration) ? spansOf(duration) : null;
  if (parts === null || spans === null)
    throw new RangeError(`Cannot add "${duration}" to "${date}".`);
  const months = parts[0] * 12 + (parts[1] - 1) + spans.months;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dateOfDay(dayNumber(year, month, Math.min(parts[2], daysIn(year, month))) + spans.days);
}

/** The calendar date of a moment, in UTC. */
export function dateOf(moment: Date): CalendarDate {
  return moment.toISOString().slice(0, 10);
}

function partsOf(text: string): [number, number, number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

function spansOf(text: string): { months: number; days: number } | null {
  const match = /^P(?=\d)(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,5})D)?$/.exec(text);
  if (!match) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return { months: years * 12 + months, days: weeks * 7 + days };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  return month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** Days since 0000-12-31, so that 0001-01-01 is day 1. */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let number = before * 365 + leapDays + day;
  for (let earlier = 1; earlier < month; earlier++) number += daysIn(year, earlier);
  return number;
}

/** The inverse of `dayNumber`. */
function dateOfDay(number: number): CalendarDate {
  let year = Math.floor(number / 365.2425) + 1;
  while (dayNumber(year, 1, 1) > number) year--;
  while (dayNumber(year + 1, 1, 1) <= number) year++;
  let month = 12;
  while (dayNumber(year, month, 1) > number) month--;
  if (year > 9999) throw new RangeError('The date lies after the year 9999.');
  const digits = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(number - dayNumber(year, month, 1) + 1, 2)}`;
}
