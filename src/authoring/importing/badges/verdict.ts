/** What became of one file of an import. */

import { cleanText } from '../clean-text.ts';
import type { OriginalIssuer } from './original.ts';

export interface FileVerdict {
  /** What the file is called, for people. */
  readonly file: string;
  /**
   * `created`: taken. `exists`: here already. `duplicate`: another file of the import says the
   * same. `left-out`: nothing that could be taken. `question`: somebody must say something first.
   */
  readonly verdict: 'created' | 'exists' | 'duplicate' | 'left-out' | 'question';
  /** The badge's name, as it is shown here. */
  readonly badge: string | null;
  /** The issuer's name, as the issuer writes it. */
  readonly issuer: string | null;
  /** The folder of whose award it is, where it is one. */
  readonly recipient?: string;
  /** The file of the badge or award here. */
  readonly path: string | null;
  /** Why it was not taken, and what to do. */
  readonly reasons: readonly string[];
  /** What was taken otherwise than it stands. */
  readonly notes: readonly string[];
}

/** An issuer as a terminal may show it: by its name, else by what identifies it. */
export const shownIssuer = ({ name, id }: OriginalIssuer): string | null =>
  cleanText(name ?? id ?? '').slice(0, 100) || null;

/**
 * Notes that several files share, each with the number of its files: they are told once, not beside
 * each.
 */
export function sharedNotes(verdicts: readonly FileVerdict[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const note of verdicts.flatMap(({ notes }) => [...new Set(notes)]))
    counts.set(note, (counts.get(note) ?? 0) + 1);
  return new Map([...counts].filter(([, files]) => files > 1));
}
