/** The steps of an assertion as a report. */

import type { JsonObject } from '../../proof/json.ts';
import type { Credential } from '../credential.ts';
import { checkDates } from '../dates.ts';
import { checkRecipient } from '../recipient/recipient.ts';
import { conformanceOf } from '../report/conformance.ts';
import type { Circumstances, Conformance, Report } from '../report/report.ts';
import { notReached, type Step } from '../report/step.ts';
import { holds, verdictOf } from '../report/verdict.ts';
import { readAssertion } from './assertion.ts';
import { isTrusted, namedIn } from './trust.ts';

export interface Ob2Steps {
  readonly format: Step<unknown>;
  readonly contexts: Step<unknown>;
  readonly schema: Step<unknown>;
  readonly issuer: Step<unknown>;
  readonly key: Step<unknown>;
  readonly proof: Step<unknown>;
  readonly status: Step<unknown>;
  /** What the assertion consists of, where all of it was found. */
  readonly parts: {
    readonly assertion: JsonObject;
    readonly badge: JsonObject;
    readonly profile: JsonObject;
  } | null;
}

/** Steps that an earlier one made impossible are not reached. */
export const stopped = (
  steps: Pick<Ob2Steps, 'format' | 'contexts' | 'schema'> & Partial<Ob2Steps>,
): Ob2Steps => ({
  issuer: notReached('issuer'),
  key: notReached('key'),
  proof: notReached('proof'),
  status: notReached('status'),
  parts: null,
  ...steps,
});

/**
 * Adds the steps that need the whole, and the verdict. What a document says is told only where it
 * is the issuer's.
 */
export async function reportOn(
  steps: Ob2Steps,
  circumstances: Circumstances,
  standard: Conformance['standard'] = 'ob2',
): Promise<Report> {
  const { format, contexts, schema, issuer, key, proof, status, parts } = steps;
  const credential =
    parts === null ? null : readAssertion(parts.assertion, parts.badge, parts.profile);
  const isTheirs =
    holds(proof.check.outcome) && key.check.outcome !== 'failed' && key.check.outcome !== 'unknown';
  const dates =
    credential !== null ? checkDates(credential, circumstances.now) : notReached('dates');
  const recipient =
    credential !== null && isTheirs
      ? await checkRecipient(credential, circumstances.identity ?? null)
      : notReached('recipient');
  const checks = [format, contexts, schema, issuer, key, proof, dates, status, recipient].map(
    ({ check }) => check,
  );
  return {
    verdict: verdictOf(checks),
    standard,
    ...summary(credential, isTheirs, circumstances),
    conformance: conformanceOf(standard, checks),
    checks,
  };
}

function summary(
  credential: Credential | null,
  isTheirs: boolean,
  { trusted, known = [] }: Circumstances,
): Omit<Report, 'verdict' | 'standard' | 'conformance' | 'checks'> {
  if (credential === null) return { issuer: null, recipient: null, achievement: null, shown: null };
  const { issuerId, issuerName, achievement } = credential;
  const ours = isTrusted(issuerId, trusted);
  const knownAs = ours ? undefined : namedIn(issuerId, known);
  return {
    issuer: {
      id: issuerId,
      name: isTheirs ? issuerName : null,
      trusted: ours,
      ...(knownAs !== undefined && { knownAs }),
    },
    recipient: null,
    achievement: isTheirs ? achievement : null,
    shown: isTheirs && achievement !== null ? credential.shown : null,
  };
}
