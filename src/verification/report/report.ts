/** What a verifier says: a verdict, and every check behind it. */

import type { Saying } from '../../language/sayings.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { PublicKey } from '../../proof/public-key.ts';

/**
 * Whether a badge can be relied on. `invalid` is kept for what is forged or broken: a signature, a
 * key, an issuer or a covered byte is wrong. `nonconforming`: signed by its issuer, unchanged and
 * in force, but not written to the letter of its standard. `undetermined`: something could not be
 * found out. `no-badge`: there was nothing to judge.
 */
export type Verdict =
  | 'valid'
  | 'nonconforming'
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  | 'invalid'
  | 'undetermined'
  | 'no-badge';

/** `deviates`: went well, though something is not written as the standard asks. */
export type Outcome = 'passed' | 'deviates' | 'failed' | 'unknown' | 'skipped';

/** One place at which a document does not follow its standard to the letter. */
export interface Deviation {
  /** A code of the check that found it. */
  readonly code: string;
  /** Members with dots between, `credentialSubject.achievement.image`; empty for the whole. */
  readonly place: string;
  readonly said: Saying;
}

/** One check, in the order in which it was made. */
export interface Check {
  /**
   * Which step: `format`, `contexts`, `schema`, `issuer`, `key`, `proof`, `dates`, `status`,
   * `endorsement` (one for each, where there are any), `recipient`.
   */
  readonly check: string;
  readonly outcome: Outcome;
  /** Stable and closed set, kebab-case: for machines and tests. */
  readonly code: string;
  /**
   * One plain sentence or a few, as texts of the language's table: what was looked at, where it
   * came from, and what was found.
   */
  readonly said: readonly Saying[];
  /**
   * Which part it is about where that is not the whole: `verifiableCredential[1]`,
   * `issuer.endorsement[0]`.
   */
  readonly part?: string;
  /** What the check found that is not by the letter; absent where that is nothing. */
  readonly deviations?: readonly Deviation[];
}

/** The second axis of a report: whether the document follows its standard to the letter. */
export interface Conformance {
  readonly standard: 'ob3' | 'ob2' | 'ob1';
  /** In the order of the checks; of what is enclosed, the place begins with the part's. */
  readonly deviations: readonly Deviation[];
}

interface IssuerSummary {
  readonly id: string;
  readonly name: string | null;
  /** True only where the reader was told beforehand to trust this id. */
  readonly trusted: boolean;
  /** The name by which the reader knows it, without answering for it; absent: not known. */
  readonly knownAs?: string;
}

/**
 * What a page shows of a badge besides: as signed, and not judged. Machines read it in the badge.
 */
export interface Shown {
  /** The id of the credential or assertion. */
  readonly id: string | null;
  /** The day of the award, `2026-03-01`. */
  readonly day: string | null;
  /** The badge's picture, an address or a `data:` URI. */
  readonly image: string | null;
  /** BCP 47 tag of what the badge says, where it says so. */
  readonly language: string | null;
  /** Ids of the evidence. */
  readonly evidence: readonly string[];
  /** What was reached, by the names of the results that the badge describes. */
  readonly results: readonly ShownResult[];
}

/** One result: a value, or the name of a level, or a word of Open Badges for how it stands. */
export interface ShownResult {
  readonly name: string;
  readonly reached: string;
}

export interface Report {
  readonly verdict: Verdict;
  readonly standard: 'ob3' | 'ob2' | 'ob1' | null;
  readonly issuer: IssuerSummary | null;
  /** The recipient's name as signed, where the credential names one. */
  readonly recipient: string | null;
  readonly achievement: { readonly id: string | null; readonly name: string } | null;
  /** Null like `achievement`. */
  readonly shown: Shown | null;
  /** Null where nothing could be read that a standard has rules for. */
  readonly conformance: Conformance | null;
  /** Address of the credential that its issuer put in its place; absent where there is none. */
  readonly replacedBy?: string;
  /**
   * Of a presentation or record: the report on each badge in it, where there are several, or where what
   * lies beside one is broken. The verdict is the worst of all, and its own.
   */
  readonly inside?: readonly Report[];
  readonly checks: readonly Check[];
}

/** What fetching a document brought. Network trouble is not a fault of the credential. */
export type Fetched =
  | { readonly outcome: 'fetched'; readonly text: string; readonly address: string }
  | {
      readonly outcome: 'unreachable';
      readonly reason: string;
      /**
       * The status with which the host refused, where it answered over HTTP: 410 says that
       * something was withdrawn.
       */
      readonly status?: number;
    };

/**
 * Fetches one https document; never throws. The caller decides what may be fetched, and from where.
 */
export type FetchJson = (address: string) => Promise<Fetched>;

/**
 * Whether a proof is a key's over a document without it, as `verifySuiteProof` says: for whoever
 * made the document, and knows a quicker way to the same answer.
 */
export type Holds = (
  document: JsonObject,
  proof: JsonObject,
  key: PublicKey,
  contexts?: ReadonlyMap<string, JsonObject>,
) => Promise<boolean>;

export interface TrustedIssuer {
  /** DID or https id. */
  readonly id: string;
  readonly name: string;
}

export interface Circumstances {
  /** The moment at which the credential is judged. */
  readonly now: Date;
  readonly fetchJson: FetchJson;
  readonly trusted: readonly TrustedIssuer[];
  /** Issuers that the reader knows, and does not answer for; absent: none. */
  readonly known?: readonly TrustedIssuer[];
  /**
   * The person asked about (an e-mail address, name, profile address or DID); null or absent where
   * nobody is.
   */
  readonly identity?: string | null;
  /**
   * The https address at which the text was read, where it came from one: the oldest badges say
   * nowhere else where they are hosted.
   */
  readonly foundAt?: string;
  /** Asked in the place of the general way; for documents of one's own only. */
  readonly holds?: Holds;
}
