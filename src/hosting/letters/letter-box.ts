/** Comments in which sealed addresses wait, as a host tells of them, and what is done with them. */

import type { ReviewHost } from '../host.ts';

export interface StandingComment {
  readonly id: number;
  /** The issue or pull request below which it stands. */
  readonly below: number;
  readonly body: string;
  readonly author: string;
  /** The host's number of the account; null where it gives none. */
  readonly authorId: number | null;
  /** True where a program wrote it. */
  readonly isByProgram: boolean;
  /** True where it reads otherwise than when it was written, whoever changed it. */
  readonly isEdited: boolean;
}

export interface LetterBox extends Pick<ReviewHost, 'facts' | 'broughtBy'> {
  /** All comments of the repository that were written or changed since this moment (ISO 8601). */
  readonly since: (moment: string) => Promise<readonly StandingComment[]>;
  /** All comments on one issue or pull request. */
  readonly below: (number: number) => Promise<readonly StandingComment[]>;
  /** Writes a comment; gives its number. */
  readonly say: (below: number, text: string) => Promise<number>;
  readonly rewrite: (comment: number, text: string) => Promise<void>;
  /** Takes a comment away, with the history of its edits. */
  readonly remove: (comment: number) => Promise<void>;
}

/** One message to one address. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try, so that mail programs know one that comes twice. */
  readonly id: string;
}

/**
 * How a try went. `refused`: the address does not exist there; `failed`: it was not taken, and may be
 * tried again; `unknown`: the connection broke after the message was handed over. `code` names no
 * address.
 */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'failed' | 'unknown'; readonly code: string };

export interface Post {
  /** Whether letters would be taken now: null, or a code that says why not. */
  readonly trouble: () => Promise<string | null>;
  readonly send: (letter: Letter) => Promise<Delivery>;
}
