/** A community and its ledger, read together: everything that is wrong with either, at once. */

import { checkCommunity } from '../../community/check.ts';
import type { DocumentReading } from '../../community/document.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { canWait } from '../../community/rules/waiting.ts';
import type { Entry } from '../../community/tree.ts';
import { emptyLedger, type Ledger, type ParseIssued, readLedger } from './ledger.ts';
import { ledgerProblems } from './ledger-rules.ts';

/** Files of a community, read and checked. */
export interface Reading {
  /** Null exactly when there are problems with what people wrote. */
  readonly community: Community | null;
  /** Empty where there is no community. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** Other readers, which give the same as the usual ones. */
export interface Readers {
  readonly read?: (entry: Entry) => DocumentReading;
  readonly parse?: ParseIssued;
}

/**
 * A reading without the awards that came too late for their badge, lack what it requires or are to
 * be in a language that it is not in, and without those that rest on these.
 */
export interface ReadingBeside extends Reading {
  /** What is wrong with those: they wait, and nothing else waits for them. */
  readonly aside: readonly Problem[];
}

/**
 * The reading without awards that can wait and stand nevertheless: their badge ended or changed, or
 * what they rest on was withdrawn, while they were under way. `there`: the paths of which that may be so;
 * others are problems as ever.
 */
export function readingBeside(
  files: readonly CommunityFile[],
  now: Date,
  there: ReadonlySet<string>,
  readers: Readers = {},
): ReadingBeside {
  const reading = readingOf(files, now, readers);
  const late = reading.problems.filter(canWait);
  const aside = late.filter(({ path }) => there.has(path));
  if (aside.length === 0) return { ...reading, aside };
  const paths = new Set(aside.map(({ path }) => path));
  const others = files.filter(({ path }) => !paths.has(path));
  const rest = readingBeside(others, now, there, readers);
  return { ...rest, aside: [...aside, ...rest.aside] };
}

/**
 * Reads what a folder or a commit holds. `now` judges dates that lie in the future. The problems
 * come as they are found: what people wrote, unreadable issued files, and where the two disagree.
 */
export function readingOf(
  files: readonly CommunityFile[],
  now: Date,
  { read, parse }: Readers = {},
): Reading {
  const { community, problems } = checkCommunity(files, { now, ...(read && { read }) });
  const { ledger, problems: unreadable } = readLedger(files, parse);
  return community === null
    ? { community, ledger: emptyLedger, problems: [...problems, ...unreadable] }
    : {
        community,
        ledger,
        problems: [...problems, ...unreadable, ...ledgerProblems(community, ledger)],
      };
}
