/** Which changes of the working folder are the ledger's, and which nobody may push by machine. */

import { isStatusListPath } from '../../credential/addresses.ts';

/** One line of `git status --porcelain=v1` or of a comparison: two letters or one, and a path. */
interface Change {
  /** `added` is also what git does not know yet. */
  readonly kind: 'added' | 'modified' | 'other';
  readonly path: string;
}

/** True for a file that only `npm run issue` writes, once. */
const isIssuedOnce = (path: string): boolean =>
  /^recipients\/[a-z0-9-]+\/[a-z0-9-]+\.json$|^badges\/[a-z0-9-]+\/v[1-9]\d{0,8}\.(?:json|png|svg)$/.test(
    path,
  );

/**
 * True for what an issuing run may have done: files that were not there, and status lists written
 * anew.
 */
export function isLedgerChange({ kind, path }: Change): boolean {
  return isStatusListPath(path) ? kind !== 'other' : kind === 'added' && isIssuedOnce(path);
}

/** Why these changes cannot be pushed as a ledger, in sentences; empty where all of them can. */
export function ledgerRefusals(changes: readonly Change[]): readonly string[] {
  return changes
    .filter((change) => !isLedgerChange(change))
    .map(({ kind, path }) =>
      isIssuedOnce(path)
        ? `${JSON.stringify(path)} was issued before, ` +
          `and is ${kind === 'modified' ? 'changed' : 'gone'}. ` +
          'What is issued never changes: take that back.'
        : `${JSON.stringify(path)} is not a file that signing writes. ` +
          'Bring it to the main branch by itself first, or take it away.',
    );
}

/**
 * The changes in the output of `git status --porcelain=v1 -z --untracked-files=all --no-renames`.
 */
export function changesInStatus(output: string): readonly Change[] {
  return output
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => ({ kind: kindOf(entry.slice(0, 2)), path: entry.slice(3) }));
}

/** The changes in the output of `git diff --name-status --no-renames -z`. */
export function changesInComparison(output: string): readonly Change[] {
  const fields = output.split('\0').filter((field) => field !== '');
  return fields.flatMap((letter, at) =>
    at % 2 === 0 ? [{ kind: kindOf(letter), path: fields[at + 1] ?? '' }] : [],
  );
}

function kindOf(letters: string): Change['kind'] {
  const marks = letters.replaceAll(' ', '');
  if (marks === '??' || marks === 'A') return 'added';
  return /^(?:M|MM|AM)$/.test(marks) ? (marks === 'AM' ? 'added' : 'modified') : 'other';
}
