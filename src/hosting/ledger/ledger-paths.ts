/** Which changes of the working folder are the ledger's, and which nobody may push by machine. */

import {
  continues,
  readRegister,
  type Register,
  registerPath,
} from '../../credential/ledger/register.ts';
import { isStatusListPath } from '../../credential/addresses.ts';

/** One line of `git status --porcelain=v1` or of a comparison: two letters or one, and a path. */
export interface Change {
  /** `added` is also what git does not know yet. */
  readonly kind: 'added' | 'modified' | 'other';
  readonly path: string;
}

/** True for a file that only `npm run issue` writes, once. */
const isIssuedOnce = (path: string): boolean =>
  /^recipients\/[a-z0-9-]+\/[a-z0-9-]+\.json$|^badges\/[a-z0-9-]+\/v[1-9]\d{0,8}(?:\.(?:json|png|svg)|\.[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?\.json)$/.test(
    path,
  );

/** True for a credential that stood already and is another one now. */
export const isSignedAnew = ({ kind, path }: Change): boolean =>
  kind === 'modified' && path.startsWith('recipients/') && isIssuedOnce(path);

/**
 * True for what an issuing run may have done: files that were not there, credentials that were
 * corrected (their paths are in `corrected`), status lists written anew, and a longer register
 * (`registerRefusals` looks whether it is).
 */
export function isLedgerChange(
  { kind, path }: Change,
  corrected: ReadonlySet<string> = new Set(),
): boolean {
  return isStatusListPath(path) || path === registerPath
    ? kind !== 'other'
    : (kind === 'added' && isIssuedOnce(path)) || corrected.has(path);
}

/**
 * Why a register cannot follow another one, in sentences; empty where it can. Both are texts of the
 * file, null where there is none; `before` is that of the main branch.
 */
export function registerRefusals(before: string | null, after: string | null): readonly string[] {
  const register = after === null ? null : registerIn(after);
  if (after !== null && register === null)
    return [`${registerPath} cannot be read: \`npm run check\` says what is wrong with it.`];
  if (register !== null && !register.isFinished)
    return [
      `${registerPath} says that a signing run was cut short. ` +
        `Run \`npm run issue\` first, which completes it.`,
    ];
  const known = before === null ? null : registerIn(before);
  return known === null || continues(known, register)
    ? []
    : [
        `${registerPath} is not the register of the main branch with lines added at its end. ` +
          'What was signed is remembered for ever: take that back.',
      ];
}

/** A register by its text; null where it cannot be read. */
export function registerIn(text: string): Register | null {
  return readRegister(new TextEncoder().encode(text)).register;
}

/** Why these changes cannot be pushed as a ledger, in sentences; empty where all of them can. */
export function ledgerRefusals(
  changes: readonly Change[],
  corrected?: ReadonlySet<string>,
): readonly string[] {
  return changes
    .filter((change) => !isLedgerChange(change, corrected))
    .map(({ kind, path }) =>
      isIssuedOnce(path)
        ? `${JSON.stringify(path)} was issued before, ` +
          `and is ${kind === 'modified' ? 'changed' : 'gone'}. ` +
          'What is issued never changes by hand: take that back.'
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
