/** Published addresses that their owner took off the site: a page there says so, and names nobody. */

import { isDrawn } from '../../community/drawn-names.ts';
import type { Award, Community, Recipient, Slug } from '../../community/model.ts';
import { credentialPath } from '../addresses.ts';
import type { Ledger } from './ledger.ts';
import { namesAssertion } from '../open-badge.ts';

/** The address of a recipient, or of one award. */
export interface LeftAddress {
  readonly recipient: Slug;
  /** Null: the recipient's own page. */
  readonly award: Slug | null;
}

/**
 * The addresses of everybody who is file-only now and was published before. What was signed for
 * publication names its published form; a folder that could be guessed was published, too, for
 * nobody is file-only from the start in one. Nothing is told of what was awarded since: somebody
 * could guess that address, and learn of the award.
 */
export function leftAddresses(
  { recipients, awards }: Pick<Community, 'recipients' | 'awards'>,
  ledger: Ledger,
): readonly LeftAddress[] {
  return recipients
    .filter(({ visibility }) => visibility === 'file-only')
    .flatMap(({ slug }) => {
      const left = publishedOf(slug, awards, ledger).map((award): LeftAddress => ({
        recipient: slug,
        award: award.slug,
      }));
      return left.length > 0 || !isDrawn(slug) ? [{ recipient: slug, award: null }, ...left] : left;
    });
}

function publishedOf(
  recipient: Recipient['slug'],
  awards: readonly Award[],
  { credentials }: Ledger,
): readonly Award[] {
  return awards.filter((award) => {
    const issued = credentials.get(credentialPath(award.recipient, award.slug));
    return award.recipient === recipient && issued !== undefined && namesAssertion(issued.json);
  });
}

/**
 * Whether a recipient was published, as far as can be told. Lean awards do not say so; but in a
 * folder that could be guessed nobody is file-only from the start, and whoever reviews the change
 * reads the folder anyway.
 */
function wasPublished(
  { slug }: Recipient,
  { issuer, awards }: Pick<Community, 'issuer' | 'awards'>,
  ledger: Ledger,
): boolean {
  const own = awards.some(
    (award) => award.recipient === slug && ledger.credentials.has(credentialPath(slug, award.slug)),
  );
  return (
    (issuer.publishing.lean && own && !isDrawn(slug)) ||
    publishedOf(slug, awards, ledger).length > 0
  );
}

/**
 * One sentence for each recipient who is file-only now and was signed for publication before. It is
 * no problem: an address is kept for the person whose it is, so the person may take it off; but
 * whoever reviews the change is to know.
 */
export function givenUpAddresses(community: Community, ledger: Ledger): readonly string[] {
  return community.recipients
    .filter(({ visibility }) => visibility === 'file-only')
    .filter((recipient) => wasPublished(recipient, community, ledger))
    .map(
      ({ slug, name }) =>
        `recipients/${slug}/profile.md: ${name} was published and is file-only ` +
        'now. Their pages and files leave the site; at the former addresses a page without a ' +
        'name says so, and copies still check as genuine (`npm run forget` withdraws ' +
        'them, too). That is theirs to wish, and nobody else’s.',
    );
}
