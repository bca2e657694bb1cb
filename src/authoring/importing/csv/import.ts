/**
 * What a spreadsheet's export adds to a community: one verdict for each row, and the files of all
 * good rows.
 */

import type { AuthoredFile } from '../../authored.ts';
import { checkCommunity } from '../../../community/check.ts';
import type { CommunityFile } from '../../../community/file.ts';
import type { Community, Slug, Visibility } from '../../../community/model.ts';
import type { Problem } from '../../../community/problem.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type EntryReading, readEntry } from './entry.ts';
import { planRows, type RowVerdict } from './plan.ts';
import { readCsv } from './table.ts';
import type { Field } from './tools.ts';

export type { RowVerdict } from './plan.ts';

export interface CsvOptions {
  /** How the imported file is called in problems. */
  readonly path: string;
  /** Which column holds what, where the headings do not say. */
  readonly map: ReadonlyMap<Field, string>;
  /** The badge of every row without one of its own: its folder or its name. */
  readonly badge: string | null;
  /** The day of every row without one of its own. Null: the day of `now`, in UTC. */
  readonly date: string | null;
  /** True where everybody in the file agreed that a hash of their address is published. */
  readonly emailConsent: boolean;
  /** True where good rows are to be written beside bad ones. */
  readonly skipBad: boolean;
  readonly now: Date;
  /** 32 hex digits, drawn anew for each person. */
  readonly salt: () => string;
  /** A folder's name that nobody can guess, drawn anew for each person. */
  readonly drawnName: () => Slug;
  /** Where new people are shown whose rows do not say; null: nobody asked them. */
  readonly visibility: Visibility | null;
}

export interface CsvImport {
  /**
   * What is to be written: a person's profile before their awards, so that a folder is sound after
   * every single file.
   */
  readonly files: readonly AuthoredFile[];
  /** In the order of the file; empty where it cannot be read at all. */
  readonly rows: readonly RowVerdict[];
  /** The tool whose export this is, or null. */
  readonly tool: string | null;
  /** What is wrong with the file as a whole, or with the community as it stands. */
  readonly problems: readonly Problem[];
}

/**
 * Plans the import of a CSV file. `existing`: every file of the community's folder. What is there
 * stays as it is; what is planned passes the check together with it. Never throws at bad bytes. No
 * address is in anything that it returns.
 */
export function importCsv(
  bytes: Uint8Array,
  existing: readonly CommunityFile[],
  options: CsvOptions,
): CsvImport {
  const table = readCsv(bytes, options.path);
  if ('rule' in table) return refused([table]);
  const columns = columnsOf(table.header, options.map);
  if (!('layout' in columns))
    return refused(columns.map((message) => inHeadings(message, table.headerLine, options.path)));
  if (options.badge === null && !columns.at.has('badge')) {
    return refused([
      inHeadings(
        'Nothing says which badge was earned.',
        table.headerLine,
        options.path,
        'Give --badge BADGE, or a column `badge`.',
      ),
    ]);
  }
  const { community, problems } = checkCommunity(existing, { now: options.now });
  if (community === null) return refused(problems);
  const readings = table.rows.map((row) =>
    readEntry(row, columns, table.header.length, options.emailConsent),
  );
  return {
    ...settled(readings, community, existing, options),
    tool: toolOf(columns),
    problems: [],
  };
}

/**
 * Plans until the check has nothing against what is left; it knows faults that no row shows by
 * itself.
 */
function settled(
  readings: readonly EntryReading[],
  community: Community,
  existing: readonly CommunityFile[],
  options: CsvOptions,
): Pick<CsvImport, 'files' | 'rows'> {
  const bad = new Map<number, readonly string[]>();
  for (;;) {
    const { files, rows } = planRows(readings, bad, community, options);
    const found = faultsOf(files, rows, existing, options.now);
    if (found.size === 0)
      return {
        rows,
        files: options.skipBad || rows.every(({ verdict }) => verdict !== 'bad') ? files : [],
      };
    for (const [line, reasons] of found) bad.set(line, reasons);
  }
}

/** Lines whose files the check would refuse, each with its reasons. */
function faultsOf(
  files: readonly AuthoredFile[],
  rows: readonly RowVerdict[],
  existing: readonly CommunityFile[],
  now: Date,
): Map<number, string[]> {
  const bytes = new TextEncoder();
  const { problems } = checkCommunity(
    [...existing, ...files.map(({ path, text }) => ({ path, content: bytes.encode(text) }))],
    { now },
  );
  const lines = new Map(
    rows.flatMap(({ line, files: paths }) => paths.map((path) => [path, line] as const)),
  );
  const faults = new Map<number, string[]>();
  for (const { path, message, remedy } of problems) {
    const line = lines.get(path);
    if (line === undefined) throw new Error(`The import breaks ${path}, which it does not write.`);
    faults.set(line, [...(faults.get(line) ?? []), `${message} ${remedy}`]);
  }
  return faults;
}

function toolOf({ layout }: Columns): string | null {
  return layout?.tool ?? null;
}

function refused(problems: readonly Problem[]): CsvImport {
  return { files: [], rows: [], tool: null, problems };
}

function inHeadings(
  message: string,
  line: number,
  path: string,
  remedy = 'Name columns by hand, such as --map "name=Full name,date=Day", or change the headings.',
): Problem {
  return { rule: 'csv-columns', path, line, column: 1, message, remedy };
}
