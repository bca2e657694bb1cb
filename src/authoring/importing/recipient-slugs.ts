/** Gives every person a folder: the one they have already, else one named after their login. */

import { createHash } from 'node:crypto';
import { isReserved, isSlug } from '../../community/identifiers.ts';
import type { Recipient, Slug } from '../../community/model.ts';

/** A person to place: the login, and the profile address that identifies them. */
interface Identified {
  readonly login: string;
  readonly profile: string;
}

/**
 * One slug for each person, in their order. Whoever has a recipient with the same profile address
 * (capitals do not matter) keeps its slug. A login that is reserved, taken by somebody else or not
 * a slug by itself gets a digest of the profile address as suffix, so the outcome does not depend
 * on who else is in the file later.
 */
export function recipientSlugs(
  people: readonly Identified[],
  existing: readonly Recipient[],
): Slug[] {
  const known = new Map(
    existing.flatMap(({ slug, profile }) =>
      profile === null ? [] : [[profile.toLowerCase(), slug]],
    ),
  );
  const taken = new Set(existing.map(({ slug }) => slug));
  return people.map(({ login, profile }) => {
    const present = known.get(profile.toLowerCase());
    if (present !== undefined) return present;
    const slug = freeSlug(login, profile, taken);
    taken.add(slug);
    return slug;
  });
}

function freeSlug(login: string, profile: string, taken: ReadonlySet<Slug>): Slug {
  const plain = login
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (isSlug(plain) && !isReserved(plain) && !taken.has(plain)) return plain;
  const digest = createHash('sha256').update(profile.toLowerCase()).digest('hex');
  const stem = plain.slice(0, 40).replace(/-+$/, '') || 'person';
  for (let length = 8; ; length += 1) {
    const slug = `${stem}-${digest.slice(0, length)}`;
    if (!taken.has(slug)) return slug;
  }
}
