/**
 * What the words of a document mean under a context (JSON-LD 1.1 Processing Algorithms, section 4),
 * as far as the pinned contexts go. Whatever else a context can say makes a word unusable, or the
 * whole context unfamiliar.
 */

import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { Unfamiliar } from './unfamiliar.ts';

/** One word. */
export interface Word {
  /** An absolute address, or `@id` or `@type`; null for a word that is not to be used. */
  readonly id: string | null;
  /** An absolute address, `@id` or `@vocab`; null where its values have no type. */
  readonly type: string | null;
  /** The context that holds within its values, or within nodes of this type. */
  readonly scoped: JsonValue | undefined;
  /** Whether its values are in order, as a list (JSON-LD 1.1, section "Lists"). */
  readonly isList: boolean;
  readonly isPrefix: boolean;
  readonly isProtected: boolean;
  /** What was written, for the comparison of protected words. */
  readonly written: string;
}

/** The words that are known at one place of a document. */
export interface Words {
  readonly byName: ReadonlyMap<string, Word>;
  /** What begins the address of a type that has no word of its own. */
  readonly vocabulary: string | null;
}

export const noWords: Words = { byName: new Map(), vocabulary: null };

/** Addresses that every way of writing statements leaves as they are. */
const plainAddress = /^[A-Za-z][A-Za-z0-9+\-.]*:[^\s<>"{}|\\^`\u0000-\u0020]*$/;

export const isAddress = (text: string): boolean => plainAddress.test(text);

/** What else a definition says is not understood, so that its word is not used. */
const understood: ReadonlySet<string> = new Set([
  '@id',
  '@type',
  '@container',
  '@context',
  '@protected',
  '@prefix',
]);

const remarks: ReadonlySet<string> = new Set(['@version', '@protected', '@vocab']);

/**
 * The words that hold after one context body, on top of those before. `mayOverride`: where the
 * context is a property's, which alone may give protected words another meaning. Throws
 * `Unfamiliar`.
 */
export function withContext(before: Words, body: JsonObject, mayOverride: boolean): Words {
  const strange = Object.keys(body).find((name) => name.startsWith('@') && !remarks.has(name));
  if (strange !== undefined) throw new Unfamiliar(`a context with ${strange}`);
  const vocabulary = vocabularyOf(body, before);
  const byName = new Map(before.byName);
  const definer = new Definer(body, byName, vocabulary);
  for (const name of Object.keys(body)) if (!name.startsWith('@')) definer.define(name);
  if (!mayOverride) refuseOverriding(before, byName);
  return { byName, vocabulary };
}

function vocabularyOf(body: JsonObject, before: Words): string | null {
  const written = body['@vocab'];
  if (written === undefined) return before.vocabulary;
  if (typeof written !== 'string' || !isAddress(written)) throw new Unfamiliar('a vocabulary');
  return written;
}

function refuseOverriding(before: Words, byName: ReadonlyMap<string, Word>): void {
  for (const [name, word] of before.byName) {
    const now = byName.get(name);
    if (word.isProtected && (now?.id !== word.id || now.written !== word.written))
      throw new Unfamiliar(`a protected word with another meaning: ${name}`);
  }
}

const unusable: Word = {
  id: null,
  type: null,
  scoped: undefined,
  isList: false,
  isPrefix: false,
  isProtected: false,
  written: '',
};

const containerOf = (definition: JsonObject): readonly JsonValue[] =>
  [definition['@container'] ?? []].flat();

/** Defines the words of one body, each after those that its own definition mentions. */
class Definer {
  readonly #body: JsonObject;
  readonly #byName: Map<string, Word>;
  readonly #vocabulary: string | null;
  readonly #begun = new Set<string>();

  constructor(body: JsonObject, byName: Map<string, Word>, vocabulary: string | null) {
    this.#body = body;
    this.#byName = byName;
    this.#vocabulary = vocabulary;
  }

  define(name: string): void {
    if (this.#begun.has(name)) return;
    this.#begun.add(name);
    // Until it is known; a definition that mentions itself stays so.
    this.#byName.set(name, unusable);
    this.#byName.set(name, this.#read(name, this.#body[name] ?? null));
  }

  #read(name: string, definition: JsonValue): Word {
    const isSimple = typeof definition === 'string';
    const full = isSimple ? { '@id': definition } : definition;
    if (!isJsonObject(full) || name.includes(':') || name.includes('/')) return unusable;
    const { '@id': written = name, '@type': type = null, '@prefix': prefix } = full;
    const id = typeof written === 'string' ? this.#address(written, name) : null;
    const isPrefix = prefix === true || (isSimple && id !== null && /[:/?#[\]@]$/.test(id));
    const isProtected = (full['@protected'] ?? this.#body['@protected'] ?? false) === true;
    const { '@protected': _, ...said } = full;
    const known: Word = {
      id,
      type: typeof type === 'string' ? this.#type(type, name) : null,
      scoped: full['@context'],
      isList: containerOf(full).includes('@list'),
      isPrefix,
      isProtected,
      written: JSON.stringify(said),
    };
    return this.#isUnderstood(full, known) ? known : { ...known, id: null };
  }

  #isUnderstood(full: JsonObject, { id, type, isList }: Word): boolean {
    const container = containerOf(full);
    return (
      Object.keys(full).every((key) => understood.has(key)) &&
      (container.every((one) => one === '@set') || (container.length === 1 && isList)) &&
      (full['@type'] === undefined || type !== null) &&
      (id === '@id' || id === '@type' || (id !== null && isAddress(id)))
    );
  }

  #type(type: string, name: string): string | null {
    if (type === '@id' || type === '@vocab') return type;
    const address = type.startsWith('@') ? null : this.#address(type, name);
    return address !== null && isAddress(address) ? address : null;
  }

  /** Section 5.2, "IRI Expansion", inside a context. */
  #address(text: string, of: string): string | null {
    if (text.startsWith('@')) return text;
    if (text !== of) {
      if (Object.hasOwn(this.#body, text)) this.define(text);
      const word = this.#byName.get(text);
      if (word !== undefined) return word.id;
    }
    const at = text.indexOf(':');
    if (at <= 0) return this.#vocabulary === null ? null : this.#vocabulary + text;
    const [prefix, rest] = [text.slice(0, at), text.slice(at + 1)];
    if (rest.startsWith('//')) return text;
    if (Object.hasOwn(this.#body, prefix)) this.define(prefix);
    const beginning = this.#byName.get(prefix);
    if (beginning === undefined) return text;
    return beginning.isPrefix && beginning.id !== null ? beginning.id + rest : null;
  }
}
