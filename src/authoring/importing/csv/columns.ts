/** Which column says what: by hand, by the table of a known tool, else by its heading. */

import { didYouMean } from '../../../community/schemas/nearest.ts';
import { quoted } from '../clean-text.ts';
import { accountHosts, halves, saysField } from './headings.ts';
import { type Field, fields, headingKey, type ToolLayout } from './tools/tool-layout.ts';
import { tools } from './tools/known-tools.ts';

/** Where each thing stands in a row. */
export interface Columns {
  readonly at: ReadonlyMap<Field, number>;
  /** Null where no known tool wrote the file. */
  readonly layout: ToolLayout | null;
  /** Place of the column that says which rows count. */
  readonly only: number | null;
  /** Places of the columns that nothing is read from. */
  readonly unread: readonly number[];
  /** Of those, what may be days of something else without anybody asking. */
  readonly settled: ReadonlySet<number>;
  /** Of those, what a known tool writes beside the day of the award. */
  readonly otherDays: ReadonlySet<number>;
  /** Where accounts have their public page: https, no slash at the end; null: nobody said. */
  readonly accounts: string | null;
}

export interface ColumnsByHand {
  readonly map: ReadonlyMap<Field, string>;
  /** Headings of columns that are not to be read. */
  readonly ignored: readonly string[];
  readonly accounts: string | null;
}

/**
 * Pairs of `--map`, or what is wrong with them: `name=Full name,email=Contact`. Headings may hold
 * commas.
 */
export function parseMap(text: string): ReadonlyMap<Field, string> | string {
  const pairs = text
    .split(new RegExp(`,(?=\\s*(?:${fields.join('|')})\\s*=)`))
    .map((pair) => /^\s*(\w+)\s*=(.+)$/s.exec(pair));
  const named = pairs.flatMap((pair): [Field, string][] => {
    const [, field = '', column = ''] = pair ?? [];
    return isField(field) ? [[field, column.trim()]] : [];
  });
  if (named.length < pairs.length)
    return `--map wants pairs like name=Column; what can be named: ${fields.join(', ')}`;
  return new Set(named.map(([field]) => field)).size < named.length
    ? '--map names one thing twice'
    : new Map(named);
}

export function isField(text: string): text is Field {
  return fields.some((field) => field === text);
}

/** What is wrong, and what to do about it. */
export type Refusal = readonly [message: string, remedy: string];

/** The columns by which a row may say whose it is. */
const naming: readonly Field[] = ['name', 'first', 'last', 'account', 'email'];

const byHandRemedy =
  'Name columns by hand, such as --map "name=Full name,date=Day" (first=… ' +
  'and last=… where the name stands in two), or change the headings.';

/** The columns, or everything that keeps them from being told. */
export function columnsOf(
  header: readonly string[],
  byHand: ColumnsByHand,
): Columns | readonly Refusal[] {
  const keys = header.map(headingKey);
  const layout =
    tools.find(({ known }) => known.every((heading) => keys.includes(headingKey(heading)))) ?? null;
  const ignored = new Set(byHand.ignored.map(headingKey));
  const refusals: Refusal[] = [...ignored]
    .filter((key) => !keys.includes(key))
    .map((key) => [
      `--ignore: there is no column ${quoted(key)}.${didYouMean(key, keys)}`,
      byHandRemedy,
    ]);
  const at = new Map<Field, number>();
  const given: Given = { keys, header, layout, map: byHand.map, ignored };
  for (const field of fields) {
    const place = placeOf(field, given, refusals);
    if (place >= 0) at.set(field, place);
  }
  joinHalves(at, given, refusals);
  const isNamed = naming.some((field) => at.has(field));
  if (refusals.length === 0 && !isNamed) refusals.push(nobody(header));
  const read = new Set(at.values());
  const only = layout?.only === undefined ? -1 : keys.indexOf(headingKey(layout.only.column));
  const others = new Set((layout?.otherDays ?? []).map(headingKey));
  return refusals.length > 0
    ? refusals
    : {
        at,
        layout,
        only: only < 0 ? null : only,
        unread: keys.flatMap((_, place) => (read.has(place) || place === only ? [] : [place])),
        otherDays: new Set(
          keys.flatMap((key, place) => (others.has(key) && !ignored.has(key) ? [place] : [])),
        ),
        settled: new Set(
          keys.flatMap((key, place) => (ignored.has(key) || others.has(key) ? [place] : [])),
        ),
        accounts:
          byHand.accounts ?? layout?.accounts ?? hostOf(keys[at.get('account') ?? -1] ?? ''),
      };
}

