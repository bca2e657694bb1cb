/**
 * The answers of other services' interfaces as a table: one row for each object of the list, one
 * column for each value, its heading the way to it (`recipient.email`).
 */

import { lineFinder } from '../../../community/text/place.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../proof/json.ts';
import { JsonError, type JsonPlace, parseJsonWithPlaces } from '../../../proof/strict-json.ts';
import type { CsvRow } from './row.ts';

/** Where services put their list. */
const listKeys = [
  'result',
  'results',
  'data',
  'credentials',
  'assertions',
  'awards',
  'items',
  'badges',
];
const deepest = 4;
/** Of a list inside a row, so many are columns; of what is more than one, all are said not to be read. */
const mostOfList = 5;

export interface JsonTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/**
 * The table, a sentence with its line where it is none, or null where the text is no JSON at all.
 */
export function jsonTable(
  text: string,
  maxBytes: number,
):
  JsonTable | { readonly line: number; readonly message: string; readonly remedy?: string } | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const lines = objectsByLine(text);
  if (lines !== null) return lines;
  const findLine = lineFinder(text);
  try {
    const { value, place } = parseJsonWithPlaces(text, { maxBytes });
    const found = listIn(value, place);
    if (found === null) return { line: 1, message: 'This JSON holds no list of awards.' };
    const { items, at, shared } = found;
    if (items.length > 0 && items.every((item) => typeof item === 'string'))
      return {
        line: 1,
        message: 'This JSON is a list of words, and nothing says what they are.',
        remedy:
          'Write them one on a line, and say what they are: --columns name (or email, or account).',
      };
    const flat = items.map((item, index) => ({
      line: findLine((at.items[index] ?? at).offset).line,
      values: new Map([...shared, ...(isJsonObject(item) ? flattened(item) : [])]),
    }));
    const header = [...new Set(flat.flatMap(({ values }) => [...values.keys()]))];
    return {
      header,
      rows: flat.map(({ line, values }, index) => ({
        line,
        entry: index + 1,
        cells: header.map((heading) => values.get(heading) ?? ''),
      })),
    };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return {
      line: findLine(error.offset).line,
      message: `This is not JSON as it should be: ${error.message}`,
    };
  }
}

/** One object on each line, as programs that stream write them; null for anything else. */
function objectsByLine(text: string): JsonTable | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return null;
  const whole = text
    .trim()
    .split(/\r?\n/)
    .map((line) => (line.trim() === '' ? '' : `${line},`));
  const list = `[${whole.join('\n').replace(/,$/, '')}]`;
  const table = jsonTable(list, list.length * 4);
  return table !== null && 'header' in table ? table : null;
}

interface Found {
  readonly items: readonly JsonValue[];
  readonly at: JsonPlace;
  /** What stands beside the list and holds for each of its rows, such as whose page this is. */
  readonly shared: ReadonlyMap<string, string>;
}

function listIn(value: JsonValue, at: JsonPlace): Found | null {
  // Moodle writes a list of tables, of which there is one.
  const [inner, ...others] = Array.isArray(value) ? value : [];
  if (Array.isArray(inner) && others.length === 0) return listIn(inner, at.items[0] ?? at);
  if (Array.isArray(value)) return { items: value, at, shared: new Map() };
  if (!isJsonObject(value)) return null;
  const lists = Object.keys(value).filter((name) => isListOfObjects(value[name]));
  const key =
    listKeys.find((name) => Array.isArray(value[name])) ??
    (lists.length === 1 && !isAward(value) ? lists[0] : undefined);
  const items = key === undefined ? null : value[key];
  if (key === undefined || !Array.isArray(items)) {
    // One award by itself; some services wrap it in one more object.
    return { items: [value['credential'] ?? value], at, shared: new Map() };
  }
  const beside = Object.entries(value).filter(
    ([name, other]) =>
      name !== key && typeof other === 'string' && ['user', 'nickname', 'username'].includes(name),
  );
  return {
    items,
    at: at.keys.get(key) ?? at,
    shared: new Map(beside.map(([name, other]) => [name, String(other)])),
  };
}

const isListOfObjects = (value: JsonValue | undefined): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isJsonObject);

/** One award, of which a list inside tells more: its evidence, for instance. */
const isAward = (value: JsonObject): boolean =>
  [
    'recipient',
    'badge',
    'badgeclass',
    'issuedOn',
    'issued_on',
    'credential',
    'type',
    '@context',
  ].some((name) => value[name] !== undefined);

function flattened(value: JsonValue, way = '', depth = 0): [string, string][] {
  if (value === null || depth > deepest) return [];
  if (typeof value !== 'object') return [[way, String(value)]];
  const entries: [string, JsonValue][] = Array.isArray(value)
    ? value
        .slice(0, mostOfList)
        .map((item: JsonValue, at): [string, JsonValue] => [String(at), item])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    flattened(inner, way === '' ? key : `${way}.${key}`, depth + 1),
  );
}
