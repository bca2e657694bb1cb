/**
 * The grammar of RFC 8259, read from left to right; the only place that turns JSON text into
 * values.
 */

import type { JsonObject, JsonValue } from './json.ts';
import { JsonError } from './json-error.ts';

/**
 * Keys that reach an object's prototype in careless programs; nothing in our documents needs them.
 */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

const literals = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const escapes = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Where a value stands, with the places of what it contains; offsets are UTF-16 code units. */
export interface JsonPlace {
  readonly offset: number;
  /** Of an array. */
  readonly items: readonly JsonPlace[];
  /** Of an object: the values by their keys, and where each key itself stands. */
  readonly keys: ReadonlyMap<string, JsonPlace & { readonly keyOffset: number }>;
}

const nothingInside: Pick<JsonPlace, 'items' | 'keys'> = { items: [], keys: new Map() };

/**
 * Reads one text once. Every method leaves the position behind what it read, or throws `JsonError`.
 */
export class JsonReader {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #keepsPlaces: boolean;
  #at = 0;
  #depth = 0;
  /** Of the value that was read last. */
  #place: JsonPlace = { offset: 0, ...nothingInside };

  /** `keepsPlaces`: whether somebody will ask where the values stand. */
  constructor(text: string, maxDepth: number, keepsPlaces = false) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#keepsPlaces = keepsPlaces;
  }

  /** The place of the document, once it was read. */
  get place(): JsonPlace {
    return this.#place;
  }

  document(): JsonValue {
    const value = this.#value();
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the text');
    return value;
  }

  #value(): JsonValue {
    this.#skipBlanks();
    const next = this.#text[this.#at];
    if (next === '{') return this.#nested(() => this.#object());
    if (next === '[') return this.#nested(() => this.#array());
    this.#stands(this.#at);
    if (next === '"') return this.#string();
    for (const [word, value] of literals) if (this.#take(word)) return value;
    return this.#number();
  }

  #stands(offset: number, inside: Partial<JsonPlace> = {}): void {
    if (this.#keepsPlaces) this.#place = { ...nothingInside, ...inside, offset };
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > this.#maxDepth) {
      throw new JsonError(
        'depth',
        this.#at,
        `Objects and arrays lie more than ${this.#maxDepth} deep.`,
      );
    }
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): JsonObject {
    const object: JsonObject = {};
    const start = this.#at;
    const keys = new Map<string, JsonPlace & { keyOffset: number }>();
    this.#listing('{', '}', () => {
      this.#skipBlanks();
      const offset = this.#at;
      const key = this.#string();
      this.#checkKey(object, key, offset);
      this.#skipBlanks();
      this.#expect(':');
      object[key] = this.#value();
      if (this.#keepsPlaces) keys.set(key, { ...this.#place, keyOffset: offset });
    });
    this.#stands(start, { keys });
    return object;
  }

  #array(): JsonValue[] {
    const values: JsonValue[] = [];
    const start = this.#at;
    const items: JsonPlace[] = [];
    this.#listing('[', ']', () => {
      values.push(this.#value());
      if (this.#keepsPlaces) items.push(this.#place);
    });
    this.#stands(start, { items });
    return values;
  }

  /** Items between two brackets, separated by single commas. */
  #listing(open: string, close: string, readItem: () => void): void {
    this.#expect(open);
    this.#skipBlanks();
    if (this.#take(close)) return;
    do {
      readItem();
      this.#skipBlanks();
    } while (this.#take(','));
    this.#expect(close);
  }

  #checkKey(object: JsonObject, key: string, offset: number): void {
    if (forbiddenKeys.has(key)) {
      throw new JsonError('forbidden-key', offset, `The key "${key}" is not allowed.`);
    }
    if (Object.hasOwn(object, key)) {
      throw new JsonError(
        'duplicate-key',
        offset,
        `The key ${JSON.stringify(key)} occurs twice in one object.`,
      );
    }
  }

  #string(): string {
    const start = this.#at;
    this.#expect('"');
    let value = '';
    for (;;) {
      const plain = this.#match(/[^"\\\u0000-\u001f]+/y);
      value += plain ?? '';
      if (this.#take('"')) break;
      value += this.#escape();
    }
    if (!value.isWellFormed()) {
      throw new JsonError('lone-surrogate', start, 'A string holds half of a surrogate pair.');
    }
    return value;
  }

  #escape(): string {
    if (this.#text[this.#at] !== '\\')
      throw this.#unexpected('a string without control characters, closed by a quote');
    const hex = this.#match(/\\u[0-9a-fA-F]{4}/y);
    if (hex !== null) return String.fromCharCode(Number.parseInt(hex.slice(2), 16));
    const escaped = escapes.get(this.#text[this.#at + 1] ?? '');
    if (escaped === undefined) throw this.#unexpected('one of the escapes of RFC 8259');
    this.#at += 2;
    return escaped;
  }

  #number(): number {
    const offset = this.#at;
    const digits = this.#match(/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y);
    if (digits === null) throw this.#unexpected('a value');
    const value = Number(digits);
    if (!survives(digits, value)) {
      throw new JsonError(
        'number-range',
        offset,
        'The number is outside of what a double can hold.',
      );
    }
    return value;
  }

  #skipBlanks(): void {
    this.#match(/[ \t\n\r]+/y);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }

  #take(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  #expect(expected: string): void {
    if (!this.#take(expected)) throw this.#unexpected(`"${expected}"`);
  }

  #unexpected(wanted: string): JsonError {
    const found = this.#text.codePointAt(this.#at);
    const shown = found === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(found));
    return new JsonError('syntax', this.#at, `Expected ${wanted}, found ${shown}.`);
  }
}

/**
 * Whether a double holds the number that these digits write, as far as magnitude and whole numbers
 * go.
 */
function survives(digits: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/[1-9]/.test(digits.replace(/[eE].*/, ''));
  return /[.eE]/.test(digits) || Number.isSafeInteger(value);
}
