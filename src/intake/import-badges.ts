/** Badges of other issuers, read, judged and planned as files of this community. */

import { authored } from '../authoring/authored.ts';
import type { Authored } from '../authoring/authored.ts';
import { type AwardOptions, planAwards } from '../authoring/importing/badges/award-plan.ts';
import {
  type DefinitionPlan,
  planDefinitions,
} from '../authoring/importing/badges/definition-plan.ts';
import { planElsewhere } from '../authoring/importing/badges/elsewhere-plan.ts';
import type { FileVerdict } from '../authoring/importing/badges/verdict.ts';
import type { CommunityFile } from '../community/file.ts';
import type { Community } from '../community/model.ts';
import type { Problem } from '../community/problem.ts';
import { didOf } from '../credential/addresses.ts';
import { inputsAtOnce } from '../repository/network/limits.ts';
import type { FetchFile } from '../verification/following/following.ts';
import type { Inquiry } from '../verification/verify-file.ts';
import type { Given } from './gathering/given.ts';
import { judge, type Judged } from './judge.ts';
import { pictureOf } from './picture.ts';

export interface BadgesOptions extends Omit<AwardOptions, 'pictureOf' | 'now'> {
  /**
   * What badges of others become: badges of ours, awards of people who move house, or nothing of
   * ours: people show them as they are.
   */
  readonly as: 'definitions' | 'awards' | 'elsewhere';
  /** Whose those are that are shown as they are; null: whoever they name. */
  readonly recipient: string | null;
  readonly inquiry: Inquiry;
  readonly fetchFile: FetchFile;
  readonly skipBad: boolean;
}

/** The files to write, or why none; and a verdict for each file that was given. */
export interface BadgesImport extends Authored {
  readonly verdicts: readonly FileVerdict[];
}

/** Once more for each round of files that the check refuses; what is left then is told as it is. */
const mostRounds = 3;

/**
 * Plans what the given files add to the community. Nothing that exists is changed; where a file
 * asks a question, nothing is planned, unless `skipBad`. What the check would refuse asks one, too.
 */
export async function importBadges(
  given: readonly Given[],
  existing: readonly CommunityFile[],
  options: BadgesOptions,
): Promise<BadgesImport> {
  let judged: readonly Judged[] | null = null;
  const refused = new Map<string, string[]>();
  for (let round = 1; ; round += 1) {
    let verdicts: readonly FileVerdict[] = [];
    const outcome = await authored(existing, options.inquiry.now, async (community) => {
      judged ??= await judgeAll(given, community, options.inquiry);
      const plan = await planFrom(judged, community, refused, options);
      ({ verdicts } = plan);
      const asks = verdicts.some(({ verdict }) => verdict === 'question');
      return asks && !options.skipBad
        ? { files: [], refusals: [] }
        : { files: plan.files, pictures: plan.pictures, refusals: [] };
    });
    const found = refusedFiles(outcome.problems, verdicts);
    if (found.size === 0 || round === mostRounds) return { ...outcome, verdicts };
    for (const [file, reasons] of found) refused.set(file, reasons);
  }
}

/** The plan of what was judged good, with a verdict for every file, in their order. */
async function planFrom(
  judged: readonly Judged[],
  community: Community,
  refused: ReadonlyMap<string, readonly string[]>,
  options: BadgesOptions,
): Promise<DefinitionPlan> {
  const originals = judged.flatMap((one) =>
    one.kind === 'original' && !refused.has(one.original.file) ? [one.original] : [],
  );
  const planning = { awards: planAwards, definitions: planDefinitions, elsewhere: planElsewhere };
  const plan = await planning[options.as](originals, community, {
    ...options,
    now: options.inquiry.now,
    pictureOf: (original) => pictureOf(original, options.fetchFile),
  });
  const told = new Map(plan.verdicts.map((verdict) => [verdict.file, verdict]));
  const verdicts = judged.map((one) =>
    one.kind === 'left-out'
      ? untaken(one.file, 'left-out', [one.reason])
      : (told.get(one.original.file) ??
        untaken(one.original.file, 'question', refused.get(one.original.file) ?? [])),
  );
  return { ...plan, verdicts };
}

/** What the check says of files that are planned, by what they are made of. */
function refusedFiles(
  problems: readonly Problem[],
  verdicts: readonly FileVerdict[],
): ReadonlyMap<string, string[]> {
  const refused = new Map<string, string[]>();
  for (const { path, message, remedy } of problems) {
    const made = verdicts.filter(
      ({ verdict, path: planned }) =>
        verdict === 'created' && planned !== null && isBeside(path, planned),
    );
    for (const { file } of made)
      refused.set(file, [...(refused.get(file) ?? []), `${message} ${remedy}`]);
  }
  return refused;
}

/** The file itself; of a badge, its picture, too. */
const isBeside = (path: string, planned: string): boolean =>
  path === planned ||
  (planned.startsWith('badges/') &&
    path.startsWith(planned.slice(0, planned.lastIndexOf('/') + 1)));

async function judgeAll(
  given: readonly Given[],
  { issuer: { url } }: Community,
  inquiry: Inquiry,
): Promise<readonly Judged[]> {
  const isOurs = (id: string): boolean => id.startsWith(url) || id.split('#')[0] === didOf(url);
  const judged: Judged[] = [];
  for (let at = 0; at < given.length; at += inputsAtOnce) {
    const some = given.slice(at, at + inputsAtOnce);
    judged.push(...(await Promise.all(some.map((one) => judge(one, { inquiry, isOurs })))));
  }
  return judged;
}

function untaken(
  file: string,
  verdict: FileVerdict['verdict'],
  reasons: readonly string[],
): FileVerdict {
  return { file, verdict, badge: null, issuer: null, path: null, reasons, notes: [] };
}
