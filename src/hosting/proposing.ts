/**
 * Brings a proposal to the host: a branch of its own, one commit, a pull request. Repeated, it does
 * what is left.
 */

import { type Git, GitRefused, literal, mustGit } from '../repository/git.ts';
import type { Host } from './host.ts';
import type { Proposal } from './forms/proposal.ts';

/** Who put the label on, where that account may merge; else a sentence. */
export async function approverOf(
  host: Host,
  issue: number,
  label: string,
): Promise<{ readonly approver: string } | { readonly refusal: string }> {
  const approver = await host.labelledBy(issue, label);
  if (approver === null)
    return { refusal: `The label ${label} is not on issue ${issue} any more.` };
  return (await host.mayWrite(approver))
    ? { approver }
    : {
        refusal: `The label ${label} was put on issue ${issue} by ${approver}, who may not approve.`,
      };
}

/**
 * Commits the files, which `write` writes, on the branch that is checked out, pushes that as the
 * proposal's branch without force, and opens the pull request. Returns its number.
 */
export async function propose(
  git: Git,
  host: Host,
  proposal: Proposal,
  into: string,
  write: () => Promise<unknown>,
): Promise<number> {
  const { branch, title, body } = proposal;
  const open = await host.openFrom(branch);
  if (open !== null) return open;
  const isThere =
    (await mustGit(git, 'ls-remote', '--heads', 'origin', `refs/heads/${branch}`)).trim() !== '';
  if (!isThere) await pushBranch(git, proposal, write);
  return host.open({ title, body, from: branch, into });
}

async function pushBranch(
  git: Git,
  { branch, title, files }: Proposal,
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
  const to = `HEAD:refs/heads/${branch}`;
  await mustGit(git, 'push', '--quiet', '--no-verify', '--', 'origin', to);
}
