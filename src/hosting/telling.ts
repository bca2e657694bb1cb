/** Tells every pull request whose awards were signed in one commit of the ledger, once. */

import type { Community } from '../community/model.ts';
import { announcement, marker, type ToldAward, toldAward } from './announcement.ts';
import { type Git, literal, mustGit } from '../repository/git.ts';
import type { ReviewHost } from './host.ts';
import type { MessageTemplate } from './messages/template.ts';
import { changesInComparison } from './ledger/ledger-paths.ts';

interface Told {
  readonly pull: number;
  readonly awards: number;
  /** False where the comment was there already. */
  readonly isNew: boolean;
}

/**
 * Posts the comments that are not there yet: a run that was cut short is taken up by the next.
 * Awards that no pull request brought are told to nobody.
 */
export async function tell(
  git: Git,
  host: ReviewHost,
  community: Community,
  ledger: string,
  branch: string,
  templates: readonly MessageTemplate[] = [],
): Promise<readonly Told[]> {
  const pulls = new Map<number, ToldAward[]>();
  for (const award of await signedIn(git, community, ledger)) {
    const pull = await pullOf(git, host, award.award.path, { at: ledger, branch });
    if (pull !== null) pulls.set(pull, [...(pulls.get(pull) ?? []), award]);
  }
  const told: Told[] = [];
  for (const [pull, awards] of pulls) {
    const before = await host.comments(pull);
    const missing = [...parts(awards).entries()].filter(
      ([at]) => !before.some((text) => text.includes(marker(ledger, at))),
    );
    for (const [at, part] of missing)
      await host.comment(pull, announcement(part, community, ledger, { part: at, templates }));
    told.push({ pull, awards: awards.length, isNew: missing.length > 0 });
  }
  return told;
}

/** The pull request that brought a file of the branch, as of a commit; null where none did. */
export async function pullOf(
  git: Git,
  host: Pick<ReviewHost, 'broughtBy'>,
  path: string,
  { at, branch }: { readonly at: string; readonly branch: string },
): Promise<number | null> {
  const log = ['log', '--first-parent', '--diff-filter=A', '-m', '--format=%H', '-1'];
  const commit = (await mustGit(git, ...log, at, '--', literal(path))).trim();
  const [pull = null] = commit === '' ? [] : await host.broughtBy(commit, branch);
  return pull;
}

/** Hosts take comments of some 65,000 characters; many awards are told in several. */
const mostInOne = 15;

function parts(awards: readonly ToldAward[]): readonly (readonly ToldAward[])[] {
  return Array.from({ length: Math.ceil(awards.length / mostInOne) }, (_, at) =>
    awards.slice(at * mostInOne, (at + 1) * mostInOne),
  );
}

/** The awards whose credentials a commit added. */
export async function signedIn(
  git: Git,
  community: Community,
  ledger: string,
): Promise<readonly ToldAward[]> {
  const changes = changesInComparison(
    await mustGit(git, 'diff', '--name-status', '--no-renames', '-z', `${ledger}^`, ledger, '--'),
  );
  return changes
    .filter(({ kind }) => kind === 'added')
    .flatMap(({ path }) => {
      const [, recipient, slug] = /^recipients\/([a-z0-9-]+)\/([a-z0-9-]+)\.json$/.exec(path) ?? [];
      const award =
        recipient === undefined || slug === undefined
          ? null
          : toldAward(community, recipient, slug);
      return award === null ? [] : [award];
    });
}
