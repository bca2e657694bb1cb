/** The file of a framework, opened: JSON or a table, in any of the formats that we know. */

import type { Problem } from '../../../community/problem.ts';
import { parsedJson, type JsonValue } from '../../../proof/json.ts';
import { readCsv } from '../csv/table.ts';
import { frameworkInTable } from './csv-framework.ts';
import { entryFrom, type FoundFramework, tagOf } from './found.ts';
import { frameworkIn, type RawFramework } from './json-framework.ts';

const largest = 64 * 1024 * 1024;

/** What a file holds, or the one sentence that says why nothing can be read. */
export type Reading = FoundFramework | { readonly refusal: string };

/**
 * Reads a framework. `name`: of the file, whose end may tell the language (`skills_de.csv`);
 * `language`: of texts that do not say theirs, where the name does not tell it either.
 */
export function readFramework(bytes: Uint8Array, name: string, language: string): Reading {
  if (bytes.length > largest) return { refusal: 'The file is larger than 64 MB.' };
  const raw = isJson(bytes) ? fromJson(bytes) : fromTable(bytes, name);
  if ('refusal' in raw) return raw;
  const spoken = tagOf(/[_-]([a-z]{2,3}(?:-[A-Z]{2})?)\.[a-z]+$/.exec(name)?.[1] ?? '') ?? language;
  const entries = raw.entries.flatMap((entry) => entryFrom(entry, spoken) ?? []);
  return entries.length === 0
    ? { refusal: 'No entry of the file has an identifier and a name.' }
    : { name: raw.name.trim() || null, entries };
}

/** The first sign that is no blank. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return start.startsWith('{') || start.startsWith('[');
}

type Raw = RawFramework | { readonly refusal: string };

function fromJson(bytes: Uint8Array): Raw {
  let document: JsonValue;
  try {
    document = parsedJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { refusal: 'The file begins like JSON, and cannot be read as such: save it again.' };
  }
  return (
    frameworkIn(document) ?? {
      refusal:
        'This JSON is none of the frameworks that are known: CASE (CFItems), CTDL-ASN (@graph), ' +
        'rich skill descriptors (skillName), ESCO (preferredLabel).',
    }
  );
}

function fromTable(bytes: Uint8Array, name: string): Raw {
  const table: Problem | { readonly records: Parameters<typeof frameworkInTable>[0] } = readCsv(
    bytes,
    name,
  );
  if ('message' in table) return { refusal: `${table.message} ${table.remedy}` };
  return (
    frameworkInTable(table.records) ?? {
      refusal:
        'The table has no heading for identifiers (uri, url, conceptUri) or none for names ' +
        '(name, label, preferredLabel, skillName).',
    }
  );
}
