/** An issuer that a community knows, and does not answer for. */
export interface KnownIssuer {
  /** The DID that their badges name. */
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly location: string | null;
}
