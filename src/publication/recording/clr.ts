/** Writes what this community awarded to somebody as one signed record (CLR 2.0). */

import type { Award, Community, Recipient } from '../../community/model.ts';
import { credentialPath } from '../../credential/addresses.ts';
import { clrDocument, clrDocumentContexts } from '../../credential/clr-document.ts';
import { stateAt } from '../../credential/ledger/award-state.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { issuedBytes, signDocument, type Signer } from '../../credential/sign.ts';
import { foreignContexts } from '../../proof/contexts/foreign-contexts.ts';
import { verify } from '../../verification/verify.ts';
import { ownDocuments } from '../inspecting/own-documents.ts';

interface Means {
  readonly community: Community;
  readonly ledger: Ledger;
  readonly signer: Signer;
  /** A fresh `urn:uuid:…`. */
  readonly id: string;
}

export interface WrittenRecord {
  readonly bytes: Uint8Array;
  /** How many badges it holds. */
  readonly count: number;
  /** Awards that are not in it: hidden, withdrawn, lapsed or not signed yet. */
  readonly leftOut: readonly Award[];
}

/**
 * The record of what stands and is not hidden, signed and verified; or one sentence on why there is
 * none. `until`: its last day, `YYYY-MM-DD`.
 */
export async function clrRecord(
  recipient: Recipient,
  until: string,
  { community, ledger, signer, id }: Means,
): Promise<WrittenRecord | { readonly refusal: string }> {
  if (`${until}T23:59:59Z` < signer.created)
    return { refusal: `--until ${until} lies in the past.` };
  const own = community.awards.filter((award) => award.recipient === recipient.slug);
  const issuedOf = ({ slug }: Award) =>
    ledger.credentials.get(credentialPath(recipient.slug, slug));
  const isStanding = (award: Award): boolean =>
    !award.hidden &&
    ['valid', 'expiring'].includes(stateAt(award, issuedOf(award), signer.created));
  const standing = own.filter(isStanding);
  if (standing.length === 0)
    return { refusal: `${recipient.name} has no signed badge that stands: there is no record.` };
  const document = clrDocument({
    ...{ id, recipient, issuer: community.issuer },
    awards: standing.map(issuedOf).flatMap((issued) => (issued === undefined ? [] : [issued.json])),
    isPartial: standing.length < own.length,
    validFrom: signer.created,
    validUntil: `${until}T23:59:59Z`,
  });
  const contexts = await foreignContexts(clrDocumentContexts);
  const bytes = issuedBytes(await signDocument(document, signer, { contexts }));
  const { verdict } = await verify(new TextDecoder().decode(bytes), {
    now: new Date(signer.created),
    fetchJson: ownDocuments(community, ledger),
    trusted: [],
  });
  if (verdict !== 'valid')
    throw new Error(`A record that was just signed is ${verdict}: this is a bug.`);
  return { bytes, count: standing.length, leftOut: own.filter((award) => !isStanding(award)) };
}
