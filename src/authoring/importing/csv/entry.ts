/** One row as an award to be: cleaned, judged, and never repeated where it may hold an address. */

import { type DateOrder, readingsOf } from '../../../community/text/written-dates.ts';
import { withoutReferences } from '../../../community/text/character-references.ts';
import { folded, isReserved, isSlug } from '../../../community/identifiers.ts';
import { withoutGaps } from '../../../community/text/mail-address.ts';
import { isEmailAddress } from '../../email.ts';
import { normalEmail } from '../../../credential/identity.ts';
import type { Visibility } from '../../../community/model.ts';
import { cleanText, holdsEmail, publicAddress, quoted } from '../clean-text.ts';
import { consentOf, languageOf, visibilityOf } from './answers.ts';
import type { Columns } from './columns.ts';
import { dayOf } from './days/cell.ts';
import { whyNoName, withoutMark } from './lines/nobody.ts';
import type { CsvRow } from './row.ts';
import type { Field } from './tools/tool-layout.ts';

export interface Entry extends Pick<CsvRow, 'line' | 'entry'> {
  /** Empty where the row tells of nobody but an address. */
  readonly name: string;
  /** In its one spelling. Only ever in memory. */
  readonly email: string | null;
  /** True where the person agreed that a hash of the address is published. */
  readonly consent: boolean;
  readonly profile: string | null;
  /** A folder's name. */
  readonly recipient: string | null;
  /** As written: a folder's name or a badge's name. */
  readonly badge: string | null;
  /** True where its cell may name several, and no known tool wrote it. */
  readonly severalBadges: boolean;
  /** What another service calls the badge by. */
  readonly template: string | null;
  /** What the list says of the badge. */
  readonly about: string | null;
  readonly date: string | null;
  readonly expires: string | null;
  readonly evidence: string | null;
  readonly note: string | null;
  /** Where the person wants to be shown; null where the row does not say. */
  readonly visibility: Visibility | null;
  /** Of the name, as a language tag. */
  readonly language: string | null;
}

/**
 * An entry; or `reasons` why it is bad; or `leftOut`, why it is about nobody who earned anything.
 * `read`: what could be read nevertheless; `isUndated`: its day is that of the whole list.
 */
export type EntryReading =
  | { readonly entry: Entry }
  | {
      readonly read: Entry;
      readonly isUndated: boolean;
      readonly reasons: readonly string[];
      readonly leftOut?: string;
    };

type Say = (reason: string) => null;

/** What holds for every row of a list. */
export interface Reading {
  readonly columns: Columns;
  /** How many cells the headings have. */
  readonly width: number;
  readonly consentOfAll: boolean;
  /** True where a row without a day gets one by other means than its neighbours. */
  readonly isDated: boolean;
  /** By column of days; null where each cell says it by itself. */
  readonly orders: ReadonlyMap<Field, DateOrder | null>;
}

