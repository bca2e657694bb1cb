/** Accounts in the answers of hosts that give each a name and a number. */

import type { Account, Approval, Facts } from '../../review/facts.ts';
import type { membersOf } from '../answers.ts';
import { isProposalBranch, isSameProposer, proposerIn } from '../forms/proposal.ts';

type Members = ReturnType<typeof membersOf>;

/** The name that stands for accounts that are gone, which nobody can take. */
const goneAccount = 'ghost';

/** The account under a key; null for one that is gone. Those have no number from 1 on. */
export function accountOf(members: Members, key: string, name: string): Account | null {
  const account = members.textOrNull(key, name);
  const accountId = members.numberIfGiven(key, 'id');
  if (account === null || (accountId !== null && accountId < 1)) return null;
  return { account, ...(accountId !== null && { accountId }) };
}

/** The same, by the name of those that are gone where it is. */
export const anyAccount = (members: Members, key: string, name: string): Account =>
  accountOf(members, key, name) ?? { account: goneAccount };

/** Whoever opened what a job proposed: nobody. Names of accounts hold no brackets on these hosts. */
const noAccount = 'proposal[bot]';

/**
 * Whose proposal it is: that of the account under a key, which opened it. What a job made of a form or a
 * comment is nobody's word, with whosever token it was opened: these hosts mark no programs, and whoever
 * lends a token says nothing by that. As soon as whoever asked for it approves the newest commit, their
 * approval is that of its author, and no second voice; and so is that of whoever opened it, since nothing
 * but the name of a branch says that a job did. In a copy of the repository no job of ours has branches.
 */
export function authorIn(
  members: Members,
  key: string,
  name: string,
  {
    branch,
    isHere,
    approvals,
    head,
  }: {
    readonly branch: string;
    /** Whether the branch stands in the repository that it is proposed to. */
    readonly isHere: boolean;
    readonly approvals: readonly Approval[];
    readonly head: string;
  },
): Pick<Facts, 'author' | 'authorId' | 'asked'> {
  const opener = anyAccount(members, key, name);
  if (!isHere || !isProposalBranch(branch)) return asAuthor(opener);
  const proposer = proposerIn(branch);
  const [own = { account: noAccount }] = [proposer, opener].flatMap((whose) =>
    approvals.filter(
      (approval) => whose !== null && approval.commit === head && isSameProposer(approval, whose),
    ),
  );
  return { ...asAuthor(own), ...(proposer !== null && { asked: proposer.account }) };
}

const asAuthor = ({ account, accountId }: Account): Pick<Facts, 'author' | 'authorId'> => ({
  author: account,
  ...(accountId !== undefined && { authorId: accountId }),
});
