/**
 * Who may do what, read from one commit: the policy that counts is the one before a change, never
 * the change's own.
 */

import { badgePolicyOf } from '../community/assemble.ts';
import type { Commit } from '../community/commit.ts';
import { type Document, readDocument, textAt } from '../community/document.ts';
import type { CommunityFile } from '../community/file.ts';
import type { BadgePolicy } from '../community/model.ts';
import { entryOf } from '../community/tree.ts';
import { isJsonObject } from '../proof/json.ts';

export interface Policy {
  readonly maintainers: readonly string[];
  /** Who may award badges that name nobody themselves. */
  readonly awarders: readonly string[];
  /** The host's numbers of accounts, by their names in lower case. */
  readonly ids: ReadonlyMap<string, number>;
  /**
   * Host of the repository, by which a profile address is known as an account; null where the
   * issuer names none.
   */
  readonly host: string | null;
  /** By slug; null for a badge whose file cannot be read: then nobody may award it. */
  readonly badges: ReadonlyMap<string, BadgePolicy | null>;
}

/**
 * Who is authorised to agree to something, such as the awards of one badge, and how many of them it
 * takes.
 */
export interface Authorisation {
  readonly who: readonly string[];
  readonly reviews: number;
  readonly selfAward: boolean;
  /** True where the badge lets a maintainer who proposes an award decide alone. */
  readonly isOneEnough: boolean;
}

/** Names of accounts are compared without case, as hosts do. */
export const sameAccount = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
export const isAmong = (account: string, list: readonly string[]): boolean =>
  list.some((name) => sameAccount(name, account));

