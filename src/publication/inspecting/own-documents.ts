/** The issuer's own documents, as a verifier would fetch them from the published site. */

import { formerDocumentPath } from '../../credential/moving/former-document.ts';
import type { Community } from '../../community/model.ts';
import { absolute, didDocumentPath, didOf } from '../../credential/addresses.ts';
import { didDocument } from '../../credential/did-document.ts';
import { addressesOf, issuerAt } from '../../credential/moving/own-addresses.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes } from '../../credential/sign.ts';
import type { FetchJson, TrustedIssuer } from '../../verification/report/report.ts';

/** The bytes of `did.json`, as it stands at one of the issuer's addresses. */
export function didDocumentBytes(
  { issuer, keys }: Community,
  site: string = issuer.url,
): Uint8Array {
  const others = addressesOf(issuer).filter((one) => one !== site);
  return issuedBytes(didDocument(issuerAt(issuer, site), keys, others));
}

/**
 * The DID documents of former addresses, at their paths on the site of today: each under a path of
 * its own, and where a host leads all of a former site on path by path, at the one that is asked
 * then, unless the site of today needs that itself.
 */
export function formerDidDocuments(
  community: Community,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const { url, formerUrls } = community.issuer;
  const files = new Map<string, Uint8Array>();
  for (const site of formerUrls) {
    const bytes = didDocumentBytes(community, site);
    files.set(formerDocumentPath(absolute(site, didDocumentPath(site))), bytes);
    if (didDocumentPath(site) !== didDocumentPath(url)) files.set(didDocumentPath(site), bytes);
  }
  return [...files].map(([path, bytes]) => ({ path, bytes }));
}

/**
 * Answers for the DID documents and the status lists of this community, at the address of its site
 * and at former ones; every other address is unreachable.
 */
export function ownDocuments(community: Community, ledger: Ledger): FetchJson {
  const sites = addressesOf(community.issuer);
  const texts = new Map(
    sites.map((site) => [
      absolute(site, didDocumentPath(site)),
      new TextDecoder().decode(didDocumentBytes(community, site)),
    ]),
  );
  // Wherever it was signed, every address leads to the one file that there is.
  for (const site of sites)
    for (const { path, text } of ledger.statusLists.values()) texts.set(absolute(site, path), text);
  return async (address) => {
    const text = texts.get(address);
    return text === undefined
      ? { outcome: 'unreachable', reason: `${address} is not a document of this issuer.` }
      : { outcome: 'fetched', text, address };
  };
}

/** The community itself, as a trusted issuer, under each of its addresses. */
export function ownIssuers({ issuer }: Community): readonly TrustedIssuer[] {
  return addressesOf(issuer).map((site) => ({ id: didOf(site), name: issuer.name }));
}
