/**
 * How much of a stranger's document may be put in order: counted first, as JSON-LD expansion cannot
 * be stopped.
 */

import { CanonicalisationError } from './canonicalisation-error.ts';
import { isJsonObject } from '../json.ts';
import type { JsonObject, JsonValue } from '../json.ts';

const maxDepth = 32;
/** Every object, array and scalar counts. */
const maxValues = 4_000;
/** Each mention costs a pass over a whole context, about a millisecond. */
const maxContexts = 64;

const maxStatements = 2_000;

/**
 * Throws `CanonicalisationError` for a document deeper than 32, with more than 4,000 values or 64
 * mentions of a context, or with a member that is null (unless those count as absent) or named
 * `__proto__`. The walk stops at the limits, so its own cost is bounded.
 */
export function checkBudget(document: JsonObject, nulls: 'refused' | 'absent'): void {
  let values = 0;
  let contexts = 0;
  const visit = (value: JsonValue, depth: number): void => {
    if (depth > maxDepth)
      throw tooMuch('too-deep', `Objects and arrays lie more than ${maxDepth} deep.`);
    if (++values > maxValues)
      throw tooMuch('too-large', `The document holds more than ${maxValues} values.`);
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    if (!isJsonObject(value)) return;
    for (const [member, content] of Object.entries(value)) {
      checkCovered(member, nulls === 'absent' ? true : content);
      if (member === '@context') contexts += Array.isArray(content) ? content.length : 1;
      if (contexts > maxContexts)
        throw tooMuch('too-large', `The document names more than ${maxContexts} contexts.`);
      visit(content, depth + 1);
    }
  };
  visit(document, 0);
}

/**
 * What JSON-LD drops without a word, even in safe mode: it would travel beside the signed
 * statements, unsigned.
 */
function checkCovered(member: string, content: JsonValue): void {
  if (content === null || member === '__proto__') {
    throw new CanonicalisationError(
      'not-linked-data',
      `No proof would cover the member ${JSON.stringify(member)}.`,
    );
  }
}

/** Throws `CanonicalisationError` for more statements than may be put in order. */
export function checkStatements(count: number): void {
  if (count > maxStatements)
    throw tooMuch('too-large', `The document makes more than ${maxStatements} statements.`);
}

function tooMuch(code: 'too-deep' | 'too-large', message: string): CanonicalisationError {
  return new CanonicalisationError(code, message);
}
