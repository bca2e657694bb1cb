/** What becomes of a comment. */

import type { Words } from '../../language/words.ts';
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
export const answer = (
  refusals: readonly string[],
  { refused, again }: Words['host']['comments'],
): Outcome => ({
  kind: 'answer',
  text: `${refused}\n\n${asBlock(refusals.join('\n'))}\n\n${again}`,
});
