/** Published addresses that die because their owner wishes it: the one way in which they may. */

import type { Community } from '../../community/model.ts';
import { credentialPath } from '../addresses.ts';
import type { Ledger } from './ledger.ts';
import { namesAssertion } from '../open-badge.ts';

/**
 * One sentence for each recipient who is file-only now and was signed for publication before. It is
 * no problem: an address is kept for the person whose it is, so the person may give it up; but
 * whoever reviews the change is to know.
 */
export function givenUpAddresses(
  { recipients, awards }: Community,
  { credentials }: Ledger,
): readonly string[] {
  return recipients
    .filter(({ visibility }) => visibility === 'file-only')
    .flatMap(({ slug, name }) => {
      const published = awards
        .filter(({ recipient }) => recipient === slug)
        .map((award) => credentials.get(credentialPath(award.recipient, award.slug)))
        .filter((issued) => issued !== undefined && namesAssertion(issued.json));
      return published.length === 0
        ? []
        : [
            `recipients/${slug}/profile.md: ${name} was published and is file-only ` +
              'now. Their pages and files leave the site, links to them lead nowhere, ' +
              'and copies still check as genuine (`npm run forget` withdraws ' +
              'them, too). That is theirs to wish, and nobody else’s.',
          ];
    });
}
