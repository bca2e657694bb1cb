/** A badge of another issuer, as it was read and judged: what the plans of an import begin with. */

import type { JsonObject } from '../../../proof/json.ts';

/**
 * What the verifier said of it. `definition`: the badge itself (an Achievement or BadgeClass), which
 * nobody was awarded and nobody signed. `valid` includes what is not written to the letter.
 */
export type Standing =
  | 'valid'
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  | 'undetermined'
  | 'definition';

/** Who issued it, in the issuer's own words. */
export interface OriginalIssuer {
  /** A DID, an address, or another identifier. */
  readonly id: string | null;
  readonly name: string | null;
  /** Its page. */
  readonly url: string | null;
}

export interface Original {
  /** What the file is called for people; with `#3` for the third badge in it. */
  readonly file: string;
  readonly standing: Standing;
  /** Sentences that explain the standing where it is not good; else empty. */
  readonly reasons: readonly string[];
  readonly issuer: OriginalIssuer;
  /** The Achievement (OB 3.0) or BadgeClass (OB 2.0, 1.x), as written. */
  readonly achievement: JsonObject;
  /** The day of the award, where there is one. */
  readonly day: string | null;
  /** The file, or the part of it that is this badge. */
  readonly bytes: Uint8Array;
}