/** Reads a row. */
export function readEntry({ line, entry: number, cells }: CsvRow, reading: Reading): EntryReading {
  const { columns, width, consentOfAll, orders } = reading;
  const { at } = columns;
  const reasons: string[] = [];
  const say: Say = (reason) => (reasons.push(reason), null);
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    say(
      `The row has ${cells.length} cells, but there are ` +
        `${width} headings: a quotation mark may be missing.`,
    );
  const raw = (field: Field): string => cells[at.get(field) ?? -1]?.trim() ?? '';
  for (const field of at.keys())
    if (isFormula(raw(field))) say(`The ${field} begins like a spreadsheet's formula.`);
  const text = (field: Field): string => plain(field, raw(field), say);
  const told = <Said>(answer: Said | { readonly reason: string }): Said | null =>
    isAsked(answer) ? say(answer.reason) : answer;
  const day = (field: 'date' | 'expires'): string | null =>
    raw(field) === '' ? null : told(dayOf(field, raw(field), orders.get(field) ?? null));
  const account = accountOf(raw('account'), columns.accounts, say);
  const entry: Entry = {
    line,
    ...(number !== undefined && { entry: number }),
    name:
      withoutMark(nameOf(text, columns, say)) || account?.name || unnamed(at, raw, reasons, say),
    email: emailOf(raw('email'), say),
    consent: told(consentOf(raw('consent'))) ?? consentOfAll,
    profile: addressOf('profile', raw('profile'), say) ?? account?.profile ?? null,
    evidence: addressOf('evidence', raw('evidence'), say),
    recipient: folderOf(text('recipient'), say),
    badge: text('badge') || null,
    severalBadges: columns.layout === null && /[;,|\r\n]/.test(raw('badge')),
    template: text('template') || null,
    about: text('about') || null,
    date: day('date'),
    expires: day('expires'),
    note: noteOf(raw('note'), say),
    visibility: told(visibilityOf(raw('visibility'))),
    language: told(languageOf(raw('language'))),
  };
  const noName = entry.recipient === null ? whyNoName(entry.name) : null;
  if (noName !== null) say(noName);
  if (!reading.isDated && raw('date') === '')
    say('The row has no date, and others have: give --date for those without.');
  const leftOut = whyLeftOut(cells, columns);
  const rest = { read: entry, isUndated: raw('date') === '' && reading.isDated };
  if (leftOut !== null) return { ...rest, reasons: [], leftOut };
  return reasons.length > 0 ? { ...rest, reasons: [...new Set(reasons)] } : { entry };
}

function isAsked(answer: unknown): answer is { readonly reason: string } {
  return typeof answer === 'object' && answer !== null && 'reason' in answer;
}

function whyLeftOut(cells: readonly string[], { layout, only }: Columns): string | null {
  if (layout?.notAPerson?.test(cells[0] ?? '')) return 'The row is about no person.';
  if (only === null || layout?.only === undefined) return null;
  const value = (cells[only] ?? '').trim();
  return layout.only.values.includes(value.toLowerCase())
    ? null
    : `Its ${quoted(layout.only.column)} is ${quoted(value)}.`;
}

