/** Credentials and presentations as compact JWS (VC-JWT of VC 1.1 and OB 3.0, VC-JOSE-COSE). */

import type { JsonObject } from '../../proof/json.ts';
import { judgeClaims, type SignedSteps } from '../judge.ts';
import { hasType } from '../json-shape.ts';
import type { Credential } from '../credential.ts';
import type { Circumstances, Report } from '../report.ts';
import { after, notReached, type Step } from '../step.ts';
import { credentialIn } from './claims.ts';
import { readCompactJws, type CompactJws } from './compact-jws.ts';
import { checkToken } from './token.ts';
import { findTokenKeys } from './token-keys.ts';

/** Judges a compact JWS whose payload is a credential or a presentation. Never throws. */
export async function verifyJwt(text: string, circumstances: Circumstances): Promise<Report> {
  const jws = readCompactJws(text.trim());
  if (jws.value !== null && isPresentation(jws.value.payload)) {
    return (await import('./presentation-token.ts')).judgePresentationToken(jws, jws.value, circumstances);
  }
  return judgeClaims(credentialIn(jws), circumstances, (credential, around) => secured(jws, credential, around));
}

async function secured(read: Step<CompactJws>, credential: Credential, circumstances: Circumstances): Promise<SignedSteps> {
  const key = await after(read, 'key', (jws) => findTokenKeys(jws, credential.issuerId, circumstances));
  const proof = await after(key, 'proof', async (keys) => (read.value === null ? notReached('proof') : checkToken(read.value, keys, credential)));
  return { key, proof };
}

const isPresentation = (payload: JsonObject): boolean => payload['vp'] !== undefined || hasType(payload, 'VerifiablePresentation');
