/** Frameworks as tables: those of ESCO and OSMT, and any with a heading for each column. */

import type { CsvRow } from '../csv/row.ts';
import type { RawEntry } from './found.ts';
import { escoType, type RawFramework } from './json-framework.ts';

/** Headings, without case, blanks and signs, that say what a column holds. */
const headings = {
  url: ['concepturi', 'uri', 'url', 'iri', 'canonicalurl', 'id', 'identifier', 'targeturl'],
  code: ['code', 'humancodingscheme', 'notation', 'codednotation', 'uuid', 'targetcode'],
  name: [
    'preferredlabel',
    'rsdname',
    'skillname',
    'abbreviatedstatement',
    'name',
    'label',
    'title',
    'competencylabel',
    'targetname',
    'fullstatement',
  ],
  description: [
    'description',
    'skillstatement',
    'fullstatement',
    'competencytext',
    'definition',
    'targetdescription',
  ],
  language: ['language', 'lang'],
  type: ['targettype'],
} as const;

type Part = keyof typeof headings;

/**
 * The entries of a table whose first row is its headings, rows of one identifier together; null
 * where no column holds an identifier, or none a name.
 */
export function frameworkInTable([head, ...rows]: readonly CsvRow[]): RawFramework | null {
  const names = (head?.cells ?? []).map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const column = (part: Part): number =>
    headings[part].map((word) => names.indexOf(word)).find((at) => at !== -1) ?? -1;
  const columns: Readonly<Record<Part, number>> = {
    ...{ url: column('url'), code: column('code'), name: column('name') },
    ...{ description: column('description'), language: column('language') },
    type: column('type'),
  };
  if (columns.url === -1 || columns.name === -1) return null;
  const cell = ({ cells }: CsvRow, part: Part): string => cells[columns[part]] ?? '';
  const byUrl = Map.groupBy(rows, (row) => cell(row, 'url').trim());
  return {
    name: names.includes('concepturi') ? 'ESCO' : '',
    entries: [...byUrl].map(([url, some]): RawEntry => ({
      code: some.map((row) => cell(row, 'code')).find((code) => code !== '') ?? '',
      url,
      type: cell(some[0] ?? { line: 0, cells: [] }, 'type') || escoType(url) || osmtType(names),
      labels: some.map((row) => ({
        language: cell(row, 'language'),
        name: cell(row, 'name'),
        description: cell(row, 'description'),
      })),
    })),
  };
}

const osmtType = (names: readonly string[]): string =>
  names.includes('rsdname') || names.includes('skillstatement') ? 'ext:RSD' : '';
