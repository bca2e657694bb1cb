/**
 * What others say of an award, a badge or the issuer, in three grades that no page may mix: another
 * issuer's signature, the signature of a key that a person's profile lists, and words that were
 * said in a reviewed proposal, which nobody signed.
 */

import type { Endorsement } from '../../community/endorsements/read.ts';
import type { Community } from '../../community/model.ts';
import { renderMarkdown } from '../../community/text/markdown/markdown.ts';
import { awardPage, badgePage, didDocumentAddress } from '../../credential/addresses.ts';
import { bindingOf, endorsedThing, hasEnded, keyOwner } from '../../credential/endorsing/rules.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';

/** A key that the profile of somebody in lists names. */
export interface EndorsingKey {
  /** `did:key:…` */
  readonly key: string;
  /** Folder and name of the person. */
  readonly recipient: string;
  readonly name: string;
}

/** The keys of everybody who chose to be listed. */
export const endorsingKeys = ({ recipients }: Community): readonly EndorsingKey[] =>
  recipients
    .filter(({ visibility }) => visibility === 'listed')
    .flatMap(({ slug, name, keys }) => keys.map((key) => ({ key, recipient: slug, name })));

interface Said {
  /** Published path of the page that shows it; empty: the issuer's own. */
  readonly page: string;
  /** Sanitised HTML, may be empty. */
  readonly commentHtml: string;
}

/** A signed one. Whether the signature holds is asked of the endorser when somebody looks. */
interface SiteSigned extends Said {
  /** Published path of the file. */
  readonly path: string;
  /** The day from which it holds. */
  readonly date: string;
  /** Its last day; null: it names none. */
  readonly until: string | null;
  /** Whether it had ended as of `Site.asOf`. */
  readonly ended: boolean;
  /** Whether it names these very bytes; of what was corrected since, those before. */
  readonly binding: 'bound' | 'unbound' | 'before';
  /** Whether it stands in one file with the award. */
  readonly bundled: boolean;
  /** The version of a badge; null for what has none. */
  readonly version: number | null;
  /** The address at which one that is not signed is hosted (Open Badges 2.0); null: it is signed. */
  readonly hostedAt: string | null;
}

export type SiteEndorsement =
  | (SiteSigned & {
      readonly grade: 'issuer';
      /** The host of its did:web or https address: all that is known before anybody asks there. */
      readonly host: string;
      /** What it calls itself; null where it does not say. */
      readonly name: string | null;
    })
  | (SiteSigned & {
      readonly grade: 'person';
      /** The recipient whose profile lists the key. */
      readonly recipient: { readonly slug: string; readonly name: string };
      /** Whether that person chose to be listed, so that pages may link to theirs. */
      readonly listed: boolean;
    })
  | (Said & {
      readonly grade: 'words';
      readonly who: string;
      /** Through which they agreed to be quoted; null: none is named. */
      readonly account: string | null;
      /** The reviewed proposal in which it was said. */
      readonly url: string;
    });

/** Everything that others say, in the order in which pages show it. `asOf`: as `Site.asOf`. */
export function siteEndorsements(
  community: Community,
  ledger: Ledger,
  asOf: string | null,
): readonly SiteEndorsement[] {
  const signed = community.endorsements.flatMap((one) => signedOne(one, community, ledger, asOf));
  const words = community.awards.flatMap((award) =>
    award.voices.map(({ who, account, text, url }): SiteEndorsement => ({
      grade: 'words',
      page: awardPage(award.recipient, award.slug),
      ...{ who, account, url },
      commentHtml: renderMarkdown(text),
    })),
  );
  return [
    ...signed.filter(({ grade }) => grade === 'issuer'),
    ...signed.filter(({ grade }) => grade === 'person'),
    ...words,
  ];
}

function signedOne(
  one: Endorsement,
  community: Community,
  ledger: Ledger,
  asOf: string | null,
): SiteEndorsement[] {
  const thing = endorsedThing(one.subject, community, ledger);
  const binding = thing === null ? 'other' : bindingOf(one, thing);
  if (thing === null || binding === 'other') return [];
  const path = thing.kind === 'issuer' ? '' : thing.path;
  const [, slug = '', file = ''] = path.split('/');
  const said: SiteSigned = {
    hostedAt: one.hostedAt,
    page:
      thing.kind === 'badge'
        ? badgePage(slug)
        : thing.kind === 'award'
          ? awardPage(slug, file.replace(/\.json$/, ''))
          : '',
    path: one.path,
    commentHtml: renderMarkdown(one.comment ?? ''),
    date: one.validFrom.slice(0, 10),
    until: one.validUntil === null ? null : one.validUntil.slice(0, 10),
    ended: asOf !== null && hasEnded(one, new Date(asOf)),
    ...{ binding, bundled: thing.kind === 'award' && one.isDataModel2 && binding !== 'before' },
    version: thing.kind === 'badge' ? Number(/^v(\d+)\.json$/.exec(file)?.[1]) : null,
  };
  const owner = keyOwner(one, community);
  if (owner !== null) {
    const { slug: recipient, visibility } = owner;
    const listed = visibility === 'listed';
    // Whoever is in no list is named by what they signed alone.
    const name = listed || one.issuerName === owner.name ? owner.name : one.issuerId;
    return [{ ...said, grade: 'person', recipient: { slug: recipient, name }, listed }];
  }
  const address = one.hostedAt ?? didDocumentAddress(one.issuerId) ?? one.issuerId;
  if (!address.startsWith('https://')) return [];
  return [{ ...said, grade: 'issuer', host: new URL(address).host, name: one.issuerName }];
}
