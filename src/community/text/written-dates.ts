/** Days as people and programs write them, and what each of them may mean. */

import { isCalendarDate } from '../dates.ts';
import type { CalendarDate } from '../model.ts';
import { monthName, monthOf } from './month-names.ts';

/** Which part of a date in digits stands first: day, month or year. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * The days that a written date may mean, by the order in which it is read; empty where it is none.
 * `2026-05-01`, `20260501`, `1 May 2026`, `2026年5月1日` and seconds since 1970 mean the same day in
 * every order; `05/04/2026` does not. A time of day behind it counts for nothing.
 */
export function readingsOf(written: string): ReadonlyMap<DateOrder, CalendarDate> {
  const text = withPlainDigits(written.normalize('NFKC'))
    .trim()
    .replace(/^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\p{L}{2,}\.?,)\s+/iu, ''); // a weekday
  const certain =
    yearFirst(text) ?? withMonthName(text) ?? withoutSigns(text) ?? secondsSince1970(text);
  const readings =
    certain === null ? inDigits(text) : dateOrders.map((order) => [order, certain] as const);
  return new Map(readings.filter(([, date]) => isCalendarDate(date)));
}

/** The one day that a written date means, or null where it means none or more than one. */
export function onlyReading(written: string): CalendarDate | null {
  const days = daysMeant(written);
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** The days that a written date may mean, each once. */
export const daysMeant = (written: string): readonly CalendarDate[] => [
  ...new Set(readingsOf(written).values()),
];

/** What to write instead of what is no day as `2026-05-01` is one, as the end of a sentence. */
export function writtenAsDay(written: string): string {
  const days = daysMeant(written);
  return days.length === 0 ? 'write it like 2026-05-01' : `write ${days.join(' or ')}`;
}

/** What may stand behind a day: nothing, or a time with its zone. */
const time = String.raw`(?:(?:T|,?\s+)\d{1,2}[:.]\d{2}.*)?$`;

function dateOfParts(year: string, month: string, day: string): CalendarDate {
  return [
    year.length === 2 ? `20${year}` : year,
    month.padStart(2, '0'),
    day.padStart(2, '0'),
  ].join('-');
}

function yearFirst(text: string): CalendarDate | null {
  const digits = new RegExp(
    String.raw`^(\d{4})\s*(?:[-/.]|年|년)\s*(\d{1,2})\s*(?:[-/.]|月|월)\s*(\d{1,2})\s*[日일.]?` +
      time,
    'u',
  );
  const [, year, month, day] = digits.exec(text) ?? [];
  return year === undefined ? null : dateOfParts(year, month ?? '', day ?? '');
}

/**
 * ISO 8601, basic format. A day that stands first cannot be meant: the month would be the 19th or
 * the 20th.
 */
function withoutSigns(text: string): CalendarDate | null {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T\d{4,6}.*)?$/.exec(text) ?? [];
  return year === undefined ? null : dateOfParts(year, month ?? '', day ?? '');
}

/** Ten digits count from 2001 to 2286; three more are thousandths. */
function secondsSince1970(text: string): CalendarDate | null {
  const seconds = /^(\d{10})(?:\d{3}|\.\d+)?$/.exec(text)?.[1];
  return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/**
 * Dots stand between day, month and year, in that order, wherever they are used; Czech and Slovak
 * put blanks behind them.
 */
function inDigits(text: string): (readonly [DateOrder, CalendarDate])[] {
  const pattern = new RegExp(
    String.raw`^(\d{1,2})([-/]|\.\s?)(\d{1,2})\2(\d{4}|\d{2})\.?` + time,
    'u',
  );
  const [, first = '', sign = '', second = '', third = ''] = pattern.exec(text) ?? [];
  if (first === '') return [];
  const dayFirst = ['dmy', dateOfParts(third, second, first)] as const;
  if (sign.startsWith('.')) return [dayFirst];
  const yearLeads = third.length === 2 && first.length === 2;
  return [
    dayFirst,
    ['mdy', dateOfParts(third, first, second)],
    ...(yearLeads ? [['ymd', dateOfParts(first, second, third)] as const] : []),
  ];
}

/** `1 May 2026`, `1. Mai 2026`, `1 de mayo de 2026`, `May 1st, 2026`, `01-May-26`. */
function withMonthName(text: string): CalendarDate | null {
  const dayFirst = new RegExp(
    String.raw`^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(${monthName})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?:\s*г\.?)?` +
      time,
    'iu',
  );
  const monthFirst = new RegExp(
    String.raw`^(${monthName})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})` + time,
    'iu',
  );
  const [, day = '', name = '', year = ''] = dayFirst.exec(text) ?? [];
  const [, otherName = '', otherDay = '', otherYear = ''] = monthFirst.exec(text) ?? [];
  const month = monthOf(name || otherName);
  return month === null ? null : dateOfParts(year || otherYear, month, day || otherDay);
}

/** Digits of every script as those of ASCII: each block of them begins with its zero. */
export function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(code < 0x80 ? Number(digit) : value);
  });
}
