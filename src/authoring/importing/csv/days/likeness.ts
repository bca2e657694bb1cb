/**
 * Whether a column that nothing was read from holds days. It is generous, since a wrong day that is
 * signed cannot be mended, and a column of something else is put aside with one `--ignore`.
 */

import { monthName, monthOf } from '../../../../community/text/month-names.ts';
import { readingsOf, withPlainDigits } from '../../../../community/text/written-dates.ts';
import { wordsFor } from '../headings.ts';
import type { CsvRow } from '../row.ts';
import { headingKey } from '../tools/tool-layout.ts';

/**
 * True where most of what stands in the column are days, or all of it are numbers by which a
 * spreadsheet counts days. What may as well be something else, such as `3/5`, needs a heading that
 * speaks of days.
 */
export function holdsDays(heading: string, place: number, rows: readonly CsvRow[]): boolean {
  const cells = rows
    .map(({ cells: all }) => withPlainDigits((all[place] ?? '').normalize('NFKC')).trim())
    .filter((cell) => cell !== '');
  const [isOfDays, isOfNumbers] = [speaksOfDays(heading), speaksOfNumbers(heading)];
  const isMost = (test: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(test).length * 2 >= cells.length;
  if (isMost((cell) => isDay(cell) || (isOfDays && isVague(cell)))) return true;
  if (isOfDays) return isMost(isSerial);
  return !isOfNumbers && cells.length > 0 && cells.every(isSerial);
}

/** True for a day as people write it, also where nobody can tell of which year. */
export function resemblesDay(cell: string): boolean {
  return isDay(withPlainDigits(cell.normalize('NFKC')).trim());
}

const isDay = (cell: string): boolean => readingsOf(cell).size > 0 || isWithoutYear(cell);

const clock = String.raw`(?:,?\s+\d{1,2}[:.]\d{2}.*)?$`;
const dayFirst = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?(${monthName})\.?` +
    clock,
  'iu',
);
const monthFirst = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(${monthName})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th|\.)?` + clock,
  'iu',
);
/** Of a calendar whose years are other ones, or of a day that no calendar has. */
const inSigns =
  /^(?:\p{L}{0,3}\d{1,4}\s*年)?\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]?$|^\d{4}([-/.])\d{1,2}\1\d{1,2}$/u;

/** `Mar 5`, `5. März`, `3月5日`: a day, of a year that is not told. */
function isWithoutYear(cell: string): boolean {
  const [, day, month = ''] = dayFirst.exec(cell) ?? [];
  const [, otherMonth = '', otherDay] = monthFirst.exec(cell) ?? [];
  const isNamed = monthOf(month || otherMonth) !== null && Number(day ?? otherDay) <= 31;
  return isNamed || inSigns.test(cell);
}

/**
 * `5.3.`, `3/5`, `March 2026`: a day where the heading says so, else a score, a version, a group.
 */
function isVague(cell: string): boolean {
  const [, month] = new RegExp(`^(${monthName})\\.?\\s+\\d{2,4}$`, 'iu').exec(cell) ?? [];
  return /^\d{1,2}[-/.]\d{1,2}\.?$/.test(cell) || (month !== undefined && monthOf(month) !== null);
}

/** The days from 2000 to 2035 as spreadsheets count them, with the time of day as a fraction. */
function isSerial(cell: string): boolean {
  const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(cell) ?? [];
  return days !== undefined && Number(days) >= 36_526 && Number(days) <= 49_674;
}

const dayWords = new Set([...wordsFor('date'), ...wordsFor('expires')].map(headingKey));
const ofDays =
  /\b(?:date|day|time|when|since|until|completed|finished|passed|issued|awarded|granted|earned|received|joined|registered|born|birthday)\b|datum|fecha|дата|तारीख|দিন|তারিখ|تاريخ|تاریخ|日付|日期|[年月]?日$|날짜|ngày|วันที่|tanggal/iu;
/** Headings of numbers that are as long: a street's, a town's, a student's, a game's. */
const ofNumbers =
  /\b(?:zip|post(?:al)? ?code|post ?code|plz|postleitzahl|code postal|cap|cep|cp|id|no|nr|num|number|numero|número|nummer|n°|score|points|punkte|puntos|pontos|marks?|house|room|phone|telefon|amount|price|matric|matrikel|ticket|order|member)\b|id$|number$|nummer$|индекс|номер|баллы|邮编|郵便|番号|号$|編號|점수|번호|अंक|رقم/iu;

function speaksOfDays(heading: string): boolean {
  const key = headingKey(heading);
  return dayWords.has(key) || ofDays.test(key);
}

function speaksOfNumbers(heading: string): boolean {
  return ofNumbers.test(headingKey(heading));
}
