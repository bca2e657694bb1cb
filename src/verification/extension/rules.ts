/**
 * What a context of strangers may define (Open Badges 3.0, "Extending the Data Model"): words of
 * its own. It may give no word of the kept contexts another meaning, and nothing that they name
 * another name; else a document could say one thing to this verifier and another to its signature.
 */

import { isJsonObject, sameJson } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isTaken, type BaseWords } from './base-words.ts';

/** Which word breaks the rules; a keyword, or the context as a whole, empty. */
interface Breach {
  readonly word: string;
}

const mostWords = 400;
const deepest = 4;

/** Everything that was seen of one context, at whatever depth. */
interface Seen {
  readonly base: BaseWords;
  /** Words of the extensions so far, with what they stand for. */
  readonly own: Map<string, string>;
  readonly prefixes: ReadonlyMap<string, string>;
  count: number;
}

/**
 * The first word of a context (its `@context`) that breaks the rules, or null. `own`: the words of
 * the extensions before it, to which its own are added.
 */
export function breachIn(
  context: JsonValue,
  base: BaseWords,
  own: Map<string, string>,
): Breach | null {
  if (!isJsonObject(context)) return { word: '' };
  return contextBreach(context, { base, own, prefixes: prefixesIn(context, base), count: 0 }, 0);
}

function contextBreach(context: JsonObject, seen: Seen, depth: number): Breach | null {
  if (depth > deepest) return { word: '' };
  for (const [word, definition] of Object.entries(context)) {
    seen.count += 1;
    if (seen.count > mostWords) return { word: '' };
    const breach = word.startsWith('@')
      ? keywordBreach(word, definition)
      : wordBreach(word, definition, seen, depth);
    if (breach !== null) return breach;
  }
  return null;
}

/** Both say what holds here in any case. */
const keywordBreach = (word: string, value: JsonValue): Breach | null =>
  (word === '@version' && value === 1.1) || (word === '@protected' && value === true)
    ? null
    : { word };

function wordBreach(word: string, definition: JsonValue, seen: Seen, depth: number): Breach | null {
  const known = seen.base.definitions.get(word);
  // To repeat a definition changes nothing.
  if (known?.every((one) => sameJson(one, definition)) === true) return null;
  if (known !== undefined || !/^[A-Za-z][\w-]*$/.test(word)) return { word };
  const id = isJsonObject(definition) ? definition['@id'] : definition;
  const meaning = typeof id === 'string' ? addressOf(id, seen) : null;
  if (meaning === null || isTaken(meaning, seen.base) || !isNew(word, meaning, seen.own))
    return { word };
  seen.own.set(word, meaning);
  return isJsonObject(definition) ? memberBreach(word, definition, seen, depth) : null;
}

/** One word for each thing, and one thing for each word, as far as extensions go. */
function isNew(word: string, meaning: string, own: ReadonlyMap<string, string>): boolean {
  const before = own.get(word);
  if (before !== undefined) return before === meaning;
  return ![...own.values()].includes(meaning);
}

const kindsOfValues = /^(?:@id|@vocab|@json|@none|[A-Za-z][\w+.-]*:\S+)$/;

function memberBreach(
  word: string,
  definition: JsonObject,
  seen: Seen,
  depth: number,
): Breach | null {
  const isSound = Object.entries(definition).every(([name, value]) => {
    switch (name) {
      case '@id':
      case '@context':
        return true;
      case '@type':
        return typeof value === 'string' && kindsOfValues.test(value);
      case '@container':
        return [value].flat().every((kind) => kind === '@set' || kind === '@list');
      case '@protected':
        return value === true;
      default:
        return false;
    }
  });
  if (!isSound) return { word };
  const scoped = definition['@context'];
  if (scoped === undefined) return null;
  return isJsonObject(scoped) ? contextBreach(scoped, seen, depth + 1) : { word };
}

/**
 * The address that an `@id` names, in full or with a prefix that is one itself; null for anything
 * else, prefixes of prefixes among it.
 */
function addressOf(id: string, { prefixes }: Seen): string | null {
  if (/^https?:\/\/[^\s]+$/.test(id)) return id;
  const [, prefix = '', name = ''] = /^([^:\s]+):((?!\/\/)[^\s]*)$/.exec(id) ?? [];
  const start = prefixes.get(prefix);
  return start === undefined ? null : start + name;
}

/** What may stand before a colon: words of this context, and of the kept ones. */
function prefixesIn(context: JsonObject, base: BaseWords): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  const add = (word: string, definition: JsonValue): void => {
    const id = isJsonObject(definition) ? definition['@id'] : definition;
    if (typeof id === 'string' && /^https?:\/\//.test(id)) prefixes.set(word, id);
  };
  for (const [word, known] of base.definitions) for (const one of known) add(word, one);
  for (const [word, definition] of Object.entries(context)) add(word, definition);
  return prefixes;
}
