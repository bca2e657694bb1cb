/**
 * The words that the kept contexts of a document define, at whatever depth, and what they stand
 * for: no extension may give another meaning to the one, or another name to the other.
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';

export interface BaseWords {
  /** Each word, with every definition that some context has for it. */
  readonly definitions: ReadonlyMap<string, readonly JsonValue[]>;
  /** Everything that a word stands for, by its address. */
  readonly meanings: ReadonlySet<string>;
}

/** Vocabularies of which no extension may name anything, known or not. */
const closed = [
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'https://www.w3.org/2018/credentials#',
  'https://www.w3.org/ns/credentials',
  'https://w3id.org/security',
  'https://purl.imsglobal.org/spec/',
  'https://w3id.org/openbadges',
];

/** Whether an address is taken, exactly or by its vocabulary. */
export const isTaken = (address: string, { meanings }: BaseWords): boolean =>
  meanings.has(address) || closed.some((start) => address.startsWith(start));

/** Collects the words of these contexts. */
export function wordsOf(contexts: Iterable<JsonObject>): BaseWords {
  const definitions = new Map<string, JsonValue[]>();
  for (const context of contexts) collect(context['@context'] ?? null, definitions);
  const meanings = new Set<string>();
  for (const [word, known] of definitions)
    for (const definition of known) {
      const id = isJsonObject(definition) ? (definition['@id'] ?? word) : definition;
      if (typeof id !== 'string') continue;
      meanings.add(id);
      for (const address of addressesOf(id, definitions)) meanings.add(address);
    }
  return { definitions, meanings };
}

function collect(context: JsonValue, into: Map<string, JsonValue[]>): void {
  if (Array.isArray(context)) return context.forEach((part) => collect(part, into));
  if (!isJsonObject(context)) return;
  for (const [word, definition] of Object.entries(context)) {
    if (word.startsWith('@')) continue;
    into.set(word, [...(into.get(word) ?? []), definition]);
    if (isJsonObject(definition)) collect(definition['@context'] ?? null, into);
  }
}

/** What `prefix:name` can stand for; several contexts may have the prefix. */
function addressesOf(id: string, definitions: ReadonlyMap<string, readonly JsonValue[]>): string[] {
  const at = id.indexOf(':');
  if (at < 0 || id.startsWith('//', at + 1)) return [];
  return (definitions.get(id.slice(0, at)) ?? []).flatMap((definition) => {
    const start = isJsonObject(definition) ? definition['@id'] : definition;
    return typeof start === 'string' ? [start + id.slice(at + 1)] : [];
  });
}
