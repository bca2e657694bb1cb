/**
 * What a presentation is in any form, as JSON with proofs or as a token: credentials inside, and
 * one report on it and them.
 */

import { isJsonObject } from '../proof/json.ts';
import type { JsonObject, JsonValue } from '../proof/json.ts';
import { type EnclosingCircumstances, withEnclosed } from './enclosed.ts';
import { conformanceOf } from './report/conformance.ts';
import type { Report } from './report/report.ts';
import { reportWithout } from './report/report-without.ts';
import { checkOf, failed, passed, type Step } from './report/step.ts';
import { verdictOfWhole } from './report/verdict.ts';
import { listed } from './shape/json-shape.ts';
import { enclosed } from './shape/reading.ts';

/** Whether nothing is in it: then there is no badge to judge. */
export const isEmpty = (document: JsonObject): boolean =>
  listed(document['verifiableCredential']).length === 0;

/** The report on one in which nothing is. */
export const emptyPresentation = (): Report =>
  reportWithout(checkOf('format', 'unknown', 'no-credential-inside/presentation'));

/** The presentation itself where there is nothing but credentials in it. */
export function checkPresented(document: JsonObject): Step<JsonObject> {
  const inside = listed(document['verifiableCredential']);
  if (document['credentialSubject'] !== undefined)
    return failed('schema', 'wrong-member/presentation-subject');
  if (!inside.every(isEnclosable)) return failed('schema', 'wrong-member/credential');
  return passed('schema', document, 'presentation/counted', { count: inside.length });
}

/** Whether a value could be a credential at all. */
const isEnclosable = (value: JsonValue): boolean =>
  typeof value === 'string' || isJsonObject(value);

/**
 * The report on a presentation by its own steps, `schema` among them, and on every credential in it
 * where that step found them sound.
 */
export async function reportOnPresented(
  schema: Step<JsonObject>,
  steps: readonly Step<unknown>[],
  circumstances: EnclosingCircumstances,
): Promise<Report> {
  const checks = steps.map(({ check }) => check);
  const own: Report = {
    verdict: verdictOfWhole(checks),
    standard: 'ob3',
    issuer: null,
    recipient: null,
    achievement: null,
    shown: null,
    conformance: conformanceOf('ob3', checks),
    checks,
  };
  const inside = enclosed(schema.value?.['verifiableCredential'], 'verifiableCredential');
  return withEnclosed(own, inside, circumstances);
}
