/** Previews: what a local throw-away key signs is shown, and is never taken for an issued badge. */

import { randomBytes } from 'node:crypto';
import type { Community } from '../../community/model.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { wholeSeconds } from '../../repository/secret-key.ts';
import { previewDid } from '../../verification/issuer.ts';
import { ownMeans } from '../signing/own-means.ts';
import { issueAwards } from './issue.ts';

/**
 * Signs the unsigned awards with a key that lives in memory for this one run, under an id that the
 * verifier refuses by name. Returns the ledger with the previews in it, and their paths; nothing is
 * written.
 */
export async function previewAwards(
  community: Community,
  ledger: Ledger,
  now: Date,
): Promise<{ ledger: Ledger; previews: ReadonlySet<string> }> {
  const signer = {
    seed: new Uint8Array(randomBytes(32)),
    verificationMethod: `${previewDid}#preview`,
    created: wholeSeconds(now),
    means: ownMeans(),
  };
  const issued = await issueAwards(community, ledger, { signer, issuerId: previewDid, draw: null });
  return { ledger: issued.ledger, previews: new Set(issued.credentials) };
}
