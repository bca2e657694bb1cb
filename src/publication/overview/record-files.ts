/**
 * What a recipient's page shows, for machines: its badges in one unsigned presentation (VCDM 2.0,
 * section "Verifiable Presentations"), and the page as JSON Resume.
 */

import { bakedText } from '../../baking/credential-text.ts';
import type { Elsewhere } from '../../community/record/record.ts';
import { credentialPath, recordPath, resumePath } from '../../credential/addresses.ts';
import { presentationOf } from '../../credential/endorsing/endorsed-presentation.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { hasRecord, stands } from '../../site/model/link-data.ts';
import {
  everyoneWithPage,
  type Site,
  type SiteAward,
  type SiteRecipient,
} from '../../site/model/site.ts';
import type { PublishedFile } from '../files/published-file.ts';
import { presentedText } from './elsewhere-in-record.ts';
import { formerPeople } from './former-people.ts';
import { resumeOf } from './resume.ts';

/**
 * Two files for each recipient with a page and a signed award or a badge from elsewhere, with what they brought from
 * elsewhere as it came; also when all of theirs were
 * withdrawn since: an address stays, and where somebody moved, it has what they have now. None
 * where whatever they have is published lean.
 */
export function* recordFiles(
  site: Site,
  ledger: Ledger,
  elsewhere: readonly Elsewhere[],
): Generator<PublishedFile> {
  const everyone = everyoneWithPage(site);
  const awards = new Map(everyone.awards.map((award) => [award.id, award]));
  const ofPerson = (slug: string, recipient: SiteRecipient): readonly PublishedFile[] => {
    const own = recipient.awards.flatMap((id) => awards.get(id) ?? []);
    return hasRecord(own, recipient.elsewhere)
      ? [
          {
            path: recordPath(slug),
            bytes: presentationOf([...textsOf(own, ledger), ...broughtBy(recipient)]),
          },
          { path: resumePath(slug), bytes: issuedBytes(resumeOf(recipient, own, site)) },
        ]
      : [];
  };
  const brought = Map.groupBy(elsewhere, ({ recipient }) => recipient);
  const broughtBy = ({ slug }: SiteRecipient): readonly string[] =>
    (brought.get(slug) ?? []).flatMap(presentedText);
  for (const recipient of everyone.recipients) yield* ofPerson(recipient.slug, recipient);
  for (const { slug, present } of formerPeople(site, everyone.recipients))
    if (present === null) yield { path: recordPath(slug), bytes: presentationOf([]) };
    else yield* ofPerson(slug, present);
}

/**
 * What a person shows of themselves: what stands, and what they did not hide; without white space, as in
 * pictures, since each stands beside it as it was signed.
 */
const textsOf = (awards: readonly SiteAward[], { credentials }: Ledger): readonly string[] =>
  awards
    .filter((award) => stands(award) && !award.hidden)
    .flatMap(({ recipient, slug }) => credentials.get(credentialPath(recipient, slug)) ?? [])
    .map(({ text }) => bakedText(text));