/** What a spreadsheet would run when somebody opens a list of it again (OWASP: CSV injection). */
function isFormula(cell: string): boolean {
  return /^['\s]*(?:=|(?:[+@]|-(?! )).*[(|!])/s.test(cell);
}

/** What people call a field whose own word they never see. */
const called: Readonly<Partial<Record<Field, string>>> = {
  about: 'description of the badge',
  template: 'badge of the other service',
  first: 'first name',
  last: 'last name',
};

/** Cleaned text; an address in it is an address in the wrong column. */
function plain(field: Field, cell: string, say: Say): string {
  const cleaned = cleanText(withoutReferences(cell));
  if (holdsEmail(cleaned))
    return say(`The ${called[field] ?? field} holds an e-mail address.`) ?? '';
  const parts = cleaned.split(/\s[–—|:-]\s|[,;(]\s*/);
  const isDated = parts.length > 1 && readingsOf((parts.at(-1) ?? '').replace(/\)$/, '')).size > 0;
  if (isDated && ['name', 'first', 'last'].includes(field))
    say(`The ${field} ${quoted(cleaned)} holds a day: write it into a column of its own.`);
  return cleaned;
}

function nameOf(text: (field: Field) => string, { layout }: Columns, say: Say): string {
  const written = text('name');
  const turned =
    layout?.familyFirst === true ? written.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1') : written;
  const [first, last] = [text('first'), text('last')];
  const joined = joinedName(first, last);
  if (turned === '') {
    const [short, long] = first.length < last.length ? [first, last] : [last, first];
    if (short !== '' && wordsOf(long).includes(wordsOf(short)))
      say(
        `Of the two halves of the name, ${quoted(long)} holds ${quoted(short)} already: say ` +
          'which column is the whole name with --map "name=…", or write the halves apart.',
      );
    return joined;
  }
  const isSame = [joined, `${last} ${first}`].some((name) => wordsOf(name) === wordsOf(turned));
  if (layout === null && joined !== '' && !isSame)
    say(
      `The name is ${quoted(turned)} in one column and ${quoted(joined)} in ` +
        'others: say which counts with --map "name=…" or --map "first=…,last=…".',
    );
  return turned;
}

/** Chinese, Japanese and Korean put the family first, with nothing between. */
function joinedName(first: string, last: string): string {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(
    first + last,
  )
    ? last + first
    : `${first} ${last}`.trim();
}

/**
 * A name's words in one spelling, each between spaces, so that one can be looked for in another.
 */
function wordsOf(name: string): string {
  return ` ${folded(name)
    .replace(/[\s,]+/gu, ' ')
    .trim()} `;
}

const names: readonly Field[] = ['name', 'first', 'last'];
const otherwise: readonly Field[] = ['email', 'profile', 'recipient'];

/**
 * Where something was written, its own reason is told already: it is an address, or nothing of it
 * can be seen. Who is recognised by an address needs no name here.
 */
function unnamed(
  at: Columns['at'],
  raw: (field: Field) => string,
  reasons: readonly string[],
  say: Say,
): string {
  const hasColumn = names.some((field) => at.has(field));
  const isBlank = names.every((field) => raw(field) === '');
  const isKnownOtherwise = !hasColumn && otherwise.some((field) => raw(field) !== '');
  if (!isKnownOtherwise && (isBlank || reasons.length === 0))
    say('There is no name to show; a nickname will do.');
  return '';
}

/** The name on a code host, and the page that it has there. */
function accountOf(
  cell: string,
  host: string | null,
  say: Say,
): { readonly name: string; readonly profile: string } | null {
  if (cell === '') return null;
  const page = /^(?:https?:\/\/)?[^/]+\.[^/]+\/(?:users?\/)?([^/?#]+)\/?$/i.exec(cell);
  const name = page?.[1] ?? cell.replace(/^@/, '');
  if (!/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,98}[A-Za-z0-9_-])?$/.test(name))
    return say('What stands in the column of accounts is none: letters, digits, "-", "_" and ".".');
  if (page !== null) return { name, profile: secured(cell).replace(/\/$/, '') };
  return host === null
    ? say(
        'Nothing says where these accounts are: give --accounts ' +
          'https://github.com (or another), or put the column aside with --ignore.',
      )
    : { name, profile: `${host}/${name}` };
}

function emailOf(cell: string, say: Say): string | null {
  if (cell === '') return null;
  return isEmailAddress(cell)
    ? normalEmail(cell)
    : say(
        /^(?:sha256|md5)\$/i.test(cell)
          ? 'The address is only there as a hash, so nobody can tell whose it ' +
              'is: take a list with the addresses, or add a column `recipient`.'
          : isEmailAddress(withoutGaps(cell).replace(/\s/g, ''))
            ? 'The e-mail address is torn apart: write it without blanks and brackets.'
            : 'What stands in the column of e-mail addresses is none.',
      );
}

/** A page of somebody's own, as browsers ask for it first: `www.ann.example` is one, too. */
function secured(cell: string): string {
  return cell.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+(?:\/|$))/i, 'https://');
}

function addressOf(field: Field, cell: string, say: Say): string | null {
  if (cell === '') return null;
  const address = publicAddress(field === 'profile' ? secured(cell) : cell);
  return 'href' in address
    ? address.href
    : say(`The ${field} is not an address that starts with https:// and may be public.`);
}

function folderOf(cell: string, say: Say): string | null {
  if (cell === '') return null;
  return isSlug(cell) && !isReserved(cell)
    ? cell
    : say('The recipient is not the name of a folder: lower-case letters, digits and hyphens.');
}

function noteOf(cell: string, say: Say): string | null {
  const lines = cell
    .split(/\r\n|\r|\n/)
    .map((line) => cleanText(line))
    .join('\n')
    .trim();
  if (holdsEmail(lines)) return say('The note holds an e-mail address.');
  return lines === '' ? null : lines;
}
