/** How an issuer's word that it has withdrawn an assertion is told. */

import { say, type Saying, type Value } from '../../language/sayings.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { isJsonObject } from '../../proof/json.ts';
import { printable } from '../report/printable.ts';
import { isText } from '../shape/json-shape.ts';

/**
 * Whether a hosted document says that it was withdrawn. Some write "true" or 1; whatever does not
 * deny it says it.
 */
export const isWithdrawn = ({ revoked }: JsonObject): boolean =>
  ![undefined, null, false, 'false', 0, ''].some((denial) => denial === revoked);

/**
 * `entry`: the assertion, or the entry of a list, in which the withdrawal stands; `source`: where
 * it was read.
 */
export function withdrawal(entry: JsonValue, source: Value): Saying {
  const reason = isJsonObject(entry) ? entry['revocationReason'] : undefined;
  return isText(reason)
    ? say('status', 'revoked/reason', { source, reason: printable(reason) })
    : say('status', 'revoked/source', { source });
}
