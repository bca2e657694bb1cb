/**
 * The steps that every Open Badges 3.0 credential goes through, however it is secured: an embedded
 * proof and a JWT differ in one of them only (OB 3.0, section "Verification and Validation").
 */

import { checkContexts, hasStrangeContext } from './contexts.ts';
import type { Credential } from './credential.ts';
import { checkDates } from './dates.ts';
import type { EnclosingCircumstances } from './enclosed.ts';
import type { Extensions } from './extension/extension.ts';
import { checkIssuer } from './issuer.ts';
import { conformanceOf } from './report/conformance.ts';
import type { Check, Circumstances, Report } from './report/report.ts';
import { recipientName, recipientNotChecked } from './recipient/recipient-unasked.ts';
import { listed } from './shape/json-shape.ts';
import { checkShape } from './shape/shape.ts';
import { embedded, type SignedSteps } from './signed.ts';
import type { Replaced } from './status/replaced.ts';
import { checkStatus } from './status/status.ts';
import { after, notReached, passed, type Step } from './report/step.ts';
import { sameJson, withoutNulls } from '../proof/json.ts';
import type { JsonObject } from '../proof/json.ts';
import { verdictOf } from './report/verdict.ts';

/** How a credential is shown to be its issuer's. */
interface Securing {
  /** Finds the keys, checks the signatures. Never throws. */
  readonly check: (credential: Credential, circumstances: Circumstances) => Promise<SignedSteps>;
  /**
   * Whether signatures cover the text as it is written, so that they can be checked, though nobody
   * here knows what its words mean.
   */
  readonly coversText: (document: JsonObject) => boolean;
}

/**
 * Judges a credential whose text was read (`format`), with one way of checking signatures, and what
 * is inside of it (endorsements, the credentials of a record) as if it had come alone. What a
 * document says is in the report only where its signature is correct; the issuer's id, which tells
 * whom it claims to be by, as soon as it can be read. Form and signature are looked at apart from
 * one another, as far as it can be told what was signed.
 */
export async function judgeClaims(
  format: Step<JsonObject>,
  circumstances: EnclosingCircumstances,
  secured: Securing,
): Promise<Report> {
  const words = await extensionsOf(format.value, circumstances);
  const contexts = await after(format, 'contexts', (document) =>
    readContexts(document, words, secured.coversText(document)),
  );
  const schema = await after(contexts, 'schema', (document) =>
    readShape(document, words?.value?.contexts),
  );
  const issuer = await after(schema, 'issuer', (credential) =>
    checkIssuer(credential, circumstances),
  );
  const { key, proof } =
    issuer.value === null
      ? { key: notReached('key'), proof: notReached('proof') }
      : await secured.check(issuer.value, circumstances);
  const dates = await after(schema, 'dates', (credential) =>
    checkDates(credential, circumstances.now),
  );
  const signed = proof.value === null ? null : schema.value;
  const found = signed === null ? notReached('status') : await checkStatus(signed, circumstances);
  const replaced =
    signed !== null && found.check.code === 'revoked'
      ? await presentOne(signed, circumstances)
      : null;
  const status = replaced?.step ?? found;
  const recipient =
    signed === null
      ? notReached('recipient').check
      : await recipientCheck(signed, circumstances.identity ?? null);
  const endorsements = signed === null ? [] : await endorsementChecks(signed, circumstances);
  const steps = [format, contexts, schema, issuer, key, proof, dates, status].map(
    ({ check }) => check,
  );
  const checks = [...steps, ...endorsements, recipient];
  const told = summary(schema.value, signed !== null, circumstances);
  const report: Report = {
    verdict: verdictOf(checks),
    ...told,
    conformance: conformanceOf(schema.check.code === 'not-reached' ? null : 'ob3', checks),
    ...(typeof replaced?.present === 'string' && { replacedBy: replaced.present }),
    checks,
  };
  return signed?.kind === 'record'
    ? (await import('./enclosed.ts')).withEnclosed(report, signed.credentials, circumstances)
    : report;
}

