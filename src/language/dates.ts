/**
 * Dates and durations in words, by language: from calendar text alone, no clock, time zone or
 * default locale takes part.
 */

const calendarDay = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;

/**
 * A date in words: in English, `2026-11-21` and `2026-11-21T23:59:59Z` give `21 November 2026`.
 * `language`: BCP 47.
 * @throws where the text does not start with a calendar date
 */
export function inWords(date: string, language: string): string {
  const day = new Date(`${calendarDay.exec(date)?.[1] ?? 'none'}T00:00:00Z`);
  // Thirteenth months give no date; 30 February would give 2 March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== calendarDate(date))
    throw new Error(`"${date}" is not a calendar date.`);
  return asSpoken(formatOf(language).format(day), language);
}

/**
 * French numbers the first of a month (`1er novembre 2026`), which CLDR leaves out. In Ukrainian it
 * shortens the word for year, whose full stop would meet that of the sentence.
 */
function asSpoken(day: string, language: string): string {
  if (/^fr\b/i.test(language)) return day.replace(/^1(?= )/, '1er');
  return /^uk\b/i.test(language) ? day.replace(/ р\.$/, ' року') : day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language: making one takes longer than a thousand dates. */
function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formats.set(language, format);
  return format;
}

/**
 * The calendar date of a date or date-time, for `<time datetime>`: `2026-11-21T23:59:59Z` gives
 * `2026-11-21`.
 */
export const calendarDate = (date: string): string => date.slice(0, 10);

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/**
 * An ISO 8601 duration of years, months, weeks or days in words: `P2Y` gives `2 years`, `P1Y6M` `1
 * year and 6 months`.
 * @throws where the text is not such a duration
 */
export function durationInWords(duration: string, language: string): string {
  if (!/^P(?:\d+[YMWD])+$/.test(duration))
    throw new Error(`"${duration}" is not a duration in calendar units.`);
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: units[unit ?? ''],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(parts);
}
