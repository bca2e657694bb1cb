/**
 * How much one proposal may ask of whoever checks it: files, text and pictures are counted, never
 * seconds, so that a slow machine says the same as a fast one.
 */

import type { Commit } from '../community/commit.ts';
import type { Problem } from '../community/problem.ts';
import { entryOf, isAuthoredText } from '../community/tree.ts';
import type { Change } from './changes.ts';

/** Changed paths of one proposal: a thousand new recipients with their awards, and room. */
const mostFiles = 5_000;
/** Bytes of changed texts: 5,000 files of usual length, or 200 of the longest that are allowed. */
const mostText = 4 * 1024 * 1024;
/** Changed pictures of badges: each may take a second to draw. */
const mostPictures = 50;

/** Why a proposal is too large to be looked at as one; nothing else of it is judged then. */
export function sizeProblems(changes: readonly Change[], { files }: Commit): Problem[] {
  const kept = new Set(changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path));
  const changed = files.filter(({ path }) => kept.has(path)).map(entryOf);
  const pictures = changed.filter(({ kind }) => kind === 'picture').length;
  const text = changed
    .filter(
      ({ kind }) =>
        isAuthoredText(kind) || kind === 'original' || kind === 'endorsement' || kind === 'unknown',
    )
    .reduce((sum, { content }) => sum + (content instanceof Uint8Array ? content.length : 0), 0);
  const problems: (Problem | null)[] = [
    tooLarge('too-many-changes', changes.length, mostFiles, 'files'),
    tooLarge('too-much-text', text, mostText, 'bytes of text'),
    tooLarge('too-many-pictures', pictures, mostPictures, 'pictures of badges'),
  ];
  return problems.filter((problem) => problem !== null);
}

function tooLarge(rule: string, count: number, most: number, what: string): Problem | null {
  return count <= most
    ? null
    : {
        rule,
        path: '.',
        line: 1,
        column: 1,
        message: `This proposal changes ${count} ${what}; at most ${most} are looked at.`,
        remedy: 'Propose it in several parts.',
      };
}
