/** Which column says what: by hand, by the table of a known tool, else by its heading. */

import { didYouMean } from '../../../community/schemas/nearest.ts';
import { quoted } from '../clean-text.ts';
import { type Field, fields, headingKey, type ToolLayout, tools, words } from './tools.ts';

/** Where each thing stands in a row. */
export interface Columns {
  readonly at: ReadonlyMap<Field, number>;
  /** Null where no known tool wrote the file. */
  readonly layout: ToolLayout | null;
  /** Place of the column that says which rows count. */
  readonly only: number | null;
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

function isField(text: string): text is Field {
  return fields.some((field) => field === text);
}

/** The columns, or every sentence that says why they cannot be told. */
export function columnsOf(
  header: readonly string[],
  map: ReadonlyMap<Field, string>,
): Columns | readonly string[] {
  const keys = header.map(headingKey);
  const layout =
    tools.find(({ known }) => known.every((heading) => keys.includes(headingKey(heading)))) ?? null;
  const refusals: string[] = [];
  const at = new Map<Field, number>();
  for (const field of fields) {
    const place = placeOf(field, keys, map, layout, refusals);
    if (place >= 0) at.set(field, place);
  }
  if (refusals.length === 0 && !at.has('name') && !at.has('first') && !at.has('last')) {
    refusals.push(
      `No column holds the name to show; there are ${header.slice(0, 12).map(quoted).join(', ')}.`,
    );
  }
  const only = layout?.only === undefined ? -1 : keys.indexOf(headingKey(layout.only.column));
  return refusals.length > 0 ? refusals : { at, layout, only: only < 0 ? null : only };
}

/** The column's place, or -1. */
function placeOf(
  field: Field,
  keys: readonly string[],
  map: ReadonlyMap<Field, string>,
  layout: ToolLayout | null,
  refusals: string[],
): number {
  const byHand = map.get(field);
  const candidates = (
    byHand === undefined
      ? [...(layout?.columns[field] ?? []), ...(isLeftOpen(field, layout, map) ? words[field] : [])]
      : [byHand]
  ).map(headingKey);
  const key = candidates.find((candidate) => keys.includes(candidate));
  if (key === undefined) {
    if (byHand !== undefined)
      refusals.push(
        `--map ${field}: there is no column ${quoted(byHand)}.${didYouMean(byHand, keys)}`,
      );
    return -1;
  }
  if (keys.indexOf(key) !== keys.lastIndexOf(key))
    refusals.push(
      `The column ${quoted(key)} stands there twice, so nobody knows which one holds the ${field}. Rename one of them.`,
    );
  return keys.indexOf(key);
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
  return (
    layout === null ||
    layout.tool === 'Google Forms' ||
    !['name', 'email', 'profile'].includes(field)
  );
}
