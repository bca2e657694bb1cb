/** Badges of other issuers, read, judged and planned as files of this community. */

import { authored } from '../authoring/authored.ts';
import type { Authored } from '../authoring/authored.ts';
import {
  type DefinitionOptions,
  planDefinitions,
} from '../authoring/importing/badges/definition-plan.ts';
import type { FileVerdict } from '../authoring/importing/badges/verdict.ts';
import type { CommunityFile } from '../community/file.ts';
import type { Community } from '../community/model.ts';
import { didOf } from '../credential/addresses.ts';
import type { FetchFile } from '../verification/following/following.ts';
import type { Inquiry } from '../verification/verify-file.ts';
import type { Given } from './gathering/given.ts';
import { judge } from './judge.ts';
import { pictureOf } from './picture.ts';

export interface BadgesOptions extends Omit<DefinitionOptions, 'pictureOf' | 'now'> {
  readonly inquiry: Inquiry;
  readonly fetchFile: FetchFile;
  readonly skipBad: boolean;
}

/** The files to write, or why none; and a verdict for each file that was given. */
export interface BadgesImport extends Authored {
  readonly verdicts: readonly FileVerdict[];
}

/**
 * Plans what the given files add to the community. Nothing that exists is changed; where a file asks
 * a question, nothing is planned, unless `skipBad`.
 */
export async function importBadges(
  given: readonly Given[],
  existing: readonly CommunityFile[],
  options: BadgesOptions,
): Promise<BadgesImport> {
  const { inquiry, fetchFile, skipBad } = options;
  const verdicts: FileVerdict[] = [];
  const outcome = await authored(existing, inquiry.now, async (community) => {
    const judged = await judgeAll(given, community, inquiry);
    const originals = judged.flatMap((one) => (one.kind === 'original' ? [one.original] : []));
    const plan = await planDefinitions(originals, community, {
      ...options,
      now: inquiry.now,
      pictureOf: (original) => pictureOf(original, fetchFile),
    });
    const planned = new Map(plan.verdicts.map((verdict) => [verdict.file, verdict]));
    for (const one of judged)
      verdicts.push(
        (one.kind === 'original' ? planned.get(one.original.file) : undefined) ?? leftOut(one),
      );
    const asks = verdicts.some(({ verdict }) => verdict === 'question');
    return asks && !skipBad
      ? { files: [], refusals: [] }
      : { files: plan.files, pictures: plan.pictures, refusals: [] };
  });
  return { ...outcome, verdicts };
}

type Judged = Awaited<ReturnType<typeof judge>>;

async function judgeAll(
  given: readonly Given[],
  { issuer: { url } }: Community,
  inquiry: Inquiry,
): Promise<readonly Judged[]> {
  const isOurs = (id: string): boolean => id.startsWith(url) || id.split('#')[0] === didOf(url);
  const judged: Judged[] = [];
  for (const one of given) judged.push(await judge(one, { inquiry, isOurs }));
  return judged;
}

function leftOut(judged: Judged): FileVerdict {
  return {
    file: judged.kind === 'original' ? judged.original.file : judged.file,
    verdict: 'left-out',
    badge: null,
    issuer: null,
    path: null,
    reasons: judged.kind === 'original' ? [] : [judged.reason],
    notes: [],
  };
}
