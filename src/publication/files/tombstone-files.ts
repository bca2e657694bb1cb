/**
 * What programs find at an address that was given up: that it is withdrawn, in Open Badges 2.0; and
 * where the address leads on, the credential that took its place.
 */

import type { Community, Tombstone } from '../../community/model.ts';
import { assertionPath, credentialPath, recipientPage } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { addressesOf } from '../../credential/moving/own-addresses.ts';
import { movedAssertion, withdrawnAssertion } from '../../credential/open-badge-2.ts';
import { issuedBytes } from '../../credential/sign.ts';
import { presentOne } from '../../site/model/tombstones.ts';
import { handedFiles } from './award-files.ts';
import type { PublishedFile } from './published-file.ts';

/** The files of every tombstone of an award that has a page. */
export function* tombstoneFiles(community: Community, ledger: Ledger): Generator<PublishedFile> {
  const { url } = community.issuer;
  const sites = addressesOf(community.issuer);
  for (const tombstone of community.tombstones) {
    const { recipient, award, page } = tombstone;
    if (award === null && page) yield* originalsOfBefore(tombstone, community);
    if (award === null || !page) continue;
    const withdrawn = withdrawnAssertion(recipient, award, url);
    const path = assertionPath(recipient, award);
    const end = presentOne(tombstone, community);
    const present = community.awards.find(
      (one) => one.recipient === end?.recipient && one.slug === end.award,
    );
    const own = present && credentialPath(present.recipient, present.slug);
    const issued = own === undefined ? undefined : ledger.credentials.get(own);
    const leads = present?.revoked === null && issued !== undefined;
    const assertion = leads ? movedAssertion(withdrawn, present, issued.json, url) : withdrawn;
    yield { path, bytes: issuedBytes(assertion) };
    if (present === undefined || own === undefined || issued === undefined) continue;
    const stem = own.replace(/\.json$/, '');
    for (const { path, bytes } of handedFiles(present, issued, ledger, sites))
      yield { path: `recipients/${recipient}/${award}${path.slice(stem.length)}`, bytes };
  }
}

/** What a person brought from elsewhere, at the address that they had before. */
function* originalsOfBefore(tombstone: Tombstone, community: Community): Generator<PublishedFile> {
  const end = presentOne(tombstone, community);
  for (const { recipient, path, bytes } of community.originals)
    if (recipient === end?.recipient)
      yield {
        path: path.replace(/^recipients\/[^/]+\//, recipientPage(tombstone.recipient)),
        bytes,
      };
}
