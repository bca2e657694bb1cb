/** Checks a document against the profile before it is signed. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../proof/json.ts';
import { profileSchema } from './profile-schema.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(profileSchema);

/**
 * Every way in which an unsigned document departs from the profile, as short sentences; empty where
 * it fits.
 */
export function credentialFaults(document: JsonObject): string[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'the document'} ${message ?? 'is wrong'}`,
  );
}
