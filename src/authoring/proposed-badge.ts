/** Plans a badge that somebody proposes in a form or on the page for proposals. */

import type { CommunityFile } from '../community/file.ts';
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

/** As `newBadge`, with a folder after its name, and nothing else said of it. */
export const proposedBadge = (
  { skills, picture, ...words }: BadgeWords,
  existing: readonly CommunityFile[],
  now: Date,
): ReturnType<typeof newBadge> =>
  newBadge(
    existing,
    {
      ...words,
      slug: null,
      created: null,
      texts: {},
      skills: linesOf(skills),
      artwork: { shape: null, colour: null, symbol: null },
      picture,
    },
    now,
  );
