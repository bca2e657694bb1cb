/** A badge of another issuer, as it was read and judged: what the plans of an import begin with. */

import type { HolderMark } from '../../../community/record/holder-marks.ts';
import type { JsonObject } from '../../../proof/json.ts';

/**
 * What the verifier said of it. `definition`: the badge itself (an Achievement or BadgeClass),
 * which nobody was awarded and nobody signed. `valid` includes what is not written to the letter.
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
  /** A DID, an address, or another identifier; of a credential, as it was verified. */
  readonly id: string | null;
  readonly name: string | null;
  /** Its page. */
  readonly url: string | null;
}

/** The award itself: who got the badge, when and why. */
export interface OriginalAward {
  /** The credential as it came: JSON or a compact JWS, without the picture around it. */
  readonly text: string;
  readonly ending: 'json' | 'jwt';
  /** Where the issuer's host confirmed it; null where it is signed. */
  readonly address: string | null;
  /** The day that it names, in the zone that it is written in; null where it names none. */
  readonly day: string | null;
  /** The last day, where there is one. */
  readonly until: string | null;
  /** The name as signed. */
  readonly holder: string | null;
  readonly marks: readonly HolderMark[];
  /** Why, in the issuer's words: Markdown, HTML or plain. */
  readonly narrative: string;
  readonly evidence: readonly { readonly url: string; readonly name: string | null }[];
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
  /** Null for a definition by itself. */
  readonly award: OriginalAward | null;
  /** The file, or the part of it that is this badge. */
  readonly bytes: Uint8Array;
}
