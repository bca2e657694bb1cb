/** Values as N-Quads write them (RDFC-1.0, section 5; JSON-LD 1.1 API, section 8.2.2). */

import type { JsonValue } from '../../json.ts';
import { Unfamiliar } from './unfamiliar.ts';

const xsd = 'http://www.w3.org/2001/XMLSchema#';

/**
 * A text, number or truth value; `type` is the address that its member gives to its values, or
 * null. Throws `Unfamiliar` for everything else.
 */
export function literal(value: JsonValue, type: string | null): string {
  switch (typeof value) {
    case 'string':
      if (type === `${xsd}double` || !value.isWellFormed()) throw new Unfamiliar('such a text');
      return typed(value, type ?? `${xsd}string`);
    case 'boolean':
      return typed(String(value), type ?? `${xsd}boolean`);
    case 'number':
      return number(value, type);
    default:
      throw new Unfamiliar('a value that is neither text, number nor truth value');
  }
}

function number(value: number, type: string | null): string {
  // jsonld takes what JavaScript writes without a point for a whole number, 1e-7 for 0.
  if (String(value).includes('e')) throw new Unfamiliar('a number with an exponent');
  if (Number.isInteger(value) && type !== `${xsd}double`)
    return typed(value.toFixed(0), type ?? `${xsd}integer`);
  const exponential = value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
  return typed(exponential, type ?? `${xsd}double`);
}

const typed = (text: string, type: string): string =>
  type === `${xsd}string` ? quoted(text) : `${quoted(text)}^^<${type}>`;

const short: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

const escaped = /[\u0000-\u001f"\\\u007f]/g;

function quoted(text: string): string {
  return `"${text.replace(escaped, (one) => short[one] ?? escapeOf(one))}"`;
}

const escapeOf = (one: string): string =>
  `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
