/**
 * Credentials that were signed anew, told from credentials that somebody changed: the register
 * knows.
 */

import { continues, placeText, registerPath } from '../../credential/ledger/register.ts';
import { addressDigest, bytesDigest } from '../../credential/ledger/register-entries.ts';
import { type Git, mustGit } from '../../repository/git.ts';
import type { Commit } from './ledger-loop.ts';
import { type Change, isSignedAnew, registerIn } from './ledger-paths.ts';

/** Reads a file; null where it is not there. */
type Read = (path: string) => Promise<string | null>;

/** The changed credentials of which the register says that they were corrected since `from`. */
export async function correctedAmong(
  git: Git,
  changes: readonly Change[],
  from: Commit,
  read: Read,
): Promise<ReadonlySet<string>> {
  const anew = changes.filter(isSignedAnew);
  const corrected = new Set<string>();
  if (anew.length === 0) return corrected;
  const [before, after] = [await textIn(git, from, registerPath), await read(registerPath)];
  for (const { path } of anew) {
    const text = await read(path);
    if (text !== null && isCorrection(before, after, path, text)) corrected.add(path);
  }
  return corrected;
}

/** A file in a commit, or with an empty name in the index, as text; null where it is not. */
export async function textIn(git: Git, commit: Commit, path: string): Promise<string | null> {
  const { code, stdout } = await git('show', `${commit}:./${path}`);
  return code === 0 ? stdout : null;
}

/** A file as it stands in the folder, as text; null where it is not. */
export async function standing(git: Git, path: string): Promise<string | null> {
  const { code, stdout } = await git('hash-object', '-w', '--no-filters', '--', path);
  return code === 0 ? mustGit(git, 'cat-file', 'blob', stdout.trim()) : null;
}

/**
 * True where a register that goes on from `before` says in a new line that this is the text of the
 * credential at a path, at another place in a status list than it had: a correction. Where a run
 * was cut short, the lines come with the next one, without which nothing is committed.
 */
function isCorrection(
  before: string | null,
  after: string | null,
  path: string,
  text: string,
): boolean {
  const [known, register] = [before, after].map((one) => (one === null ? null : registerIn(one)));
  if (!known || !register || !continues(known, register)) return false;
  if (!register.isFinished) return true;
  const address = addressDigest(register, path);
  const lines = [...register.entries.entries()].filter(([, entry]) => entry.address === address);
  const [number, last] = lines.at(-1) ?? [-1, undefined];
  const earlier = lines.at(-2)?.[1].place ?? null;
  return (
    number >= known.entries.length &&
    last?.bytes === bytesDigest(new TextEncoder().encode(text)) &&
    last.place !== null &&
    earlier !== null &&
    placeText(last.place) !== placeText(earlier)
  );
}
