/** Plans a badge that somebody proposes in a form or on the page for proposals. */

import type { CommunityFile } from '../community/file.ts';
import { suggestSlug } from '../community/identifiers.ts';
import { newBadge } from './badge.ts';
import { linesOf } from './proposed-awards.ts';

interface BadgePicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is asked of whoever proposes; each as typed, `skills` one on each line. */
interface BadgeWords {
  readonly name: string;
  readonly description: string;
  readonly criteria: string;
  readonly skills: string;
  /** To stand beside it, as `plainPicture` gives it; null: one is drawn. */
  readonly picture: BadgePicture | null;
}

/**
 * As `newBadge`, with a folder after its name, and nothing else said of it. A name of which no
 * folder can be made gets one by its sum: nobody here can choose one, and whoever agrees may rename it.
 */
export const proposedBadge = (
  { skills, picture, ...words }: BadgeWords,
  existing: readonly CommunityFile[],
  now: Date,
): ReturnType<typeof newBadge> =>
  newBadge(
    existing,
    {
      ...words,
      slug: suggestSlug(words.name) === null ? folderBySum(words.name.trim()) : null,
      created: null,
      texts: {},
      skills: linesOf(skills),
      artwork: { shape: null, colour: null, symbol: null },
      picture,
    },
    now,
  );

/** `badge-1x2y3z`: the same for the same name (FNV-1a); null where there is none. */
const folderBySum = (name: string): string | null =>
  name === '' ? null : `badge-${sumOf(name.normalize('NFKC')).toString(36)}`;

const sumOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
