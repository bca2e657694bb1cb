/**
 * Brings a proposal to the host: a branch of its own, one commit, a pull request. Repeated, it does
 * what is left.
 */

import { type Git, GitRefused, literal, mustGit } from '../repository/git.ts';
import { fill } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { asCode } from './escaping.ts';
import type { Host } from './host.ts';
import type { Proposal } from './forms/proposal.ts';

/** Who put the label on, and when, where that account may merge; else a sentence. */
export async function approverOf(
  host: Host,
  issue: number,
  label: string,
): Promise<
  | { readonly approver: string; readonly at: string }
  | { readonly refusal: string; readonly isOn: boolean }
> {
  const labelled = await host.labelledBy(issue, label);
  if (labelled === null)
    return { refusal: `The label ${label} is not on issue ${issue} any more.`, isOn: false };
  const { account: approver, at } = labelled;
  return (await host.mayWrite(approver))
    ? { approver, at }
    : {
        refusal: `The label ${label} was put on issue ${issue} by ${approver}, who may not approve.`,
        isOn: true,
      };
}

/** The number of a pull request, or why there is none, in a sentence for who asked for it. */
export type Proposed = { readonly number: number } | { readonly refusal: string };

/**
 * Commits the files, which `write` writes, on the branch that is checked out, pushes that as the
 * proposal's branch without force, and opens the pull request. A branch of that name that is there
 * is taken up only where it holds these files and nothing else: by its name whatever is in it would
 * count as proposed by whoever asked.
 */
export async function propose(
  git: Git,
  host: Host,
  proposal: Proposal,
  { into, words }: { readonly into: string; readonly words: Words },
  write: () => Promise<unknown>,
): Promise<Proposed> {
  const says = words.host.proposals;
  const { branch, title, body } = proposal;
  const ours = proposal.rivals === undefined ? null : await host.openFrom(branch);
  const earlier = await givenWay(git, host, proposal, ours, says);
  if (earlier !== null) return earlier;
  const base = (await mustGit(git, 'rev-parse', '--verify', 'HEAD')).trim();
  await commitFiles(git, proposal, write);
  const remote = `refs/heads/${branch}`;
  const isThere = (await mustGit(git, 'ls-remote', '--heads', 'origin', remote)).trim() !== '';
  if (isThere && !(await holdsTheSame(git, base, remote)))
    return { refusal: await foreign(branch, host, says) };
  if (!isThere)
    await mustGit(git, 'push', '--quiet', '--no-verify', '--', 'origin', `HEAD:${remote}`);
  const open = await host.openFrom(branch);
  const number = open ?? (await host.open({ title, body, from: branch, into }));
  const later = await givenWay(git, host, proposal, number, says);
  // What somebody pushed meanwhile stays.
  if (later !== null && !isThere)
    await git(
      'push',
      '--quiet',
      '--no-verify',
      `--force-with-lease=${remote}:HEAD`,
      ...gone(remote),
    );
  return later ?? { number };
}

const gone = (ref: string): readonly string[] => ['--', 'origin', `:${ref}`];

/**
 * Where somebody else proposes the same: a refusal, after the pull request `ours`, if there is one,
 * was closed. Of two jobs that opened theirs at the same time each sees the other's afterwards, and
 * the one with the lower number stays.
 */
async function givenWay(
  git: Git,
  host: Host,
  proposal: Proposal,
  ours: number | null,
  says: Words['host']['proposals'],
): Promise<{ readonly refusal: string } | null> {
  const rival = await openRival(git, host, proposal);
  if (rival === null || (ours !== null && ours < rival)) return null;
  if (ours !== null) await host.close(ours);
  return { refusal: fill(says.rival, { pull: pullName(host, rival) }) };
}

/** The first open pull request of somebody else who asked for the same; null where there is none. */
async function openRival(
  git: Git,
  host: Host,
  { branch, rivals }: Proposal,
): Promise<number | null> {
  if (rivals === undefined) return null;
  const listed = await mustGit(git, 'ls-remote', '--heads', 'origin', `refs/heads/${rivals}*`);
  const others = [...listed.matchAll(/\trefs\/heads\/(\S+)/g)].flatMap(([, name]) => name ?? []);
  const open: number[] = [];
  for (const name of others.filter((other) => other !== branch)) {
    const number = await host.openFrom(name);
    if (number !== null) open.push(number);
  }
  return open.length === 0 ? null : Math.min(...open);
}

async function commitFiles(
  git: Git,
  { title, files }: Proposal,
  write: () => Promise<unknown>,
): Promise<void> {
  if ((await mustGit(git, 'status', '--porcelain')).trim() !== '')
    throw new GitRefused(
      'The folder holds changes that are not committed. A proposal starts from a clean one.',
    );
  await write();
  await mustGit(git, 'add', '--', ...files.map(({ path }) => literal(path)));
  const author = ['-c', 'user.name=Plainbadge', '-c', 'user.email=proposal'];
  await mustGit(git, ...author, 'commit', '--quiet', '--no-verify', '-m', title);
}

/** True where a branch of the host changes what HEAD does since it left the line of `base`, no more. */
async function holdsTheSame(git: Git, base: string, remote: string): Promise<boolean> {
  await mustGit(git, 'fetch', '--quiet', '--no-tags', '--', 'origin', remote);
  const theirs = (await mustGit(git, 'rev-parse', '--verify', 'FETCH_HEAD')).trim();
  const { code, stdout } = await git('merge-base', base, theirs);
  if (code !== 0) return false;
  const [ours, there] = [
    await outcome(git, base, 'HEAD'),
    await outcome(git, stdout.trim(), theirs),
  ];
  return ours === there;
}

/** What stands at each path that two commits have otherwise: lines of mode, id and path. */
async function outcome(git: Git, from: string, to: string): Promise<string> {
  const raw = await mustGit(git, 'diff-tree', '-r', '-z', '--no-renames', '--raw', from, to);
  return raw.replace(/:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*\0/g, '$1 $2 ');
}

async function foreign(
  branch: string,
  host: Host,
  { taken, takenOpen }: Words['host']['proposals'],
): Promise<string> {
  const named = asCode(branch);
  const number = await host.openFrom(branch);
  return number === null
    ? fill(taken, { branch: named })
    : fill(takenOpen, { branch: named, pull: pullName(host, number) });
}

const pullName = ({ thread }: Host, number: number): string => thread(number, true).name;
