/** `npm run import -- badges PATH`: badges of other issuers become badges of this community. */

import { parseBadgeIs } from '../../src/authoring/importing/csv/badge-of.ts';
import { gather } from '../../src/intake/gathering/gather.ts';
import { importBadges } from '../../src/intake/import-badges.ts';
import { asking } from '../../src/intake/asking.ts';
import { readTree } from '../../src/repository/tree.ts';
import { type CommandArguments, tellProblems, UsageError } from '../shell/command.ts';
import { writeAuthored, nextSteps } from '../shell/authoring.ts';
import { tell } from './badge-verdicts.ts';

/** Runs the import; returns the exit code. */
export async function importFromBadges(
  path: string,
  { values, root }: CommandArguments,
): Promise<number> {
  const value = (name: string): string | null =>
    typeof values[name] === 'string' ? values[name] : null;
  const is = (name: string): boolean => values[name] === true;
  if (is('offline') && value('mirror') !== null)
    throw new UsageError('--offline does not go with --mirror');
  const badgeIs = parseBadgeIs(value('badge-is') ?? 'a=b');
  if (typeof badgeIs === 'string') throw new UsageError(badgeIs);
  const given = await gather(path);
  if (given === null) throw new UsageError(`${JSON.stringify(path)} is not there`);
  const { fetchJson, fetchFile } = asking({ mirror: value('mirror'), isOffline: is('offline') });
  const outcome = await importBadges(given, await readTree(root), {
    inquiry: { now: new Date(), identity: null, trusted: [], fetchJson, fetchFile },
    fetchFile,
    slug: value('slug'),
    called: value('called'),
    badgeIs: value('badge-is') === null ? new Map() : badgeIs,
    skipBad: is('skip-bad'),
  });
  if (outcome.problems.length > 0) return tellProblems(outcome.problems);
  const dry = is('dry-run');
  const code = tell(outcome, { dry, json: is('json'), skipBad: is('skip-bad') });
  if (outcome.files.length === 0) return code;
  return Math.max(code, await writeAuthored(outcome, root, { dry, next: nextSteps }));
}