/**
 * What stands in the place of a withdrawn credential; what is found there is followed no further.
 */
async function presentOne(
  credential: Credential,
  circumstances: EnclosingCircumstances,
): Promise<Replaced | null> {
  if (circumstances.isLed === true) return null;
  const { replacedBy } = await import('./status/replaced.ts');
  return replacedBy(credential, circumstances, (document) =>
    judgeClaims(
      passed('format', document, 'strict-json/says'),
      { ...circumstances, identity: null, isLed: true },
      embedded,
    ),
  );
}

/**
 * Words that are not kept here leave open what a document means. Where the signature covers the
 * text all the same, it tells at least whether the issuer wrote it.
 */
function readContexts(
  document: JsonObject,
  words: Step<Extensions> | null,
  coversText: boolean,
): Step<JsonObject> {
  const step = words === null ? checkContexts(document) : extendedContexts(document, words);
  if (!coversText) return step;
  // A token keeps every word as it was signed; without a context only its meaning is open.
  const isOpen = step.check.outcome === 'unknown' || step.check.code === 'no-context';
  return isOpen ? { check: { ...step.check, outcome: 'unknown' }, value: document } : step;
}

/** Words that are not kept here are looked for where a document names some. */
async function extensionsOf(
  document: JsonObject | null,
  { fetchJson }: Circumstances,
): Promise<Step<Extensions> | null> {
  if (document === null || !hasStrangeContext(document)) return null;
  return (await import('./extension/extension.ts')).readExtensions(document, fetchJson);
}

/** With words that only add to the kept ones, the rest is looked at as if those were kept, too. */
function extendedContexts(document: JsonObject, words: Step<Extensions>): Step<JsonObject> {
  if (words.value === null) return { check: words.check, value: null };
  const named = listed(document['@context']);
  const step = checkContexts(document, undefined, (context) =>
    named.some((one) => sameJson(one, context)),
  );
  switch (step.check.outcome) {
    case 'passed':
      return { ...step, check: words.check };
    case 'deviates':
      return { ...step, check: { ...step.check, said: [...step.check.said, ...words.check.said] } };
    default:
      return step;
  }
}

/** What is signed is the document with its nulls; what is read of it is without. */
function readShape(
  document: JsonObject,
  contexts?: ReadonlyMap<string, JsonObject>,
): Step<Credential> {
  const { check, value } = checkShape(withoutNulls(document));
  if (value === null) return { check, value };
  const { proof: _, ...unsigned } = document;
  return { check, value: { ...value, document: unsigned, ...(contexts && { contexts }) } };
}

/** What few badges need, or nobody asked for yet, is loaded when it is. */
async function endorsementChecks(
  credential: Credential,
  circumstances: EnclosingCircumstances,
): Promise<Check[]> {
  return credential.endorsements.length === 0
    ? []
    : (await import('./enclosed.ts')).checkEndorsements(credential, circumstances);
}

async function recipientCheck(credential: Credential, identity: string | null): Promise<Check> {
  if (identity === null) return recipientNotChecked.check;
  return (await (await import('./recipient/recipient.ts')).checkRecipient(credential, identity))
    .check;
}

function summary(
  credential: Credential | null,
  isSigned: boolean,
  { trusted, known = [] }: Circumstances,
): Omit<Report, 'verdict' | 'conformance' | 'checks'> {
  if (credential === null)
    return { standard: null, issuer: null, recipient: null, achievement: null, shown: null };
  const { issuerId, issuerName, achievement } = credential;
  const isTrusted = trusted.some(({ id }) => id === issuerId);
  const other = isTrusted ? undefined : known.find(({ id }) => id === issuerId);
  return {
    standard: 'ob3',
    issuer: {
      id: issuerId,
      name: isSigned ? issuerName : null,
      trusted: isTrusted,
      ...(other !== undefined && { knownAs: other.name }),
    },
    recipient: isSigned ? recipientName(credential) : null,
    achievement: isSigned ? achievement : null,
    shown: isSigned && achievement !== null ? credential.shown : null,
  };
}
