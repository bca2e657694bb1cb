/**
 * A list of issuers that somebody knows, in the form that the Digital Credentials Consortium gave
 * such lists ("known DID registry"): `registry` has each by its DID.
 */

import { isJsonObject, type JsonValue, parsedJson } from '../../proof/json.ts';
import type { TrustedIssuer } from './report.ts';

/** Each issuer with a name; none of what is no such list. Never throws. */
export function knownIssuersIn(text: string): readonly TrustedIssuer[] {
  const list = valueOf(text);
  const registry = isJsonObject(list) ? list['registry'] : null;
  return !isJsonObject(registry)
    ? []
    : Object.entries(registry).flatMap(([id, known]) =>
        isJsonObject(known) && typeof known['name'] === 'string' && known['name'] !== ''
          ? [{ id, name: known['name'] }]
          : [],
      );
}

function valueOf(text: string): JsonValue {
  try {
    return parsedJson(text);
  } catch {
    return null;
  }
}
