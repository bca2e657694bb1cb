/** The pull request that brings forms which are older than the badges up to them. */

import { digestOf } from '../digest.ts';
import { asCode } from '../escaping.ts';
import type { Proposal } from './proposal.ts';

/**
 * The proposal of these files. Its branch is named after their texts: what was proposed already is
 * not proposed twice, and what the badges say since has a branch of its own.
 */
export function formsProposal(
  files: readonly { readonly path: string; readonly text: string }[],
): Proposal {
  return {
    files: files.map((file) => ({ ...file, replace: true })),
    branch: `propose/forms-${digestOf(files.map(({ path, text }) => `${path}\n${text}`).join('\n'))}`,
    title: 'Write the forms anew',
    body:
      'The badges changed, and these forms offer what they were before: ' +
      `${files.map(({ path }) => asCode(path)).join(', ')}. A maintainer merges it.`,
  };
}
