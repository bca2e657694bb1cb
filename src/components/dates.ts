/** Dates and durations in words, from calendar text alone: no clock, time zone or locale takes part. */

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/**
 * A date in words: `2026-11-21` and `2026-11-21T23:59:59Z` give `21 November 2026`.
 * @throws where the text does not start with a calendar date
 */
export function inWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (!year || !day || !name) throw new Error(`"${date}" is not a calendar date.`);
  return `${Number(day)} ${name} ${year}`;
}

/** The calendar date of a date or date-time, for `<time datetime>`: `2026-11-21T23:59:59Z` gives `2026-11-21`. */
export const calendarDate = (date: string): string => date.slice(0, 10);

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/**
 * An ISO 8601 duration of years, months, weeks or days in words: `P2Y` gives `2 years`, `P1Y6M` `1 year and 6 months`.
 * @throws where the text is not such a duration
 */
export function durationInWords(duration: string): string {
  if (!/^P(?:\d+[YMWD])+$/.test(duration)) throw new Error(`"${duration}" is not a duration in calendar units.`);
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)];
  return parts.map(([, count, unit]) => `${Number(count)} ${units[unit!]}${count === '1' ? '' : 's'}`).join(' and ');
}
