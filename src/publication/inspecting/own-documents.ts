/** The issuer's own documents, as a verifier would fetch them from the published site. */

import type { Community } from '../../community/model.ts';
import { absolute, didDocumentPath, didOf } from '../../credential/addresses.ts';
import { didDocument } from '../../credential/did-document.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes } from '../../credential/sign.ts';
import type { FetchJson, TrustedIssuer } from '../../verification/report/report.ts';

/** The bytes of `did.json`. */
export function didDocumentBytes({ issuer, keys }: Community): Uint8Array {
  return issuedBytes(didDocument(issuer, keys));
}

/**
 * Answers for the DID document and the status lists of this community; every other address is
 * unreachable.
 */
export function ownDocuments(community: Community, ledger: Ledger): FetchJson {
  const { url } = community.issuer;
  const texts = new Map([
    [absolute(url, didDocumentPath(url)), new TextDecoder().decode(didDocumentBytes(community))],
  ]);
  for (const { path, text } of ledger.statusLists.values()) texts.set(absolute(url, path), text);
  return async (address) => {
    const text = texts.get(address);
    return text === undefined
      ? { outcome: 'unreachable', reason: `${address} is not a document of this issuer.` }
      : { outcome: 'fetched', text, address };
  };
}

/** The community itself, as a trusted issuer. */
export function ownIssuer({ issuer }: Community): TrustedIssuer {
  return { id: didOf(issuer.url), name: issuer.name };
}
