/** Step 1: the text is one JSON object that no two readers could understand differently. */

import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import { kindOfDocument } from './kinds/kind.ts';
import { printable } from './report/printable.ts';
import { failed, passed, unknown, type Step } from './report/step.ts';

/** Values of any kind in one document; JSON-LD takes seconds for more. */
const maxValues = 2_000;
/** In a presentation, whose credentials are put in order one by one. */
const maxPresented = 6_000;

/**
 * Reads a credential's text. Too much of anything is `unknown`: it is our limit, not the
 * credential's fault.
 */
export function readFormat(text: string): Step<JsonObject> {
  try {
    return judged(parseStrictJson(text));
  } catch (error) {
    if (error instanceof JsonError) return fromJsonError(error, text);
    throw error;
  }
}

function judged(value: JsonValue): Step<JsonObject> {
  if (!isJsonObject(value)) return unknown('format', 'not-an-object');
  return (
    tooComplex(value, kindOfDocument(value) === 'presentation' ? maxPresented : maxValues) ??
    passed('format', value, 'strict-json/file')
  );
}

/** For a document of more values than are put in order in time; null for one of fewer. */
export function tooComplex(value: JsonObject, most = maxValues): Step<never> | null {
  return countValues(value) > most ? unknown('format', 'too-complex/values', { most }) : null;
}

function fromJsonError({ code, message }: JsonError, text: string): Step<never> {
  const reason = printable(message);
  if (code === 'size') return unknown('format', 'too-large/file', { reason });
  if (code === 'depth') return unknown('format', 'too-deep/file', { reason });
  if (code === 'duplicate-key') return failed('format', 'duplicate-key/file', { reason });
  // What other readers take for JSON could be understood differently by two of them.
  if (isJson(text)) return failed('format', 'malformed-json/reason', { reason });
  if (/^\s*[{[]/.test(text)) return unknown('format', 'no-credential-inside/cut', { reason });
  return /^\s*ey[\w=-]+\./.test(text)
    ? unknown('format', 'no-credential-inside/broken-token')
    : unknown('format', 'no-credential-inside/text');
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function countValues(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countValues(member), 1);
}
