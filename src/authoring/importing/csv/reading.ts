/** What a list's columns say, decided once for all rows; or everything that nobody can tell. */

import type { Badge } from '../../../community/model.ts';
import type { DateOrder } from '../../../community/text/written-dates.ts';
import { isEmailAddress } from '../../email.ts';
import { quoted } from '../clean-text.ts';
import { languageOf } from './answers.ts';
import { type Columns, columnsOf, type ColumnsByHand, type Refusal } from './columns.ts';
import { holdsDays } from './days/likeness.ts';
import { orderOf } from './days/order.ts';
import type { Reading } from './entry.ts';
import { maybeBadge } from './headings.ts';
import { markedColumn } from './marks.ts';
import type { CsvRow } from './row.ts';
import { type Field, headingKey } from './tools/tool-layout.ts';

interface ReadingOptions extends ColumnsByHand {
  readonly badge: string | null;
  readonly badgeIs: ReadonlyMap<string, string>;
  readonly date: string | null;
  readonly dateOrder: DateOrder | null;
  readonly emailConsent: boolean;
}

/** How the rows are read, or everything that nobody can tell about the columns. */
export function readingOf(
  header: readonly string[],
  rows: readonly CsvRow[],
  badges: readonly Badge[],
  options: ReadingOptions,
): Reading | { readonly refusals: readonly Refusal[] } {
  const told = columnsOf(header, options);
  if (!('layout' in told)) {
    const place = header.findIndex((_, at) => holdsAddresses(at, rows));
    return { refusals: place < 0 ? told : [...told, unreadAddresses(header[place] ?? '')] };
  }
  const columns = withoutOtherLanguages(told, rows, options);
  const orders = new Map<Field, DateOrder | null>();
  const refusals = [...badgeRefusals(header, rows, columns, badges, options)];
  for (const field of ['date', 'expires'] as const) {
    const place = columns.at.get(field);
    if (place === undefined) continue;
    const usual = columns.layout?.dateOrder ?? null;
    const order = orderOf(header[place] ?? '', place, rows, options.dateOrder, usual);
    if (order === null || typeof order === 'string') orders.set(field, order);
    else refusals.push(order);
  }
  const isDayOpen = !columns.at.has('date') && options.date === null;
  for (const place of columns.unread.filter((one) => isDayOpen && columns.otherDays.has(one))) {
    const heading = header[place] ?? '';
    if (holdsDays(heading, place, rows)) refusals.push(noOtherDays(heading));
  }
  for (const place of columns.unread.filter((one) => !columns.settled.has(one))) {
    const heading = header[place] ?? '';
    if (holdsDays(heading, place, rows)) refusals.push(unreadDays(heading, columns.at.has('date')));
    if (!columns.at.has('email') && holdsAddresses(place, rows))
      refusals.push(unreadAddresses(heading));
    const marked = markedColumn(heading, place, rows, badges, columns.layout !== null);
    if (marked !== null) refusals.push(marked);
  }
  if (refusals.length > 0) return { refusals };
  const isDated = !columns.at.has('date') || options.date !== null;
  return { columns, orders, width: header.length, consentOfAll: options.emailConsent, isDated };
}

/**
 * A column `Language` without one tag is about something else, such as what a course is held in.
 */
function withoutOtherLanguages(
  columns: Columns,
  rows: readonly CsvRow[],
  { map }: ReadingOptions,
): Columns {
  const place = columns.at.get('language');
  if (place === undefined || map.has('language')) return columns;
  const isTag = (cell: string): boolean => typeof languageOf(cell.trim()) === 'string';
  if (rows.some(({ cells }) => isTag(cells[place] ?? ''))) return columns;
  const at = new Map([...columns.at].filter(([field]) => field !== 'language'));
  return { ...columns, at, unread: [...columns.unread, place].sort((a, b) => a - b) };
}

function noOtherDays(heading: string): Refusal {
  return [
    `The column ${quoted(heading)} holds other days than those of ` +
      'the awards, and no column holds these.',
    `Give --date DAY for all; or say --map "date=${heading}" where these days are meant.`,
  ];
}

function unreadDays(heading: string, hasDate: boolean): Refusal {
  return [
    `The column ${quoted(heading)} holds days, and nothing says ` +
      'of what; what is signed with a wrong day cannot be mended.',
    `${hasDate ? '' : `Where they are the days of the awards, say --map "date=${heading}"; else `}${hasDate ? 'S' : 's'}ay ` +
      `that they are not to be read: --ignore "${heading}".`,
  ];
}

/** True where people could be told apart by what stands there, and nothing else does. */
function holdsAddresses(place: number, rows: readonly CsvRow[]): boolean {
  const cells = rows
    .map(({ cells: all }) => (all[place] ?? '').trim())
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.every(isEmailAddress);
}

function unreadAddresses(heading: string): Refusal {
  return [
    `The column ${quoted(heading)} holds e-mail addresses, and was not read: people are told ` +
      'apart by them.',
    `Say --map "email=${heading}" where they are those of the people; else say that they are not ` +
      `to be read: --ignore "${heading}".`,
  ];
}

/** Nothing says which badge was earned, or a column that is not read may say it. */
function badgeRefusals(
  header: readonly string[],
  rows: readonly CsvRow[],
  { at, unread, settled: ignored }: Columns,
  badges: readonly Badge[],
  options: ReadingOptions,
): Refusal[] {
  const valuesOf = (place: number): string[] => [
    ...new Set(rows.map(({ cells }) => (cells[place] ?? '').trim()).filter((cell) => cell !== '')),
  ];
  if (at.has('badge')) return [];
  const template = at.get('template');
  if (template !== undefined) {
    const several = valuesOf(template).length > 1 && options.badgeIs.size === 0;
    return several || (options.badge === null && options.badgeIs.size === 0)
      ? [severalBadges(header[template] ?? '', valuesOf(template))]
      : [];
  }
  const maybe = unread.filter(
    (place) => maybeBadge.includes(headingKey(header[place] ?? '')) && !ignored.has(place),
  );
  const open = maybe.find((place) => options.badge === null || valuesOf(place).length > 1);
  if (open !== undefined) {
    const heading = header[open] ?? '';
    return [
      [
        `${options.badge === null ? 'Nothing says which badge was earned; the' : 'The'} ` +
          `column ${quoted(heading)} may say it: it holds ` +
          `${valuesOf(open).slice(0, 5).map(quoted).join(', ')}${valuesOf(open).length > 5 ? ` and ${valuesOf(open).length - 5} more` : ''}.`,
        `Where it does, say --map "badge=${heading}" (and --create-badges to make ` +
          `those that are not there); else give --badge BADGE and --ignore "${heading}".`,
      ],
    ];
  }
  return options.badge === null
    ? [
        [
          'Nothing says which badge was earned.',
          `Give --badge BADGE (${
            badges
              .slice(0, 5)
              .map(({ slug }) => `\`${slug}\``)
              .join(', ') || 'make one with `npm run new -- badge`'
          }), or a column \`badge\`.`,
        ],
      ]
    : [];
}

function severalBadges(heading: string, values: readonly string[]): Refusal {
  return [
    `The column ${quoted(heading)} says what another service calls ` +
      `the badge: ${values.slice(0, 5).map(quoted).join(', ')}.`,
    'Say which badge each of them is: --badge-is ' +
      `"${values[0] ?? ''}=folder${values.length > 1 ? `,${values[1] ?? ''}=folder` : ''}"${values.length > 1 ? '' : ', or give --badge BADGE'}.`,
  ];
}
