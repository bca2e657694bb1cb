/**
 * The host's numbers of the accounts that a community names: a name can be given up and taken by
 * somebody else, a number cannot.
 */

import type { Community } from '../community/model.ts';
import { compareText } from '../community/problem.ts';
import { isJsonObject, type JsonObject } from '../proof/json.ts';
import type { ReviewHost } from './host.ts';

/** An account with its number, as `accountIds` in keys/issuer.json holds it. */
interface KnownAccount {
  readonly name: string;
  readonly id: number;
}

/** A name that belongs to another account by now, or of which the host knows nothing. */
export interface LostAccount {
  readonly name: string;
  /** Null where there is no such account any more. */
  readonly now: number | null;
}

/**
 * Every account that the rules or a profile name, once, sorted; names are compared without case.
 */
export function namedAccounts({ issuer, badges, recipients }: Community): readonly string[] {
  const names = [
    ...issuer.policy.maintainers,
    ...issuer.policy.awarders,
    ...badges.flatMap(({ policy }) => policy.awarders),
    ...recipients.flatMap(({ account }) => account ?? []),
  ];
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort(compareText);
}

/**
 * Asks the host for the numbers of these names. What is known of them stays, also where the name
 * belongs to another account by now: that is `lost`, and for people to look at. Of a name that
 * nothing here bears any more, nothing is kept.
 */
export async function askedIds(
  host: Pick<ReviewHost, 'accountId'>,
  names: readonly string[],
  known: readonly KnownAccount[],
): Promise<{ readonly accounts: readonly KnownAccount[]; readonly lost: readonly LostAccount[] }> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const ids = new Map(
    known
      .map((account) => [account.name.toLowerCase(), account] as const)
      .filter(([name]) => wanted.has(name)),
  );
  const lost: LostAccount[] = [];
  for (const name of names) {
    const id = await host.accountId(name);
    const before = ids.get(name.toLowerCase());
    if (id === null || (before !== undefined && before.id !== id)) lost.push({ name, now: id });
    else if (before === undefined) ids.set(name.toLowerCase(), { name, id });
  }
  const accounts = [...ids.values()].sort((a, b) => compareText(a.name, b.name));
  return { accounts, lost };
}

/** The numbers that keys/issuer.json holds; the file fits its schema. */
export function knownIds(issuer: JsonObject): readonly KnownAccount[] {
  const list = issuer['accountIds'];
  return !Array.isArray(list)
    ? []
    : list.flatMap((item) => {
        if (!isJsonObject(item)) return [];
        const { name, id } = item;
        return typeof name === 'string' && typeof id === 'number' ? [{ name, id }] : [];
      });
}

/** keys/issuer.json with these numbers, as it is written. */
export function withIds(issuer: JsonObject, accounts: readonly KnownAccount[]): string {
  const list = accounts.map(({ name, id }) => ({ name, id }));
  return `${JSON.stringify({ ...issuer, accountIds: list }, null, 2)}\n`;
}
