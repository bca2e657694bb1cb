/** What a translation says that its original does not. */

import { type Document, problemAt } from '../../document.ts';
import type { Problem } from '../../problem.ts';

/** `original`: the name of its file; `what`: what that has not; `more`: what else may be meant. */
export const ofNothing = (
  document: Document,
  path: readonly string[],
  original: string,
  what: string,
  more = '',
): Problem =>
  problemAt(document, path, {
    rule: 'translation-of-nothing',
    message: `${original} has no ${what} that this could translate.`,
    remedy: `Write it there first, or take it out here.${more === '' ? '' : ` ${more}`}`,
  });

/** Roles are told apart by their order, so all of them are translated or none. */
export const rolesProblems = (
  document: Document,
  own: readonly string[],
  theirs: readonly string[],
  original: string,
): Problem[] =>
  own.length === 0 || own.length === theirs.length
    ? []
    : [
        problemAt(document, ['roles'], {
          rule: 'translation-roles',
          message: `\`signatories\` in ${original} have ${theirs.length} roles, and here are ${own.length}.`,
          remedy: 'Write each of them in this language, in the same order; or leave `roles` out.',
        }),
      ];
