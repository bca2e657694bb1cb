/**
 * The issuers that a community knows, in the form that the Digital Credentials Consortium gave such
 * lists ("known DID registry"), so that other verifiers load it by its address.
 */

import type { Issuer } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';

/** `meta` says whose list it is; `registry` has each issuer by its DID. */
export function knownIssuersDocument({ name, url, knownIssuers }: Issuer): JsonObject {
  return {
    meta: { name, url },
    registry: Object.fromEntries(
      knownIssuers.map(({ id, ...issuer }) => [
        id,
        {
          name: issuer.name,
          ...(issuer.url !== null && { url: issuer.url }),
          ...(issuer.location !== null && { location: issuer.location }),
        },
      ]),
    ),
  };
}
