/**
 * Signed assertions (Open Badges 2.0, section "SignedBadge Verification"): a compact JWS, a key
 * that the issuer's profile names.
 */

import { checkToken } from '../jose/token.ts';
import { readCompactJws, type CompactJws } from '../jose/compact-jws.ts';
import { withoutNulls } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { after, notReached, together, unknown, type Step } from '../report/step.ts';
import { checkAssertion, checkOb2Contexts } from './assertion.ts';
import { methodOf } from './method.ts';
import { findSigningKeys } from './signing-keys.ts';
import { findBadgeClass, findProfile } from './parties.ts';
import { reportOn } from './report.ts';
import { checkRevocationList } from './revocation-list.ts';

/** Judges an assertion as compact JWS. */
export async function judgeSigned(text: string, circumstances: Circumstances): Promise<Report> {
  const format = rs256Only(readCompactJws(text));
  const contexts = await after(format, 'contexts', ({ payload }) => checkOb2Contexts(payload));
  const shape = await after(contexts, 'schema', checkSignedShape);
  const schema = await after(shape, 'schema', (assertion) =>
    findBadgeClass(assertion, circumstances),
  );
  const issuer = await after(schema, 'issuer', (badge) => findProfile(badge, circumstances));
  const assertion = shape.value ?? {};
  const key = await after(issuer, 'key', (profile) =>
    findSigningKeys(assertion, profile, circumstances),
  );
  const proof = await after(key, 'proof', async (keys) =>
    format.value === null ? notReached('proof') : checkToken(format.value, keys, assertion),
  );
  const status = await after(proof, 'status', () =>
    checkRevocationList(assertion, issuer.value ?? {}, circumstances),
  );
  const parts =
    proof.value === null || schema.value === null || issuer.value === null
      ? null
      : { assertion, badge: schema.value, profile: issuer.value };
  return reportOn(
    {
      format,
      contexts,
      schema: together(shape, schema),
      issuer,
      key,
      proof,
      status,
      parts,
    },
    circumstances,
  );
}

/** The keys of Open Badges 2.0 are RSA keys in PEM. */
function rs256Only(read: Step<CompactJws>): Step<CompactJws> {
  return read.value === null || read.value.algorithm === 'RS256'
    ? read
    : unknown('format', 'unsupported-algorithm/assertion', {
        algorithm: read.value.algorithm,
      });
}

/**
 * One that says that it is hosted may have been withdrawn where that is, which nobody asks here.
 */
function checkSignedShape(payload: JsonObject): Step<JsonObject> {
  const assertion = withoutNulls(payload);
  const shape = checkAssertion(assertion);
  return methodOf(assertion) === 'hosted'
    ? together(shape, {
        ...unknown('schema', 'wrong-verification/hosted'),
        value: assertion,
      })
    : shape;
}
