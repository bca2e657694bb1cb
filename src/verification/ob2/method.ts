/**
 * How an assertion says that it is to be verified (Open Badges 2.0, section "VerificationObject").
 */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { listed } from '../shape/json-shape.ts';
import { idOf } from './linked.ts';

/** `verify` is the name that 1.x gave the member. */
export const verificationOf = (assertion: JsonObject): JsonValue | undefined =>
  assertion['verification'] ?? assertion['verify'];

/** How it is to be verified. */
export function methodOf(assertion: JsonObject): 'hosted' | 'signed' | null {
  const verification = verificationOf(assertion);
  const types = isJsonObject(verification)
    ? [...listed(verification['type']), ...listed(verification['@type'])]
    : [];
  if (types.includes('HostedBadge') || types.includes('hosted')) return 'hosted';
  return types.includes('SignedBadge') || types.includes('signed') ? 'signed' : null;
}

/** The member that says which key signed it, or null. */
export function creatorOf(assertion: JsonObject): string | null {
  const verification = verificationOf(assertion);
  return isJsonObject(verification) ? idOf(verification['creator']) : null;
}
