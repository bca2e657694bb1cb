/** What the outside judge is asked, and what it answers: the only thing that both sides share. */

/** The two deployed generations of the file behind context-3.0.3.json. */
export type ContextGeneration = '2024-03' | '2026-06';

export interface Job {
  /**
   * Each as a file's path or as its text; a presentation that its holder signed with what whoever
   * asked expects; or one that nobody signed.
   */
  readonly credentials: readonly (
    | { readonly path: string }
    | { readonly text: string }
    | { readonly text: string; readonly challenge: string; readonly domain: string }
    | { readonly text: string; readonly challenge: null }
  )[];
  /** https address -> JSON document: did.json and status list. Nothing else can be fetched. */
  readonly documents: Readonly<Record<string, unknown>>;
  readonly openBadgesContext: ContextGeneration;
  /** The strict 1EdTech schema; null leaves the schema unjudged. */
  readonly schemaPath: string | null;
  /** Date-time at which to judge; null means now. */
  readonly at: string | null;
}

export interface Verdict {
  /**
   * Proof, key, issuer, dates and status list as @digitalbazaar/vc sees them. A revoked credential
   * is verified.
   */
  readonly verified: boolean;
  /** Why not, one line; null where verified. */
  readonly error: string | null;
  /** Empty where the schema holds or was not judged. */
  readonly schemaErrors: readonly string[];
  /** The credential's bit of the status list: true is revoked; null where none was read. */
  readonly status: boolean | null;
}
