/** An Open Badges 3.0 credential after its shape was checked: what the later steps and the report read. */

import type { JsonObject } from '../proof/json.ts';

/** How a credential names its recipient (OB 3.0, section "IdentityObject"). */
export interface Identifier {
  /** For instance `emailAddress`, `name`, `ext:profile`. */
  readonly type: string;
  readonly hashed: boolean;
  /** The identity itself, or `sha256$` and the hex digest of identity and salt. */
  readonly identity: string;
  readonly salt: string;
}

/** A document and the proofs over it. */
export interface Signed {
  /** Everything but `proof`. */
  readonly document: JsonObject;
  readonly proofs: readonly JsonObject[];
  /** Id of the issuer that it names. */
  readonly issuerId: string;
}

export interface Credential extends Signed {
  readonly id: string;
  readonly issuerName: string | null;
  /** Milliseconds since 1970. */
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly statuses: readonly JsonObject[];
  readonly subjectId: string | null;
  readonly identifiers: readonly Identifier[];
  readonly achievement: { readonly id: string; readonly name: string };
}
