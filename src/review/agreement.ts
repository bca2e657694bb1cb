/**
 * Whether those who must agree to something did: by the author of the pull request and its
 * approvals, as the host reports them.
 */

import type { Account, Facts } from './facts.ts';
import { isAmong, type Authorisation, type Policy, sameAccount, together } from './policy.ts';

/** Who stands behind a pull request: its author, and those who approved it on the host. */
export interface Approvals {
  /** Null where nothing is known of a pull request yet. */
  readonly author: string | null;
  /**
   * Whoever pushed its newest commit, where the author neither did, nor approved it, nor merged it:
   * what stands in it is their work, and no word of the author's.
   */
  readonly insteadOfAuthor: readonly string[];
  /** Who approved its newest commit. */
  readonly approvers: readonly string[];
  /** Who approved an earlier commit only: what was added since, nobody of them saw. */
  readonly stale: readonly string[];
  /** The present names of those of them whom the policy knows by an earlier one, by that one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Something that people must agree to, and how far they are. */
export interface Agreement {
  /** Those whose word counts and was given. */
  readonly agreed: readonly string[];
  /** How many more must agree. */
  readonly missing: number;
  /** Who may. */
  readonly may: readonly string[];
  /** Whose approval was for an earlier commit. */
  readonly stale: readonly string[];
  /** Whose word would count, were the award not to themselves. */
  readonly own: readonly string[];
  /** True where all that is missing is somebody other than the author. */
  readonly wantsOther: boolean;
  /** Who pushed the newest commit, where the author's word would count had they not. */
  readonly insteadOfAuthor: readonly string[];
}

/**
 * The approvals that count for `head`, the newest commit. Commit authors, dates and trailers are no
 * approvals: anybody writes those. `ids` are the numbers of accounts that the policy remembers.
 */
export function approvalsFor(facts: Facts | null, head: string, ids: Policy['ids']): Approvals {
  if (facts === null)
    return {
      ...{ author: null, insteadOfAuthor: [], approvers: [], stale: [] },
      renamed: new Map(),
    };
  const isNow = facts.head === head;
  const given = facts.approvals.map(({ account, accountId, commit }) => ({
    account: knownAs(account, accountId, ids),
    isForHead: isNow && commit === head,
  }));
  const approvers = together(
    given.filter(({ isForHead }) => isForHead).map(({ account }) => account),
  );
  const stale = together(given.map(({ account }) => account)).filter(
    (account) => !isAmong(account, approvers),
  );
  const author = knownAs(facts.author, facts.authorId, ids);
  const insteadOfAuthor = isAmong(author, approvers) ? [] : insteadOf(author, facts, ids);
  const renamed = renamedIn(
    [...facts.approvals, { account: facts.author, accountId: facts.authorId }],
    ids,
  );
  return { author, insteadOfAuthor, approvers, stale, renamed };
}

/** Accounts under an earlier name, with the present one, unless that was another's before. */
function renamedIn(
  accounts: readonly { readonly account: string; readonly accountId?: number | undefined }[],
  ids: Policy['ids'],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { account, accountId } of accounts) {
    const known = knownAs(account, accountId, ids);
    if (known !== account && !known.includes('#') && !ids.has(account.toLowerCase()))
      names.set(known, account);
  }
  return names;
}

/** Whether an account stands in a list, by the name that the policy knows or by the present one. */
export function isNamedIn(
  account: string,
  list: readonly string[],
  { renamed }: Pick<Approvals, 'renamed'>,
): boolean {
  const present = renamed.get(account);
  return isAmong(account, list) || (present !== undefined && isAmong(present, list));
}

/**
 * Anybody who may write to the repository can push to the branch of another's pull request. Where
 * the host does not say who did, the author is taken at their word.
 */
