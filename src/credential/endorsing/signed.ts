/** An endorsement as it is signed: the same bytes from the command and in somebody's browser. */

import { longestComment } from '../../community/endorsements/read.ts';
import { holdsMailAddress } from '../../community/text/mail-address.ts';
import { hexOf, sha256OfBytes } from '../../proof/bytes.ts';
import { type HolderKey, methodOf } from '../../proof/holder/holder.ts';
import { issuedBytes, signDocument, type Signer } from '../sign.ts';
import { type EndorsementParts, endorsementDocument, type Endorser } from './document.ts';

/** What is asked for, beside who signs it. */
export interface EndorsementWish extends Pick<
  EndorsementParts,
  'id' | 'endorser' | 'endorsed' | 'comment'
> {
  /** Its last day, `YYYY-MM-DD`. */
  readonly until: string;
}

/** Why nobody may sign such a wish; null: they may. */
export type WishFault = 'no-comment' | 'long-comment' | 'mail-address' | 'past-day';

/** `name`: the endorser's; `until`: a day that there is, `YYYY-MM-DD`. */
export function faultOfWish(
  { comment, name, until }: Readonly<Record<'comment' | 'name' | 'until', string>>,
  now: Date,
): WishFault | null {
  if (comment.trim() === '') return 'no-comment';
  if (comment.length > longestComment) return 'long-comment';
  if (holdsMailAddress(comment) || holdsMailAddress(name)) return 'mail-address';
  return Date.parse(endOf(until)) < now.getTime() ? 'past-day' : null;
}

export interface SignedEndorsement {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hex, which names its file. */
  readonly digest: string;
}

/** Signs it, from the moment of the signature to the end of its last day. */
export async function signedEndorsement(
  { until, ...parts }: EndorsementWish,
  signer: Signer,
): Promise<SignedEndorsement> {
  const document = endorsementDocument({
    ...parts,
    validFrom: signer.created,
    validUntil: endOf(until),
  });
  const bytes = issuedBytes(await signDocument(document, signer));
  return { bytes, digest: hexOf(await sha256OfBytes(bytes)) };
}

/** Who signs with a key of their own, under the name that they give. */
export function personWith(
  key: HolderKey,
  name: string,
  created: string,
): { readonly endorser: Endorser; readonly signer: Signer } {
  return {
    endorser: { id: key.did, name, url: null },
    signer: { seed: key.seed, verificationMethod: methodOf(key), created },
  };
}

const endOf = (day: string): string => `${day}T23:59:59Z`;
