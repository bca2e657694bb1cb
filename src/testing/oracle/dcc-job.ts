/**
 * What the second outside judge is asked, and what it answers: the only thing that both sides
 * share.
 */

export interface DccJob {
  /** Each as a file's path or as its text. */
  readonly credentials: readonly ({ readonly path: string } | { readonly text: string })[];
  /** https address -> JSON document, served as a static host serves `.json`. */
  readonly documents: Readonly<Record<string, unknown>>;
  /**
   * A built site: every file below `folder` at its address below `address` (which ends in a slash);
   * null for none.
   */
  readonly site: { readonly address: string; readonly folder: string } | null;
  /** Address of a list of known issuers that it loads, among the documents; absent: none. */
  readonly registry?: string;
  /** Date-time at which to judge; null means now. */
  readonly at: string | null;
}

export interface DccVerdict {
  /** Proof, key and issuer hold. Says nothing of dates, status or schema. */
  readonly signature: boolean;
  /** Null where its dates were not looked at, which is so wherever the signature does not hold. */
  readonly expired: boolean | null;
  /** Null where the credential has no status, or its list was not read (`error` says why). */
  readonly revoked: boolean | null;
  /** By the schema that it takes for the credential; null where it had none. */
  readonly schemaErrors: readonly string[] | null;
  readonly error: string | null;
  /** Whether the issuer stands in the list that it loaded. */
  readonly registered: boolean;
}

export interface DccVerdicts {
  /** One per credential, in the job's order. */
  readonly verdicts: readonly DccVerdict[];
  /** Every address that was asked for, sorted. */
  readonly asked: readonly string[];
}
