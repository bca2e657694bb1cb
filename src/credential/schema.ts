/** Checks a document against the profile before it is signed. */

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '../proof/json.ts';
import { profileSchema } from './profile-schema.ts';

let compiled: ValidateFunction | null = null;

/** Made when it is first asked for: most commands never sign. A test holds the schema itself. */
function profile(): ValidateFunction {
  compiled ??= new Ajv2020({
    strict: true,
    allErrors: true,
    validateSchema: false,
    meta: false,
    code: { optimize: false },
  }).compile(profileSchema);
  return compiled;
}

/**
 * Every way in which an unsigned document departs from the profile, as short sentences; empty where
 * it fits.
 */
export function credentialFaults(document: JsonObject): string[] {
  const validate = profile();
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'the document'} ${message ?? 'is wrong'}`,
  );
}
