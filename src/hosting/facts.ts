/** What a host says about a pull request, as the review reads it. */

/** The approval of one account, given for one state of the pull request. */
export interface Approval {
  readonly account: string;
  /** The commit that was the pull request's head when it was approved. */
  readonly commit: string;
}

/** One pull request. Commit authors and dates are no part of it: anybody can write those. */
export interface Facts {
  readonly number: number;
  /** The account that opened the pull request. */
  readonly author: string;
  /** Commit of the branch that it is to be merged into. */
  readonly base: string;
  /** The newest commit that is proposed. */
  readonly head: string;
  /** The commit on the main branch that brought it; null while it is open. */
  readonly merge: string | null;
  readonly approvals: readonly Approval[];
}
