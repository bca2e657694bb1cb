/**
 * What a verifier would fetch from the community's site, from the files at hand: so that a copy is
 * judged at home as it is by a stranger.
 */

import type { Community } from '../../community/model.ts';
import { credentialPath, replacedPath } from '../../credential/addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { presentOne } from '../../site/model/tombstones.ts';
import { pathOfSite } from '../../verification/following/former-site.ts';
import type { FetchJson } from '../../verification/report/report.ts';
import { publishedPart } from '../files/published-part.ts';
import { replacedFile } from '../files/replaced-file.ts';
import { ownDocuments } from './own-documents.ts';

/**
 * Answers as `ownDocuments`, and also for `keys/replaced.json` and every credential that is
 * published, at its own address, at those of the site of before, and at a former folder that leads
 * to it. What only a recipient holds is not published, and unreachable here, too.
 */
export function siteDocuments(community: Community, ledger: Ledger): FetchJson {
  const own = ownDocuments(community, ledger);
  const { url, formerUrls } = community.issuer;
  const site = { url, former: formerUrls.join(' ') };
  let made: ReadonlyMap<string, string> | undefined;
  return async (address) => {
    const answer = await own(address);
    if (answer.outcome === 'fetched') return answer;
    const path = pathOfSite(address, site);
    const text = path === null ? undefined : (made ??= textsOf(community, ledger)).get(path);
    return text === undefined ? answer : { outcome: 'fetched', text, address };
  };
}

/** By the path on the site. */
function textsOf(all: Community, whole: Ledger): ReadonlyMap<string, string> {
  const { community, ledger } = publishedPart(all, whole);
  const texts = new Map([...ledger.credentials].map(([path, { text }]) => [path, text]));
  for (const tombstone of community.tombstones) {
    const { recipient, award, page } = tombstone;
    const end = award === null || !page ? null : presentOne(tombstone, community);
    if (award === null || end === null || end.award === null) continue;
    const present = ledger.credentials.get(credentialPath(end.recipient, end.award));
    if (present !== undefined) texts.set(credentialPath(recipient, award), present.text);
  }
  for (const { bytes } of replacedFile(all, whole))
    texts.set(replacedPath, new TextDecoder().decode(bytes));
  return texts;
}
