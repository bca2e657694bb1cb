/** Accounts in the answers of hosts that give each a name and a number. */

import type { Account } from '../../review/facts.ts';
import type { membersOf } from '../answers.ts';

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

/** The account under a key as an author. */
export function authorIn(
  members: Members,
  key: string,
  name: string,
): { readonly author: string; readonly authorId?: number } {
  const { account, accountId } = anyAccount(members, key, name);
  return { author: account, ...(accountId !== undefined && { authorId: accountId }) };
}
