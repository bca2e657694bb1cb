/** Who keeps a status list. */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { isText } from '../shape/json-shape.ts';

/** By whom a list says it is, or null where it does not say. */
export function issuerOf({ issuer }: JsonObject): string | null {
  const id = isJsonObject(issuer) ? issuer['id'] : issuer;
  return isText(id) ? id : null;
}
