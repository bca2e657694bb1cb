/**
 * Whether those who must agree to something did: by the author of the pull request and its
 * approvals, as the host reports them.
 */

import type { Facts } from './facts.ts';
import { isAmong, type Policy, sameAccount, type Say, together } from './policy.ts';

/** Who spoke for a pull request. */
export interface Voices {
  /** Null where nothing is known of a pull request yet. */
  readonly author: string | null;
  /** Who approved its newest commit. */
  readonly approvers: readonly string[];
  /** Who approved an earlier commit only: what was added since, nobody of them saw. */
  readonly stale: readonly string[];
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
  /**
   * True where one of several must be another than the author, because nobody can tell who the
   * recipient is.
   */
  readonly wantsOther: boolean;
}

/**
 * The voices that count for `head`, the newest commit. Commit authors, dates and trailers are no
 * voices: anybody writes those.
 */
export function voicesFor(facts: Facts | null, head: string): Voices {
  if (facts === null) return { author: null, approvers: [], stale: [] };
  const isNow = facts.head === head;
  const approvers = together(
    facts.approvals.filter(({ commit }) => isNow && commit === head).map(({ account }) => account),
  );
  const stale = together(facts.approvals.map(({ account }) => account)).filter(
    (account) => !isAmong(account, approvers),
  );
  return { author: facts.author, approvers, stale };
}

/** Everybody who spoke. */
function speakers({ author, approvers }: Voices): readonly string[] {
  return together(author === null ? [] : [author], approvers);
}

/** The plain case: so many of these accounts. */
export function agreementOf(who: readonly string[], reviews: number, voices: Voices): Agreement {
  const agreed = speakers(voices).filter((account) => isAmong(account, who));
  return {
    agreed,
    missing: Math.max(0, reviews - agreed.length),
    may: who.filter((account) => !isAmong(account, agreed)),
    stale: voices.stale.filter((account) => isAmong(account, who)),
    own: [],
    wantsOther: false,
  };
}

/**
 * Whether an award is agreed to. The recipient's word does not count, unless the badge allows it.
 * Where the recipient's account is not known, the author may be the recipient: then another awarder
 * or a maintainer must agree, too, except where the author is a maintainer, who could change the
 * policy anyway.
 */
export function awardAgreement(
  { who, reviews, selfAward }: Say,
  recipient: readonly string[],
  policy: Policy,
  voices: Voices,
): Agreement {
  if (selfAward) return agreementOf(who, reviews, voices);
  const others = who.filter((account) => !isAmong(account, recipient));
  const plain = agreementOf(others, reviews, voices);
  const own = speakers(voices).filter(
    (account) => isAmong(account, who) && isAmong(account, recipient),
  );
  return recipient.length > 0 ? { ...plain, own } : withOtherEyes(plain, policy, voices);
}

function withOtherEyes(plain: Agreement, { maintainers }: Policy, voices: Voices): Agreement {
  const { author } = voices;
  if (author === null || isAmong(author, maintainers)) return plain;
  const seers = speakers(voices).filter(
    (account) =>
      !sameAccount(account, author) && isAmong(account, together(plain.agreed, maintainers)),
  );
  if (seers.length > 0 || plain.missing > 0) return plain;
  const may = together(plain.may, maintainers).filter((account) => !sameAccount(account, author));
  return { ...plain, missing: 1, may, wantsOther: true };
}
