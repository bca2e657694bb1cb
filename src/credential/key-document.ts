/** A public key as its file writes it, in the repository and on the site alike. */

import type { PublicKey } from '../community/model.ts';
import type { JsonObject } from '../proof/json.ts';

/** The members of a key's file, in their order; what a key does not have is left out. */
export function keyDocument(key: PublicKey): JsonObject {
  const { id, publicKeyMultibase, state, created, compromisedFrom, origin } = key;
  return {
    id,
    publicKeyMultibase,
    state,
    created,
    ...(compromisedFrom !== null && { compromisedFrom }),
    ...(origin !== null && { origin: { ...origin } }),
  };
}
