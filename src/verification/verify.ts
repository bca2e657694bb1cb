/** Verifies an Open Badges 3.0 credential (OB 3.0, section "Verification and Validation"): the steps, in their order. */

import { badgeContexts, checkContexts } from './contexts.ts';
import type { Credential } from './credential.ts';
import { checkDates } from './dates.ts';
import { fetchOnce } from './fetched.ts';
import { readFormat } from './format.ts';
import { checkIssuer } from './issuer.ts';
import { recipientName, recipientNotChecked } from './recipient.ts';
import type { Check, Circumstances, Report } from './report.ts';
import { checkShape } from './shape.ts';
import { checkSigned } from './signed.ts';
import { checkStatus } from './status.ts';
import { after, checkOf, notReached } from './step.ts';
import { verdictOf } from './verdict.ts';

/**
 * Verifies a credential given as JSON text. Never throws, and asks for nothing but the issuer's key document and the
 * status list, through `fetchJson`. What a document says is in the report only where its signature is correct; the
 * issuer's id, which tells whom it claims to be by, as soon as it can be read.
 */
export async function verify(text: string, circumstances: Circumstances): Promise<Report> {
  try {
    return await verifySteps(text, { ...circumstances, fetchJson: fetchOnce(circumstances.fetchJson) });
  } catch {
    return reportWithout(checkOf('format', 'unknown', 'verifier-fault', 'This verifier failed at the file; it says nothing about it.'));
  }
}

async function verifySteps(text: string, circumstances: Circumstances): Promise<Report> {
  const format = readFormat(text);
  const contexts = await after(format, 'contexts', (document) => checkContexts(document, [badgeContexts]));
  const schema = await after(contexts, 'schema', checkShape);
  const issuer = await after(schema, 'issuer', (credential) => checkIssuer(credential, circumstances.trusted));
  const { key, proof } = issuer.value === null
    ? { key: notReached('key'), proof: notReached('proof') }
    : await checkSigned(issuer.value, circumstances);
  const dates = await after(schema, 'dates', (credential) => checkDates(credential, circumstances.now));
  const status = proof.value === null || schema.value === null ? notReached('status') : await checkStatus(schema.value, circumstances);
  const recipient = proof.value === null ? notReached('recipient') : recipientNotChecked;
  const checks = [format, contexts, schema, issuer, key, proof, dates, status, recipient].map(({ check }) => check);
  return { verdict: verdictOf(checks), ...summary(schema.value, proof.value !== null, circumstances), checks };
}

function summary(credential: Credential | null, isSigned: boolean, { trusted }: Circumstances): Omit<Report, 'verdict' | 'checks'> {
  if (credential === null) return { standard: null, issuer: null, recipient: null, achievement: null };
  const { issuerId, issuerName, achievement } = credential;
  return {
    standard: 'ob3',
    issuer: { id: issuerId, name: isSigned ? issuerName : null, trusted: trusted.some(({ id }) => id === issuerId) },
    recipient: isSigned ? recipientName(credential) : null,
    achievement: isSigned ? achievement : null,
  };
}

/** The report on something that is no credential text at all: one check, the rest not reached. */
export function reportWithout(format: Check): Report {
  const others = (['contexts', 'schema', 'issuer', 'key', 'proof', 'dates', 'status', 'recipient'] as const).map(notReached);
  const checks = [format, ...others.map(({ check }) => check)];
  return { verdict: verdictOf(checks), standard: null, issuer: null, recipient: null, achievement: null, checks };
}
