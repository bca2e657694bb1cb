/** The one pull request that proposes awards which are due, and what became of those before it. */

import { type DueStack, stackPath } from '../../authoring/stacking/due-stacks.ts';
import type { AuthoredFile } from '../../authoring/authored.ts';
import type { Community } from '../../community/model.ts';
import { spokenBy } from '../../language/languages.ts';
import { fill } from '../../language/text.ts';
import { type Git, mustGit } from '../../repository/git.ts';
import { digestOf } from '../digest.ts';
import { asCode } from '../escaping.ts';
import type { Proposal } from '../forms/proposal.ts';
import type { Host } from '../host.ts';

const prefix = 'propose/stacks-';

/** Most awards that the words of a pull request name; its files hold all of them. */
const most = 200;

/** The pull request of these files; nobody is named there who is in no list. */
export function stackProposal(
  files: readonly AuthoredFile[],
  due: readonly DueStack[],
  community: Community,
): Proposal {
  const { words, series, count } = spokenBy(community.issuer);
  const badges = new Map(community.badges.map(({ slug, name }) => [slug, name]));
  const people = new Map(community.recipients.map((one) => [one.slug, one]));
  const open = due.filter(
    ({ recipient, hidden }) => !hidden && people.get(recipient)?.visibility === 'listed',
  );
  const { titles, due: says } = words.host.proposals;
  const lines = open.slice(0, most).map(({ recipient, badge, date, because }) => {
    const values = {
      date,
      badge: asCode(badges.get(badge) ?? badge),
      recipient: asCode(people.get(recipient)?.name ?? recipient),
      parts: series(because.map(asCode)),
    };
    return `- ${fill(says.line, values)}`;
  });
  const quiet = due.length - open.length;
  const more = open.length - lines.length;
  return {
    files,
    branch: prefix + digestOf(files.map(({ path, text }) => `${path}\n${text}`).join('\n')),
    title: fill(titles.due, { count: files.length }),
    body: [
      says.lead,
      ...(lines.length > 0 ? [lines.join('\n')] : []),
      ...(more > 0 ? [count(says.more, more)] : []),
      ...(quiet > 0 ? [count(says.quiet, quiet)] : []),
    ].join('\n\n'),
  };
}

/** What was proposed earlier: a pull request that waits still, or the paths that were turned down. */
export interface EarlierProposals {
  readonly waiting: number | null;
  /** Paths of the branches whose pull request was closed, with the branch. */
  readonly closed: ReadonlyMap<string, string>;
}

/**
 * Looks through the branches of earlier proposals on the host. A branch that still stands without
 * an open pull request was closed: what it holds was turned down, or is merged.
 */
export async function earlierProposals(git: Git, host: Host): Promise<EarlierProposals> {
  const listed = await mustGit(git, 'ls-remote', '--heads', 'origin', `refs/heads/${prefix}*`);
  const branches = [...listed.matchAll(/\trefs\/heads\/(propose\/stacks-[0-9a-f]{8})$/gm)].map(
    (match) => match[1] ?? '',
  );
  const closed = new Map<string, string>();
  for (const branch of branches) {
    const waiting = await host.openFrom(branch);
    if (waiting !== null) return { waiting, closed: new Map() };
    for (const path of await pathsOf(git, branch)) closed.set(path, branch);
  }
  return { waiting: null, closed };
}

/** The files of people that the tip of a branch holds and the main line does not. */
async function pathsOf(git: Git, branch: string): Promise<readonly string[]> {
  await mustGit(git, 'fetch', '--quiet', '--no-tags', '--', 'origin', `refs/heads/${branch}`);
  const changed = await mustGit(
    git,
    ...['diff-tree', '-r', '-z', '--no-renames', '--name-only', '--diff-filter=A'],
    ...['HEAD', 'FETCH_HEAD', '--', 'recipients/'],
  );
  return changed.split('\0').filter((path) => path !== '');
}

/** What is due and was not turned down. */
export const stillDue = (
  due: readonly DueStack[],
  { closed }: EarlierProposals,
): readonly DueStack[] => due.filter((one) => !closed.has(stackPath(one)));
