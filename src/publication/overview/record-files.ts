/**
 * What a recipient's page shows, for machines: its badges in one unsigned presentation (VCDM 2.0,
 * section "Verifiable Presentations"), and the page as JSON Resume.
 */

import { bakedText } from '../../baking/credential-text.ts';
import type { Elsewhere } from '../../community/record/record.ts';
import { credentialPath, recordPath, resumePath } from '../../credential/addresses.ts';
import { presentationOf } from '../../credential/endorsing/endorsed-presentation.ts';
import type { IssuedJson, Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { hasRecord, stands } from '../../site/model/link-data.ts';
import {
  everyoneWithPage,
  type Site,
  type SiteAward,
  type SiteRecipient,
} from '../../site/model/site.ts';
import { type IsThere, nothingThere, type PublishedFile } from '../files/published-file.ts';
import { madeOf } from '../remembering/made-of.ts';
import { presentedText } from './elsewhere-in-record.ts';
import { formerPeople } from './former-people.ts';
import { resumeOf } from './resume.ts';

/**
 * Two files for each recipient with a page and a signed award or a badge from elsewhere, with what they brought from
 * elsewhere as it came; also when all of theirs were
 * withdrawn since: an address stays, and where somebody moved, it has what they have now. None
 * where whatever they have is published lean. What is there already is not made.
 */
export function* recordFiles(
  site: Site,
  ledger: Ledger,
  elsewhere: readonly Elsewhere[],
  isThere: IsThere = nothingThere,
): Generator<PublishedFile> {
  const everyone = everyoneWithPage(site);
  const awards = new Map(everyone.awards.map((award) => [award.id, award]));
  function* ofPerson(slug: string, recipient: SiteRecipient): Generator<PublishedFile> {
    const own = recipient.awards.flatMap((id) => awards.get(id) ?? []);
    if (!hasRecord(own, recipient.elsewhere)) return;
    yield* record(recordPath(slug), shownOf(own, ledger), broughtBy(recipient), isThere);
    yield { path: resumePath(slug), bytes: issuedBytes(resumeOf(recipient, own, site)) };
  }
  const brought = Map.groupBy(elsewhere, ({ recipient }) => recipient);
  const broughtBy = ({ slug }: SiteRecipient): readonly string[] =>
    (brought.get(slug) ?? []).flatMap(presentedText);
  for (const recipient of everyone.recipients) yield* ofPerson(recipient.slug, recipient);
  for (const { slug, present } of formerPeople(site, everyone.recipients))
    if (present === null) yield { path: recordPath(slug), bytes: presentationOf([]) };
    else yield* ofPerson(slug, present);
}

/** The presentation of these credentials and of what was brought, unless it is there already. */
function* record(
  path: string,
  credentials: readonly IssuedJson[],
  brought: readonly string[],
  isThere: IsThere,
): Generator<PublishedFile> {
  const made = madeOf('record', [...credentials.map(({ bytes }) => bytes), ...brought]);
  if (isThere(path, made)) return;
  // Without white space, as in pictures, since each stands beside it as it was signed.
  const texts = credentials.map(({ text }) => bakedText(text));
  yield { path, made, bytes: presentationOf([...texts, ...brought]) };
}

/** What a person shows of themselves: what stands, and what they did not hide. */
const shownOf = (awards: readonly SiteAward[], { credentials }: Ledger): readonly IssuedJson[] =>
  awards
    .filter((award) => stands(award) && !award.hidden)
    .flatMap(({ recipient, slug }) => credentials.get(credentialPath(recipient, slug)) ?? []);
