/**
 * Whether people who know of it confirmed an award: as many as its badge asks for, and everybody
 * whose words stand in it under the name of an account.
 */

import { type Document, textAt } from '../community/document.ts';
import { kindOf } from '../community/tree.ts';
import { type Agreement, agreementOf, type Approvals, isNamedIn } from './agreement.ts';
import type { Sides } from './boundaries.ts';
import {
  accountsThatOwn,
  confirmationsFor,
  documentAt,
  everyAwarder,
  isAmong,
  type Policy,
  together,
} from './policy.ts';

/**
 * The people who confirm an award, where its badge asks for some; null where it asks for none.
 * Anybody may who awards here, or has a profile on the main branch, but the `recipient`. Of the
 * accounts of one person one counts, and one is named in `may`.
 */
export function confirmationsOf(
  award: Document,
  { base, head }: Sides,
  recipient: readonly string[],
  policy: Policy,
  approvals: Approvals,
): Agreement | null {
  const slug = textAt(award, 'badge') ?? '';
  const count = confirmationsFor(policy, slug, documentAt(head.files, `badges/${slug}/badge.md`));
  if (count === 0) return null;
  const people = knownPeople(base, policy).filter(
    (accounts) => !accounts.some((account) => isAmong(account, recipient)),
  );
  const words = people.map((accounts) => agreementOf(accounts, 1, approvals));
  // An account that stands in two profiles is one person's word all the same.
  const agreed = together(words.flatMap((one) => one.agreed.slice(0, 1))).filter(
    (account) => !isNamedIn(account, recipient, approvals),
  );
  return {
    ...agreementOf(together(...people), count, approvals),
    agreed,
    missing: Math.max(0, count - agreed.length),
    may: together(...words.filter(({ missing }) => missing > 0).map(({ may }) => may.slice(0, 1))),
  };
}

/**
 * Those whose words stand in an award under the name of an account, and were not there before: each
 * says so through it. Null where there are none.
 */
export function quotedIn(
  award: Document,
  before: Document | null,
  approvals: Approvals,
): Agreement | null {
  const known = before === null ? [] : speakersIn(before);
  const fresh = speakersIn(award).filter((account) => !isAmong(account, known));
  return fresh.length === 0 ? null : agreementOf(fresh, fresh.length, approvals);
}

function speakersIn(award: Document): readonly string[] {
  const { voices } = award.data;
  const list: readonly unknown[] = Array.isArray(voices) ? voices : [];
  return together(list.flatMap((_, at) => textAt(award, 'voices', at, 'account') ?? []));
}

/** Of a proposal of many awards, each asks for the same people: profiles are read once for all. */
const peopleOf = new WeakMap<
  Policy,
  { readonly base: Sides['base']; readonly people: readonly (readonly string[])[] }
>();

/** The accounts of each person who is known: awarders, maintainers, and whoever has a profile. */
function knownPeople(base: Sides['base'], policy: Policy): readonly (readonly string[])[] {
  const before = peopleOf.get(policy);
  if (before?.base === base) return before.people;
  const { files } = base;
  const owned = files
    .filter(({ path }) => kindOf(path) === 'profile')
    .map(({ path }) => accountsThatOwn(documentAt(files, path), policy.host))
    .filter(({ length }) => length > 0);
  const all = new Set(owned.flat().map((account) => account.toLowerCase()));
  const others = together(everyAwarder(policy)).filter((name) => !all.has(name.toLowerCase()));
  const people = [...owned, ...others.map((account) => [account])];
  peopleOf.set(policy, { base, people });
  return people;
}
