/**
 * The credential in a token's payload: under `vc` (VC Data Model 1.1, section 6.3.1), or the
 * payload itself with claims beside its members (OB 3.0, section "JSON Web Token Proof Format"), or
 * the payload itself (VC-JOSE-COSE). What claims and members both say, they must say alike: readers
 * look at the one or the other.
 */

import { say } from '../../language/sayings.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { parseDateTime } from '../shape/date-time.ts';
import type { Deviation } from '../report/report.ts';
import { deviating, deviationAt, failed, type Step } from '../report/step.ts';
import type { CompactJws } from './compact-jws.ts';

/**
 * Claims that a token may carry beside a credential (RFC 7519, section 4.1); none is a member of a
 * credential.
 */
const registered = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'nonce', 'cnf']);

/**
 * The credential as a document without proof. The step is the one that read the token, or the fault
 * of its claims. A badge must have the claims that OB 3.0 asks for; another credential
 * (`anyCredential`) need not.
 */
export function credentialIn(read: Step<CompactJws>, anyCredential = false): Step<JsonObject> {
  if (read.value === null) return { check: read.check, value: null };
  const { payload, header } = read.value;
  const { vc } = payload;
  if (vc !== undefined && !isJsonObject(vc)) return failed('format', 'wrong-claim/vc');
  const fault = claimFault(payload);
  if (fault !== null) return fault;
  const { document, differs } = merged(vc ?? membersOf(payload), payload);
  if (differs !== null) return failed('format', `claims-differ/${differs}`);
  const missing =
    vc === undefined && !anyCredential && !isJose(header) ? missingClaims(payload) : [];
  return deviating('format', document, missing) ?? { check: read.check, value: document };
}

/**
 * VC-JOSE-COSE (its types begin with `vc`) keeps everything in the credential; OB 3.0 asks for
 * claims as well.
 */
const isJose = ({ typ }: JsonObject): boolean =>
  typeof typ === 'string' && /^(?:application\/)?v[cp]\+/i.test(typ);

/** What is left without the claims. */
export const membersOf = (payload: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !registered.has(name)));

function claimFault(payload: JsonObject): Step<never> | null {
  const texts = ['iss', 'sub', 'jti'].every(
    (name) => payload[name] === undefined || typeof payload[name] === 'string',
  );
  const moments = ['exp', 'nbf', 'iat'].every(
    (name) => payload[name] === undefined || momentOf(payload[name]) !== null,
  );
  return texts && moments ? null : failed('format', 'wrong-claim/says');
}

/**
 * OB 3.0 asks for `sub` as well, but its own samples leave it out; the subject's id is in the
 * credential in any case.
 */
const missingClaims = (payload: JsonObject): Deviation[] =>
  ['iss', 'jti', 'nbf']
    .filter((name) => payload[name] === undefined)
    .map((claim) => deviationAt(claim, say('format', 'missing-claim/claim', { claim })));

/** What claims and members both say. */
type Differing = 'id' | 'issuer' | 'recipient' | 'first-day' | 'last-day';

interface Merged {
  readonly document: JsonObject;
  readonly differs: Differing | null;
}

function merged({ proof: _, ...document }: JsonObject, claims: JsonObject): Merged {
  const subject = document['credentialSubject'];
  const dates = isFirstModel(document)
    ? (['issuanceDate', 'expirationDate'] as const)
    : (['validFrom', 'validUntil'] as const);
  const differences: (Differing | null)[] = [
    put(document, 'id', claims['jti']) ? null : 'id',
    putIssuer(document, claims['iss']) ? null : 'issuer',
    subjectFits(document, subject, claims['sub']) ? null : 'recipient',
    putMoment(document, dates[0], claims['nbf']) ? null : 'first-day',
    putMoment(document, dates[1], claims['exp']) ? null : 'last-day',
  ];
  return { document, differs: differences.find((name) => name !== null) ?? null };
}

const isFirstModel = ({ '@context': context }: JsonObject): boolean =>
  Array.isArray(context)
    ? context[0] === 'https://www.w3.org/2018/credentials/v1'
    : context === 'https://www.w3.org/2018/credentials/v1';

/** Sets a member that is missing; false where it says something else already. */
function put(object: JsonObject, name: string, value: JsonValue | undefined): boolean {
  if (value === undefined) return true;
  object[name] ??= value;
  return object[name] === value;
}

function putIssuer(document: JsonObject, iss: JsonValue | undefined): boolean {
  const { issuer } = document;
  if (!isJsonObject(issuer)) return put(document, 'issuer', iss);
  const named = { ...issuer };
  document['issuer'] = named;
  return put(named, 'id', iss);
}

function subjectFits(
  document: JsonObject,
  subject: JsonValue | undefined,
  sub: JsonValue | undefined,
): boolean {
  if (!isJsonObject(subject)) return true; // the shape is judged later
  const named = { ...subject };
  document['credentialSubject'] = named;
  return put(named, 'id', sub);
}

/** NumericDates count seconds: a member with fractions of one is the same moment. */
function putMoment(document: JsonObject, name: string, claim: JsonValue | undefined): boolean {
  const moment = claim === undefined ? null : momentOf(claim);
  if (moment === null) return true;
  const member = document[name];
  if (member === undefined) {
    document[name] = new Date(moment).toISOString();
    return true;
  }
  const said = typeof member === 'string' ? parseDateTime(member) : null;
  return said !== null && Math.floor(said / 1000) === Math.floor(moment / 1000);
}

/** Milliseconds since 1970, or null for what is no NumericDate between the years 0 and 9999. */
function momentOf(value: JsonValue | undefined): number | null {
  return typeof value === 'number' && Math.abs(value) < 253_402_300_800 ? value * 1000 : null;
}
