/** Credentials and presentations as compact JWS (VC-JWT of VC 1.1 and OB 3.0, VC-JOSE-COSE). */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { judgeClaims } from '../judge.ts';
import { kindOfDocument } from '../kinds/kind.ts';
import { hasType, objectsIn } from '../shape/json-shape.ts';
import type { Credential } from '../credential.ts';
import type { EnclosingCircumstances } from '../enclosed.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { checkSigned, type SignedSteps } from '../signed.ts';
import { reportWithout } from '../report/report-without.ts';
import { after, checkOf, failed, notReached, type Step } from '../report/step.ts';
import { credentialIn, membersOf } from './claims.ts';
import { readCompactJws, type CompactJws } from './compact-jws.ts';
import { checkToken } from './token.ts';
import { findTokenKeys } from './token-keys.ts';

/** Judges a compact JWS whose payload is a credential or a presentation. Never throws. */
export async function verifyJwt(
  text: string,
  circumstances: EnclosingCircumstances,
): Promise<Report> {
  const jws = readCompactJws(text.trim());
  if (jws.value !== null && isPresentation(jws.value.payload)) {
    return (await import('./presentation-token.ts')).judgePresentationToken(
      jws,
      jws.value,
      circumstances,
    );
  }
  if (jws.value !== null && !isCredential(jws.value.payload))
    return reportWithout(checkOf('format', 'unknown', 'no-credential-inside/token'));
  return judgeClaims(credentialIn(jws), circumstances, {
    check: (credential, around) => secured(jws, credential, around),
    coversText: () => true,
  });
}

async function secured(
  read: Step<CompactJws>,
  credential: Credential,
  circumstances: Circumstances,
): Promise<SignedSteps> {
  const key = await after(read, 'key', (jws) =>
    findTokenKeys(jws, credential.issuerId, circumstances),
  );
  const proof = await after(key, 'proof', async (keys) =>
    read.value === null ? notReached('proof') : checkToken(read.value, keys, credential),
  );
  return proof.value === null || read.value === null
    ? { key, proof }
    : ((await checkInside(read.value, credential, circumstances)) ?? { key, proof });
}

/**
 * A credential that has proofs inside and is a token as well is secured twice, and both must hold.
 * The proofs cover the credential as it stands in the token, without the claims beside it. Null
 * where there are none, or all of them hold.
 */
async function checkInside(
  { payload }: CompactJws,
  credential: Credential,
  circumstances: Circumstances,
): Promise<SignedSteps | null> {
  const { proof: inside, ...document } = isJsonObject(payload['vc'])
    ? payload['vc']
    : membersOf(payload);
  if (inside === undefined) return null;
  const proofs = objectsIn(inside);
  if (proofs === null)
    return {
      key: notReached('key'),
      proof: failed('proof', 'malformed-proof/token'),
    };
  const steps = await checkSigned({ ...credential, document, proofs }, circumstances);
  return steps.proof.value === null ? steps : null;
}

const isCredential = (payload: JsonObject): boolean =>
  payload['vc'] !== undefined || kindOfDocument(payload) === 'credential';

const isPresentation = (payload: JsonObject): boolean =>
  payload['vp'] !== undefined || hasType(payload, 'VerifiablePresentation');
