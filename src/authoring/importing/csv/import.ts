/**
 * What a spreadsheet's export adds to a community: one verdict for each row, and the files of all
 * good rows.
 */

import { asCommunityFile, type AuthoredFile } from '../../authored.ts';
import { checkCommunity } from '../../../community/check.ts';
import type { CommunityFile } from '../../../community/file.ts';
import type { Community } from '../../../community/model.ts';
import type { Problem } from '../../../community/problem.ts';
import { withoutAddresses } from '../../email.ts';
import type { DateOrder } from '../../../community/text/written-dates.ts';
import { issuerPath, newIssuer } from '../new-issuer.ts';
import type { Columns, ColumnsByHand, Refusal } from './columns.ts';
import { type EntryReading, readEntry } from './entry.ts';
import { headed } from './headless.ts';
import { type PlanOptions, planRows, type RowVerdict } from './plan.ts';
import { readingOf } from './reading.ts';
import { placeOf } from './row.ts';
import { readCsv } from './table.ts';
import type { Field } from './tools/tool-layout.ts';

export type { RowVerdict } from './plan.ts';

export interface CsvOptions extends PlanOptions, ColumnsByHand {
  /** How the imported file is called in problems. */
  readonly path: string;
  /** Name and address of the issuer; needed where there is no `keys/issuer.json`. */
  readonly name: string | null;
  readonly url: string | null;
  /** What stands in each column of a list without headings, `-` for what is not to be read. */
  readonly columns: readonly string[] | null;
  /** Which encoding the file is in; null: as it shows. */
  readonly encoding: string | null;
  /** In which order days are written; null: as the columns show. */
  readonly dateOrder: DateOrder | null;
  /** True where everybody in the file agreed that a hash of their address is published. */
  readonly emailConsent: boolean;
  /** True where good rows are to be written beside bad ones. */
  readonly skipBad: boolean;
}

/** A column, and what was read from it; null: nothing. */
interface ColumnUse {
  readonly heading: string;
  readonly as: Field | null;
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
  /** Null where the file could not be read. */
  readonly encoding: string | null;
  /** In the order of the file. */
  readonly columns: readonly ColumnUse[];
  /** What is wrong with the file as a whole, or with the community as it stands. */
  readonly problems: readonly Problem[];
}

/**
 * Plans the import of a list. `existing`: every file of the community's folder. What is there stays
 * as it is; what is planned passes the check together with it. Never throws at bad bytes. No
 * address is in anything that it returns.
 */
export function importCsv(
  bytes: Uint8Array,
  existing: readonly CommunityFile[],
  options: CsvOptions,
): CsvImport {
  const table = readCsv(bytes, options.path, options.encoding);
  if ('rule' in table) return refused([table]);
  const ground = groundOf(existing, options);
  if ('rule' in ground) return refused([ground]);
  const { community, problems } = checkCommunity(ground.files, { now: options.now });
  if (community === null) return refused(problems);
  const given =
    table.header === null
      ? headed(table.records, options.columns, community.badges)
      : { header: table.header, headerLine: table.records[0]?.line ?? 1, rows: table.records };
  if (!('header' in given)) return refused([inHeadings(given, 1, options.path)]);
  const reading = readingOf(given.header, given.rows, community.badges, options);
  if ('refusals' in reading)
    return refused(
      reading.refusals.map((refusal) => inHeadings(refusal, given.headerLine, options.path)),
    );
  const plan = settled(
    given.rows.map((row) => readEntry(row, reading)),
    community,
    ground.files,
    options,
  );
  return {
    rows: plan.rows,
    files: plan.files.length > 0 ? [...ground.added, ...plan.files] : [],
    tool: reading.columns.layout?.tool ?? null,
    encoding: table.encoding,
    columns: usesOf(given.header, reading.columns),
    problems: [],
  };
}

/** The community's files; where there is no issuer yet, with the one that the options name. */
function groundOf(
  existing: readonly CommunityFile[],
  { name, url }: CsvOptions,
): { readonly files: readonly CommunityFile[]; readonly added: readonly AuthoredFile[] } | Problem {
  if (existing.some(({ path }) => path === issuerPath)) return { files: existing, added: [] };
  const issuer = newIssuer(name, url);
  if (!('path' in issuer))
    return { rule: 'csv-no-issuer', path: issuerPath, line: 1, column: 1, ...issuer };
  return {
    files: [...existing, asCommunityFile(issuer)],
    added: [{ ...issuer, replace: false }],
  };
}

function usesOf(header: readonly string[], { at }: Columns): ColumnUse[] {
  const fields = new Map([...at].map(([field, place]) => [place, field]));
  return header.map((heading, place) => ({ heading, as: fields.get(place) ?? null }));
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
  const bad = new Map<string, readonly string[]>();
  for (;;) {
    const { files, rows } = planRows(readings, bad, community, options);
    const found = faultsOf(files, rows, existing, options.now);
    if (found.size === 0)
      return {
        rows,
        files: options.skipBad || rows.every(({ verdict }) => verdict !== 'bad') ? files : [],
      };
    for (const [row, reasons] of found) bad.set(row, reasons);
  }
}

/** Rows whose files the check would refuse, by `placeOf`, each with its reasons. */
function faultsOf(
  files: readonly AuthoredFile[],
  rows: readonly RowVerdict[],
  existing: readonly CommunityFile[],
  now: Date,
): Map<string, string[]> {
  const { problems } = checkCommunity([...existing, ...files.map(asCommunityFile)], { now });
  const places = new Map(
    rows.flatMap((row) => row.files.map((path) => [path, placeOf(row)] as const)),
  );
  const faults = new Map<string, string[]>();
  for (const { path, message, remedy } of problems) {
    const place = places.get(path);
    if (place === undefined) throw new Error(`The import breaks ${path}, which it does not write.`);
    // What is wrong with a badge is wrong with every row that would be the first to have it.
    const badge = /^badges\/([^/]+)\//.exec(path)?.[1];
    const ofBadge = rows.filter((row) => row.verdict === 'created' && row.badge === badge);
    for (const each of badge === undefined ? [place] : ofBadge.map(placeOf))
      faults.set(each, [...(faults.get(each) ?? []), `${message} ${remedy}`]);
  }
  return faults;
}

function refused(problems: readonly Problem[]): CsvImport {
  return { files: [], rows: [], tool: null, encoding: null, columns: [], problems };
}

function inHeadings([message, remedy]: Refusal, line: number, path: string): Problem {
  // The first line of a list without headings is people already.
  return {
    rule: 'csv-columns',
    path,
    line,
    column: 1,
    message: withoutAddresses(message),
    remedy: withoutAddresses(remedy),
  };
}
