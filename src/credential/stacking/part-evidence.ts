/** The awards that an award rests on, as its evidence (OB 3.0, section "Evidence"). */

import type { Award, Community } from '../../community/model.ts';
import type { JsonObject } from '../../proof/json.ts';
import { absolute, credentialPath } from '../addresses.ts';
import { textAt } from '../ledger/issued-members.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** One of them: the id of its credential, and the name of the badge as it was awarded. */
export interface PartEvidence {
  readonly id: string;
  readonly name: string;
}

/** `genre` of such evidence; it is the same in every language. */
export const partGenre = 'required badge';

/** What of a community names the awards. */
type Named = Pick<Community, 'issuer' | 'recipients' | 'awards' | 'badges'>;

/**
 * What `because` names, as it is to be signed. What its recipient wants in no list is left out:
 * whoever has the signed file would have its address. So is all of a recipient who wants no page:
 * those addresses lead nowhere.
 */
export function partsOf(
  { recipient, because }: Pick<Award, 'recipient' | 'because'>,
  { issuer, recipients, awards, badges }: Named,
  { credentials }: Pick<Ledger, 'credentials'>,
): readonly PartEvidence[] {
  if (because.length === 0) return [];
  const person = recipients.find(({ slug }) => slug === recipient);
  if (person === undefined || person.visibility === 'file-only') return [];
  const own = byRecipient(awards).get(recipient) ?? [];
  return because.flatMap((slug) => {
    const award = own.find((one) => one.slug === slug);
    if (award === undefined || award.hidden) return [];
    const path = credentialPath(recipient, slug);
    const issued = credentials.get(path)?.json;
    const name = badges.find((badge) => badge.slug === award.badge)?.name ?? award.badge;
    return issued === undefined
      ? [{ id: absolute(issuer.url, path), name }]
      : [{ id: textAt(issued, 'id'), name: textAt(issued, 'name') }];
  });
}

const groups = new WeakMap<readonly Award[], ReadonlyMap<string, readonly Award[]>>();

/** Made once for a list, since a run asks for each of its awards. */
function byRecipient(awards: readonly Award[]): ReadonlyMap<string, readonly Award[]> {
  const known = groups.get(awards) ?? Map.groupBy(awards, ({ recipient }) => recipient);
  groups.set(awards, known);
  return known;
}

/** One of them as a member of `evidence`. */
export function partEvidence({ id, name }: PartEvidence): JsonObject {
  return { id, type: ['Evidence'], name, genre: partGenre };
}

export const isPartEvidence = ({ genre }: JsonObject): boolean => genre === partGenre;
