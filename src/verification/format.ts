/** Step 1: the text is one JSON object that no two readers could understand differently. */

import * as sentences from '../language/en/sentences.ts';
import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import { kindOfDocument } from './kind.ts';
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
    if (error instanceof JsonError) return fromJsonError(error);
    throw error;
  }
}

function judged(value: JsonValue): Step<JsonObject> {
  if (!isJsonObject(value)) return failed('format', 'not-an-object', sentences.notAnObject);
  return (
    tooComplex(value, kindOfDocument(value) === 'presentation' ? maxPresented : maxValues) ??
    passed(
      'format',
      'strict-json',
      'The file is well-formed JSON without double or hidden entries.',
      value,
    )
  );
}

/** For a document of more values than are put in order in time; null for one of fewer. */
export function tooComplex(value: JsonObject, most = maxValues): Step<never> | null {
  return countValues(value) > most
    ? unknown(
        'format',
        'too-complex',
        `It holds more than ${most} values, more than is checked here.`,
      )
    : null;
}

function fromJsonError({ code, message }: JsonError): Step<never> {
  const detail = printable(message);
  if (code === 'size')
    return unknown(
      'format',
      'too-large',
      `The file is larger than what is checked here. ${detail}`,
    );
  if (code === 'depth')
    return unknown(
      'format',
      'too-deep',
      `The file is nested deeper than what is checked here. ${detail}`,
    );
  if (code === 'duplicate-key')
    return failed('format', 'duplicate-key', `${sentences.duplicateKey} ${detail}`);
  return failed('format', 'malformed-json', `${sentences.malformedJson} ${detail}`);
}

function countValues(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countValues(member), 1);
}
