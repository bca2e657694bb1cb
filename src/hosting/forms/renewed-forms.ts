/** The pull request that brings forms which are older than the badges up to them. */

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

/** FNV-1a, 32 bits, in hex: enough to tell two texts of the same community apart. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