/** Every account of several lists, once. */
export function together(...lists: readonly (readonly string[])[]): readonly string[] {
  const known = new Map(lists.flat().map((name) => [name.toLowerCase(), name]));
  return [...known.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

/** The policy of a commit. What cannot be read gives nobody a say. */
export function policyOf({ files }: Pick<Commit, 'files'>): Policy {
  const issuer = documentAt(files, 'keys/issuer.json');
  const badges = files
    .map(entryOf)
    .filter(({ kind }) => kind === 'badge')
    .map((entry) => [entry.folder, ownPolicy(readDocument(entry).document)] as const);
  return {
    maintainers: accountsAt(issuer, 'maintainers'),
    awarders: accountsAt(issuer, 'awarders'),
    ids: idsAt(issuer),
    host: hostOf(issuer === null ? null : textAt(issuer, 'repository')),
    badges: new Map(badges),
  };
}

/** An authored file of a commit whose form can be read, or null. */
export function documentAt(files: readonly CommunityFile[], path: string): Document | null {
  const file = indexed(files).get(path);
  return file === undefined ? null : readDocument(entryOf(file)).document;
}

const indexes = new WeakMap<
  readonly { readonly path: string }[],
  ReadonlyMap<string, { readonly path: string }>
>();

/** A list of a commit by path; made once, since a large change asks thousands of times. */
function indexed<Item extends { readonly path: string }>(
  list: readonly Item[],
): ReadonlyMap<string, Item> {
  const known = indexes.get(list) ?? new Map(list.map((item) => [item.path, item]));
  indexes.set(list, known);
  return known as ReadonlyMap<string, Item>;
}

/** True where a commit holds a path. */
export function holds({ entries }: Pick<Commit, 'entries'>, path: string): boolean {
  return indexed(entries).has(path);
}

/** Keys of a badge that say who may award it, and nothing about what it means. */
export const policyKeys = ['awarders', 'reviews', 'confirmations', 'selfAward'] as const;

function ownPolicy(badge: Document | null): BadgePolicy | null {
  const isSound =
    badge !== null &&
    ![...badge.wrong].some((pointer) => policyKeys.some((key) => pointer.startsWith(`/${key}`)));
  return isSound ? badgePolicyOf(badge.data) : null;
}

function accountsAt(document: Document | null, key: string): readonly string[] {
  const list = document?.data[key];
  const isSound =
    document !== null && ![...document.wrong].some((pointer) => pointer.startsWith(`/${key}`));
  return isSound && Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}

function idsAt(issuer: Document | null): ReadonlyMap<string, number> {
  const list = issuer?.data['accountIds'];
  const ids = new Map<string, number>();
  if (issuer === null || !Array.isArray(list)) return ids;
  for (const [at, item] of list.entries()) {
    const isWrong = [...issuer.wrong].some((pointer) => pointer.startsWith(`/accountIds/${at}`));
    const { name, id } = isJsonObject(item) ? item : {};
    if (!isWrong && typeof name === 'string' && typeof id === 'number')
      ids.set(name.toLowerCase(), id);
  }
  return ids;
}

function hostOf(address: string | null): string | null {
  return address === null || !URL.canParse(address) ? null : new URL(address).hostname;
}

/**
 * Who may award a badge: those it names, else those whom the issuer names, else the maintainers. A
 * badge that is not there yet names nobody.
 */
export function authorisationFor(
  { badges, awarders, maintainers }: Policy,
  badge: string,
): Authorisation {
  const own = badges.get(badge);
  if (own === null) return { who: [], reviews: 1, selfAward: false, isOneEnough: false };
  const who = [own?.awarders ?? [], awarders, maintainers].find(({ length }) => length > 0) ?? [];
  const { reviews = null, selfAward = false } = own ?? {};
  return {
    who: together(who),
    reviews: reviews ?? 1,
    selfAward,
    isOneEnough: reviews === 1 || selfAward,
  };
}

/**
 * How many people must confirm an award of a badge: as it says on the main branch, or as proposed,
 * where that is more.
 */
export function confirmationsFor(
  { badges }: Policy,
  badge: string,
  proposed: Document | null,
): number {
  const after = proposed === null ? null : ownPolicy(proposed);
  return Math.max(badges.get(badge)?.confirmations ?? 0, after?.confirmations ?? 0);
}

/** True where some badge says itself who may award it, or cannot be read. */
export function hasGuardedBadge({ badges }: Policy): boolean {
  return [...badges.values()].some(
    (badge) =>
      badge === null ||
      badge.awarders.length > 0 ||
      (badge.reviews ?? 1) > 1 ||
      badge.confirmations > 0 ||
      badge.selfAward,
  );
}

/** Everybody who may award anything, and the maintainers. */
export function everyAwarder(policy: Policy): readonly string[] {
  return together(
    policy.awarders,
    policy.maintainers,
    ...[...policy.badges.values()].map((badge) => badge?.awarders ?? []),
  );
}

/**
 * The accounts whose word about an award to this recipient does not count: `account`, and the
 * account whose page on the repository's host is the `profile`. Where the issuer names no host, a
 * page of any host counts: to leave somebody out is the safe side of a doubt.
 */
export function accountsToExclude(
  profile: Document | null,
  host: string | null,
): readonly string[] {
  return accountsOf(profile, (page) => host === null || isOnHost(page, host));
}

/**
 * The accounts that may speak for the recipient: `account`, and a page on the repository's known
 * host. Where the issuer names no host, a page says nothing about who owns it: anybody can take the
 * name `about` somewhere.
 */
export function accountsThatOwn(profile: Document | null, host: string | null): readonly string[] {
  return accountsOf(profile, (page) => host !== null && isOnHost(page, host));
}

function accountsOf(profile: Document | null, counts: (page: URL) => boolean): readonly string[] {
  if (profile === null) return [];
  const account = textAt(profile, 'account');
  const address = textAt(profile, 'profile');
  const page = address !== null && URL.canParse(address) ? new URL(address) : null;
  const name = page !== null && counts(page) ? accountOfPage(page) : null;
  return together(account === null ? [] : [account], name === null ? [] : [name]);
}

function isOnHost({ hostname }: URL, host: string): boolean {
  const plain = (name: string): string => name.replace(/^www\./, '');
  return plain(hostname) === plain(host);
}

function accountOfPage({ pathname }: URL): string | null {
  return /^\/([A-Za-z0-9_][A-Za-z0-9._-]{0,99})\/?$/.exec(pathname)?.[1] ?? null;
}
