/** One row as an award to be: cleaned, judged, and never repeated where it may hold an address. */

import { isCalendarDate } from '../../../community/dates.ts';
import { isReserved, isSlug } from '../../../community/identifiers.ts';
import { isEmailAddress } from '../../email.ts';
import { normalEmail } from '../../../credential/identity.ts';
import type { Visibility } from '../../../community/model.ts';
import { cleanText, holdsEmail, publicAddress } from '../clean-text.ts';
import type { Columns } from './columns.ts';
import type { CsvRow } from './table.ts';
import type { Field } from './tools.ts';

export interface Entry {
  readonly line: number;
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
  readonly date: string | null;
  readonly expires: string | null;
  readonly evidence: string | null;
  readonly note: string | null;
  /** Where the person wants to be shown; null where the row does not say. */
  readonly visibility: Visibility | null;
}

/**
 * An entry; or `reasons` why it is bad; or, where there are none, a row that is about nobody who
 * counts.
 */
export type EntryReading =
  { readonly entry: Entry } | { readonly line: number; readonly reasons: readonly string[] };

type Say = (reason: string) => null;

/** Reads a row. `width`: how many cells the headings have. */
export function readEntry(
  { line, cells }: CsvRow,
  { at, layout, only }: Columns,
  width: number,
  consentOfAll: boolean,
): EntryReading {
  const reasons: string[] = [];
  const say: Say = (reason) => (reasons.push(reason), null);
  if (layout?.notAPerson?.test(cells[0] ?? '')) return { line, reasons };
  if (only !== null && !layout?.only?.values.includes((cells[only] ?? '').trim().toLowerCase()))
    return { line, reasons };
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    say(
      `The row has ${cells.length} cells, but there are ${width} headings: a quotation mark may be missing.`,
    );
  const raw = (field: Field): string => cells[at.get(field) ?? -1]?.trim() ?? '';
  for (const field of at.keys())
    if (isFormula(raw(field))) say(`The ${field} begins like a spreadsheet's formula.`);
  const text = (field: Field): string => plain(field, raw(field), say);
  const entry: Entry = {
    line,
    name:
      nameOf(text, layout?.familyFirst === true) ||
      unnamed(
        ['name', 'first', 'last'].every((field) => raw(field as Field) === ''),
        reasons,
        say,
      ),
    email: emailOf(raw('email'), say),
    consent: consentOfAll || isYes(raw('consent')),
    profile: addressOf('profile', raw('profile'), say),
    evidence: addressOf('evidence', raw('evidence'), say),
    recipient: folderOf(text('recipient'), say),
    badge: text('badge') || null,
    date: dayOf('date', raw('date'), say),
    expires: dayOf('expires', raw('expires'), say),
    note: noteOf(raw('note'), say),
    visibility: visibilityOf(raw('visibility'), say),
  };
  return reasons.length > 0 ? { line, reasons: [...new Set(reasons)] } : { entry };
}

/** What a spreadsheet would run when somebody opens a list of it again (OWASP: CSV injection). */
function isFormula(cell: string): boolean {
  return /^['\s]*(?:=|(?:[+@]|-(?! )).*[(|!])/s.test(cell);
}

/** Cleaned text; an address in it is an address in the wrong column. */
function plain(field: Field, cell: string, say: Say): string {
  const cleaned = cleanText(cell);
  return holdsEmail(cleaned) ? (say(`The ${field} holds an e-mail address.`) ?? '') : cleaned;
}

function nameOf(text: (field: Field) => string, familyFirst: boolean): string {
  const written = text('name');
  const turned = familyFirst ? written.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1') : written;
  return turned || `${text('first')} ${text('last')}`.trim();
}

/**
 * Where something was written, its own reason is told already: it is an address, or nothing of it
 * can be seen.
 */
function unnamed(isBlank: boolean, reasons: readonly string[], say: Say): string {
  if (isBlank || reasons.length === 0) say('There is no name to show; a nickname will do.');
  return '';
}

function emailOf(cell: string, say: Say): string | null {
  if (cell === '') return null;
  return isEmailAddress(cell)
    ? normalEmail(cell)
    : say('What stands in the column of e-mail addresses is none.');
}

function addressOf(field: Field, cell: string, say: Say): string | null {
  if (cell === '') return null;
  const address = publicAddress(field === 'profile' ? cell.replace(/^http:/i, 'https:') : cell);
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

/**
 * `2026-05-01`, also with a time behind it, `2026/05/01` or `01.05.2026`. With slashes at its end,
 * nobody knows what is the month.
 */
function dayOf(field: Field, cell: string, say: Say): string | null {
  if (cell === '') return null;
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s].*)?$/.exec(cell) ?? [];
  const [, dayFirst, monthNext, yearLast] =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s.*)?$/.exec(cell) ?? [];
  const date = [year ?? yearLast ?? '', month ?? monthNext ?? '', day ?? dayFirst ?? '']
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isCalendarDate(date)
    ? date
    : say(`The ${field} is no day like 2026-05-01 (01.05.2026 and 2026/05/01 will do).`);
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

function visibilityOf(cell: string, say: Say): Visibility | null {
  const word = cell.toLowerCase().replace(/[\s_]+/g, '-');
  if (word === '') return null;
  return word === 'listed' || word === 'unlisted' || word === 'file-only'
    ? word
    : say('The visibility is none of `listed`, `unlisted` and `file-only`.');
}

function isYes(cell: string): boolean {
  return /^(?:1|x|y|yes|true|ja|oui|s[ií]|✓|✔)$/i.test(cell);
}
