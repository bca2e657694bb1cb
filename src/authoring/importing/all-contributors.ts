/** Turns an `.all-contributorsrc` into a community, or into what is new in one. */

import { checkCommunity } from '../../community/check.ts';
import { dateOf, isCalendarDate } from '../../community/dates.ts';
import type { CommunityFile } from '../../community/file.ts';
import type { CalendarDate, Community } from '../../community/model.ts';
import { byPlace, type Problem } from '../../community/problem.ts';
import { asCommunityFile } from '../authored.ts';
import { type ContributorsFile, readContributorsFile } from './contributors-file.ts';
import { issuerPath, newIssuer } from './new-issuer.ts';
import {
  type ImportSummary,
  type PlannedFile,
  planImport,
  type PlanOptions,
} from './import-plan.ts';

export type { PlannedFile } from './import-plan.ts';

export interface ImportOptions extends PlanOptions {
  /** How the imported file is called in problems. */
  readonly path: string;
  /**
   * Name and address of the issuer; needed where the community has no `keys/issuer.json`, and
   * unused elsewhere.
   */
  readonly name: string | null;
  readonly url: string | null;
  /** Day of the new awards and badges; the format has no dates. Null: the day of `now`, in UTC. */
  readonly date: CalendarDate | null;
  readonly now: Date;
  /** True where good entries are to be taken beside bad ones. */
  readonly skipBad: boolean;
}

export interface Import {
  /** What is to be written: none of these paths exists. Empty where there are problems. */
  readonly files: readonly PlannedFile[];
  /** Null exactly when there are problems. */
  readonly summary: ImportSummary | null;
  /**
   * Sorted by place. Those with the rule `import-option` are about the options, not about a file.
   */
  readonly problems: readonly Problem[];
  /** The entries that were left out by `skipBad`, each with its reason. */
  readonly skipped: readonly Problem[];
}

/**
 * Plans what an `.all-contributorsrc` adds to a community. `text`: the file; `existing`: every file
 * of the community's folder, or null where there is none yet. Nothing that exists is changed, and
 * what it plans passes `checkCommunity` together with what is there. Never throws at bad input:
 * each mistake is a problem, and then there are no files.
 */
export function importAllContributors(
  text: string,
  existing: readonly CommunityFile[] | null,
  options: ImportOptions,
): Import {
  const { file, problems, bad } = readContributorsFile(text, options.path);
  const issuer = existing?.some(({ path }) => path === issuerPath) ? [] : issuerOf(options);
  const mistakes = [...problems, ...dateProblems(options), ...('rule' in issuer ? [issuer] : [])];
  if (file === null || 'rule' in issuer || mistakes.length > 0)
    return refused([...mistakes, ...bad]);
  const ground = [...(existing ?? []), ...issuer.map(asCommunityFile)];
  return extend(ground, issuer, file, bad, options);
}

function extend(
  ground: readonly CommunityFile[],
  issuer: readonly PlannedFile[],
  file: ContributorsFile,
  bad: readonly Problem[],
  options: ImportOptions,
): Import {
  const { community, problems } = checkCommunity(ground, options);
  if (community === null) return refused(problems);
  const date = options.date ?? dateOf(options.now);
  const early = earlyProblems(community, date);
  if (early.length > 0) return refused(early);
  const plan = planImport(file, community, date, options);
  const skipped = [...bad, ...plan.problems].sort(byPlace);
  if (skipped.length > 0 && !options.skipBad) return refused(skipped);
  const outcome = checkCommunity([...ground, ...plan.files.map(asCommunityFile)], options);
  if (outcome.problems.length > 0) return refused(outcome.problems);
  return { files: [...issuer, ...plan.files], summary: plan.summary, problems: [], skipped };
}

function refused(problems: readonly Problem[]): Import {
  return { files: [], summary: null, problems: [...problems].sort(byPlace), skipped: [] };
}

function issuerOf({ name, url }: ImportOptions): PlannedFile[] | Problem {
  const issuer = newIssuer(name, url);
  return 'path' in issuer ? [issuer] : optionProblem(issuer.message, issuer.remedy);
}

function dateProblems({ date, now }: ImportOptions): Problem[] {
  if (date === null || (isCalendarDate(date) && date <= dateOf(now))) return [];
  const remedy = `Write it as YYYY-MM-DD, ${dateOf(now)} at the latest.`;
  return [optionProblem('The --date is not a day in the calendar up to today.', remedy)];
}

/**
 * An award before its badge would be a problem in a hundred files; here it is one about the option.
 */
function earlyProblems(community: Community, date: CalendarDate): Problem[] {
  const late = community.badges.filter(({ created }) => created > date);
  return late.map(({ slug, created }) =>
    optionProblem(
      `The badge "${slug}" was created on ${created}, after ${date}.`,
      `Give --date ${created} or later.`,
    ),
  );
}

function optionProblem(message: string, remedy: string): Problem {
  return { rule: 'import-option', path: issuerPath, line: 1, column: 1, message, remedy };
}
