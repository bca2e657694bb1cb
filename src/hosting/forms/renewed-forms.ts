/** The pull request that brings forms which are older than the badges up to them. */

import type { Language } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { digestOf } from '../digest.ts';
import { asCode } from '../escaping.ts';
import type { Proposal } from './proposal.ts';

/**
 * The proposal of these files. Its branch is named after their texts: what was proposed already is
 * not proposed twice, and what the badges say since has a branch of its own.
 */
export function formsProposal(
  files: readonly { readonly path: string; readonly text: string }[],
  { words, series }: Language,
): Proposal {
  const { titles, forms } = words.host.proposals;
  return {
    files: files.map((file) => ({ ...file, replace: true })),
    branch: `propose/forms-${digestOf(files.map(({ path, text }) => `${path}\n${text}`).join('\n'))}`,
    title: titles.forms,
    body: fill(forms, { files: series(files.map(({ path }) => asCode(path))) }),
  };
}
