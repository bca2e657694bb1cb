/** What becomes of a comment. */

import { asBlock } from '../escaping.ts';
import type { Proposal } from '../forms/proposal.ts';

/**
 * Nothing, a proposal, or an answer in Markdown. What a proposal leaves out of what was asked for,
 * `aside` says, in Markdown.
 */
export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'proposal'; readonly proposal: Proposal; readonly aside?: string }
  | { readonly kind: 'answer'; readonly text: string };

/** The answer where nothing was made of a comment. */
export const answer = (refusals: readonly string[]): Outcome => ({
  kind: 'answer',
  text:
    `Nothing was made of this comment:\n\n${asBlock(refusals.join('\n'))}\n\nAn ` +
    'edit is not read: write another comment.',
});

export const withoutEmail =
  'There is an e-mail address in this comment, and comments are public. Please edit it away, and ' +
  'delete that edit’s history. Whoever is to be awarded is named by account: @ada.';