function insteadOf(
  author: string,
  { pushedBy = [], mergedBy }: Facts,
  ids: Policy['ids'],
): readonly string[] {
  const names = ({ account, accountId }: Account): string => knownAs(account, accountId, ids);
  const spoke = [...pushedBy, ...(mergedBy === undefined ? [] : [mergedBy])].map(names);
  return isAmong(author, spoke) ? [] : together(pushedBy.map(names));
}

/**
 * The name by which the policy knows an account: the one that its number was written down for, also
 * after it was renamed. Whoever took a name over has another number, which then stands beside the
 * name, as no policy can name it.
 */
export function knownAs(account: string, id: number | undefined, ids: Policy['ids']): string {
  if (id === undefined) return account;
  const before = [...ids].find(([, known]) => known === id)?.[0];
  if (before !== undefined) return sameAccount(before, account) ? account : before;
  return ids.has(account.toLowerCase()) ? `${account}#${id}` : account;
}

/** Everybody whose approval counts: the author's own proposal is one. */
function supporters({ author, insteadOfAuthor, approvers }: Approvals): readonly string[] {
  return together(author === null || insteadOfAuthor.length > 0 ? [] : [author], approvers);
}

/** The plain case: so many of these accounts. */
export function agreementOf(
  who: readonly string[],
  reviews: number,
  approvals: Approvals,
): Agreement {
  const agreed = supporters(approvals).filter((account) => isNamedIn(account, who, approvals));
  const { author, insteadOfAuthor } = approvals;
  return {
    agreed,
    missing: Math.max(0, reviews - agreed.length),
    may: who.filter((account) => !agreed.some((one) => isNamedIn(one, [account], approvals))),
    stale: approvals.stale.filter((account) => isNamedIn(account, who, approvals)),
    own: [],
    wantsOther: false,
    insteadOfAuthor: author !== null && isAmong(author, who) ? insteadOfAuthor : [],
  };
}

/**
 * Whether an award is agreed to. The recipient's word does not count, unless the badge allows it,
 * and nobody awards alone: somebody other than the author who may, or a maintainer, must agree. A
 * maintainer may be the only one, where the badge says that one is enough.
 */
export function awardAgreement(
  authorisation: Authorisation,
  recipient: readonly string[],
  policy: Policy,
  approvals: Approvals,
): Agreement {
  const { who, reviews, selfAward, isOneEnough } = authorisation;
  const isOther = (account: string): boolean =>
    selfAward || !isNamedIn(account, recipient, approvals);
  const plain = agreementOf(who.filter(isOther), reviews, approvals);
  const own = supporters(approvals).filter((account) => isAmong(account, who) && !isOther(account));
  const { author, insteadOfAuthor } = approvals;
  const isEnough = isOneEnough && insteadOfAuthor.length === 0;
  const isAlone =
    plain.missing === 0 && author !== null && !(isEnough && isAmong(author, policy.maintainers));
  return {
    ...(isAlone ? withSecondPerson(plain, policy.maintainers.filter(isOther), approvals) : plain),
    own,
  };
}

function withSecondPerson(
  plain: Agreement,
  maintainers: readonly string[],
  approvals: Approvals,
): Agreement {
  const { author, insteadOfAuthor } = approvals;
  const isAuthor = (account: string): boolean =>
    isAmong(account, insteadOfAuthor) || (author !== null && sameAccount(account, author));
  const others = supporters(approvals).filter(
    (account) => !isAuthor(account) && isAmong(account, together(plain.agreed, maintainers)),
  );
  if (others.length > 0) return plain;
  const may = together(plain.may, maintainers).filter((account) => !isAuthor(account));
  return { ...plain, missing: 1, may, wantsOther: true };
}

/**
 * Where some badge has rules of its own, an awarder alone cannot go round them by a new badge that
 * is like it.
 */
export function newBadgeAgreement(
  one: Agreement,
  who: readonly string[],
  { maintainers }: Policy,
  approvals: Approvals,
): Agreement {
  const isByMaintainer = one.agreed.some((account) => isAmong(account, maintainers));
  return isByMaintainer ? one : agreementOf(who, 2, approvals);
}