function nobody(header: readonly string[]): Refusal {
  const shown = header.slice(0, 12).map(quoted).join(', ');
  return [
    `No column holds the name to show; there are ${shown}.`,
    `${byHandRemedy} Where this line is a row already and no heading, say what stands in ` +
      'it: --columns ' +
      `${header.length === 1 ? 'name (or email, or account)' : 'name,email,- (a hyphen for what is not to be read)'}.`,
  ];
}

function hostOf(key: string): string | null {
  return accountHosts.find(([word]) => key.includes(word))?.[1] ?? null;
}

interface Given {
  readonly keys: readonly string[];
  readonly header: readonly string[];
  readonly layout: ToolLayout | null;
  readonly map: ReadonlyMap<Field, string>;
  readonly ignored: ReadonlySet<string>;
}

/** The column's place, or -1. Of two that could be meant, none is chosen. */
function placeOf(field: Field, given: Given, refusals: Refusal[]): number {
  const { keys, header, map } = given;
  const byHand = map.get(field);
  if (byHand !== undefined && !keys.includes(headingKey(byHand))) {
    refusals.push([
      `--map ${field}: there is no column ${quoted(byHand)}.${didYouMean(byHand, header)}`,
      byHandRemedy,
    ]);
    return -1;
  }
  const places = candidatesOf(field, given);
  if (places.length > 1) refusals.push(several(field, places, given));
  return places[0] ?? -1;
}

function several(field: Field, places: readonly number[], { keys, header }: Given): Refusal {
  const headings = places.map((place) => header[place] ?? '');
  const [first = '', second = ''] = headings;
  return new Set(places.map((place) => keys[place])).size < places.length
    ? [
        `The column ${quoted(first)} stands there twice, ` +
          `so nobody knows which one holds the ${field}.`,
        'Rename one of them.',
      ]
    : [
        `Several columns could be the ${field}: ${headings.map(quoted).join(', ')}.`,
        `Say which: --map "${field}=${first}" or --map "${field}=${second}", or take the ` +
          'others out of the way with --ignore.',
      ];
}

/** By hand; else by the tool's table, which names its headings by rank; else by its words. */
function candidatesOf(field: Field, { keys, layout, map, ignored }: Given): readonly number[] {
  const others = [...map].filter(([other]) => other !== field);
  const taken = new Set(others.map(([, column]) => headingKey(column)));
  const all = (headings: readonly string[]): number[] => {
    const wanted = new Set(headings.map(headingKey));
    return keys.flatMap((key, place) =>
      wanted.has(key) && !ignored.has(key) && !taken.has(key) ? [place] : [],
    );
  };
  const byHand = map.get(field);
  if (byHand !== undefined) return all([byHand]);
  for (const heading of layout?.columns[field] ?? []) {
    const found = all([heading]);
    if (found.length > 0) return found;
  }
  if (!isLeftOpen(field, layout, map)) return [];
  const ofLayout = headingsOf(layout);
  const isFree = (key: string): boolean =>
    !ignored.has(key) && !taken.has(key) && !ofLayout.has(key);
  return keys.flatMap((key, place) => (isFree(key) && saysField(field, key) ? [place] : []));
}

/** What a tool's table says holds for that column, whatever its heading sounds like. */
function headingsOf(layout: ToolLayout | null): ReadonlySet<string> {
  if (layout === null) return new Set();
  const { columns, otherDays = [], only } = layout;
  return new Set(
    [...Object.values(columns).flat(), ...otherDays, only?.column ?? ''].map(headingKey),
  );
}

/**
 * A tool's table says all about people; what was earned, and when, may stand in columns that
 * somebody added.
 */
function isLeftOpen(
  field: Field,
  layout: ToolLayout | null,
  map: ReadonlyMap<Field, string>,
): boolean {
  if (field === 'first' || field === 'last') return layout === null && !map.has('name');
  if (field === 'name' && (map.has('first') || map.has('last'))) return false;
  return (
    layout === null ||
    layout.tool === 'Google Forms' ||
    !['name', 'email', 'profile', 'account'].includes(field)
  );
}

/** A column `Name` beside one half of a name is the other half, in languages that write so. */
function joinHalves(at: Map<Field, number>, { keys, map }: Given, refusals: Refusal[]): void {
  const name = at.get('name');
  if (name === undefined || map.has('name') || at.has('first') === at.has('last')) return;
  const missing = at.has('first') ? 'last' : 'first';
  const other = keys[at.get(missing === 'last' ? 'first' : 'last') ?? 0] ?? '';
  const key = keys[name] ?? '';
  if (halves[missing].map(headingKey).includes(key)) {
    at.delete('name');
    at.set(missing, name);
  } else
    refusals.push([
      `The column ${quoted(key)} may be the whole name, ` +
        `or what is missing beside ${quoted(other)}.`,
      `Say which: --map "name=${key}" or --map "first=…,last=…".`,
    ]);
}
