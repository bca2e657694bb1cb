/**
 * What the page for proposals knows of the community: what is on the pages anyway, and no more. It
 * is what a new award is held against in the browser; the check holds it against everything.
 */

import type { Site } from './site.ts';

export interface Standing {
  readonly issuer: { readonly name: string; readonly url: string };
  readonly badges: readonly StandingBadge[];
  readonly recipients: readonly StandingRecipient[];
}

export interface StandingBadge {
  readonly slug: string;
  readonly name: string;
  readonly created: string;
  /** How long an award lasts (ISO 8601), or null. */
  readonly expires: string | null;
  /** The last day on which it is awarded, or null. */
  readonly retired: string | null;
}

export interface StandingRecipient {
  readonly slug: string;
  readonly name: string;
  /** Their awards in lists: the file's name, the badge, its day, its last day, whether withdrawn. */
  readonly awards: readonly StandingAward[];
}

export interface StandingAward {
  readonly slug: string;
  readonly badge: string;
  readonly date: string;
  readonly expires: string | null;
  readonly isRevoked: boolean;
}

/** Of those who are listed, and nobody else. */
export function standingOf({ issuer, badges, recipients, awards }: Site): Standing {
  const byRecipient = Map.groupBy(awards, ({ recipient }) => recipient);
  return {
    issuer: { name: issuer.name, url: issuer.url },
    badges: badges.map(({ slug, name, created, expires, retired }) => ({
      slug,
      name,
      created,
      expires,
      retired: retired?.date ?? null,
    })),
    recipients: recipients.map(({ slug, name }) => ({
      slug,
      name,
      awards: (byRecipient.get(slug) ?? []).map((award) => ({
        slug: award.slug,
        badge: award.badge,
        date: award.date,
        expires: award.expires,
        isRevoked: award.revoked !== null,
      })),
    })),
  };
}
