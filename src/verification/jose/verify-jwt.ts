/** Credentials and presentations as compact JWS (VC-JWT of VC 1.1 and OB 3.0, VC-JOSE-COSE). */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { judgeClaims } from '../judge.ts';
import { kindOfDocument } from '../kinds/kind.ts';
import { hasType, objectsIn } from '../shape/json-shape.ts';
import type { Credential } from '../credential.ts';
import type { EnclosingCircumstances } from '../enclosed.ts';
import type { Check, Circumstances, Report } from '../report/report.ts';
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
  const other = jws.value === null ? null : otherThanBadge(jws.value.payload);
  if (other !== null) return reportWithout(other);
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

/** What a token holds that is no credential to be judged, or null. */
function otherThanBadge(payload: JsonObject): Check | null {
  const { vc } = payload;
  const inside = isJsonObject(vc) ? vc : payload;
  if (kindOfDocument(inside) === 'status-list')
    return checkOf('format', 'unknown', 'no-credential-inside/status-list');
  if (vc === undefined && kindOfDocument(payload) !== 'credential')
    return checkOf('format', 'unknown', 'no-credential-inside/token');
  // Digests stand where the holder chose what to show, though nothing was brought along.
  return hidesMembers(inside) ? checkOf('format', 'unknown', 'sd-jwt') : null;
}

/** SD-JWT (RFC 9901), section "Embedding Digests in Objects"; no credential has such a member. */
const hidesMembers = (value: JsonValue): boolean =>
  Array.isArray(value)
    ? value.some(hidesMembers)
    : isJsonObject(value) &&
      (Array.isArray(value['_sd']) || Object.values(value).some(hidesMembers));

const isPresentation = (payload: JsonObject): boolean =>
  payload['vp'] !== undefined || hasType(payload, 'VerifiablePresentation');
