/**
 * Verifies whatever file a visitor brings: a picture with a credential baked in, or the credential
 * itself.
 */

import { say } from '../language/sayings.ts';
import { BakingError } from '../baking/baking-error.ts';
import { addressForm, extractCredential, type Extracted } from '../baking/extract.ts';
import type { Check, Circumstances, Report } from './report/report.ts';
import { checkOf } from './report/step.ts';
import { plainAscii, printable } from './report/printable.ts';
import { reportWithout } from './report/report-without.ts';
import { verify } from './verify.ts';

export interface Inquiry extends Circumstances {
  /**
   * The person asked about (an e-mail address, name, profile address or DID), or null where nobody
   * is.
   */
  readonly identity: string | null;
}

/** What was found: the report, and the credential's text where the file held one. */
export interface Finding {
  readonly report: Report;
  readonly text: string | null;
}

/** Takes a file's bytes. Never throws: what holds no credential gets a report that says why. */
export async function verifyFile(bytes: Uint8Array, inquiry: Inquiry): Promise<Finding> {
  const extracted = await extractedFrom(bytes);
  if ('check' in extracted) return { report: reportWithout(extracted), text: null };
  const found = addressForm.test(extracted.text)
    ? await readAddress(extracted.text, inquiry)
    : extracted.text;
  if (typeof found !== 'string') return { report: reportWithout(found), text: null };
  return { report: mentioning(extracted.beside, await verify(found, inquiry)), text: found };
}

/**
 * The oldest pictures hold only the address of the assertion; what lies there is judged as if it
 * were in the picture.
 */
async function readAddress(address: string, { fetchJson }: Inquiry): Promise<string | Check> {
  const answer = await fetchJson(address.replace(/^http:/i, 'https:')).catch(() => ({
    outcome: 'unreachable' as const,
    reason: null,
  }));
  if (answer.outcome === 'fetched') return answer.text;
  if ('status' in answer && answer.status === 410)
    return JSON.stringify({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: address,
      revoked: true,
    });
  return checkOf('format', 'unknown', 'unreadable-input/address', {
    address: plainAscii(address),
    reason: answer.reason === null ? [say('phrases', 'failed')] : printable(answer.reason),
  });
}

/** The same report with a sentence more about the file. */
function mentioning(sentence: string | null, report: Report): Report {
  if (sentence === null) return report;
  return {
    ...report,
    checks: report.checks.map((check, index) =>
      index === 0
        ? { ...check, said: [...check.said, say('phrases', 'beside', { sentence })] }
        : check,
    ),
  };
}

async function extractedFrom(bytes: Uint8Array): Promise<Extracted | Check> {
  try {
    return await extractCredential(bytes);
  } catch (error) {
    if (error instanceof BakingError) return fromBakingError(error);
    return checkOf('format', 'unknown', 'verifier-fault');
  }
}

function fromBakingError({ code, message }: BakingError): Check {
  const reason = printable(message);
  switch (code) {
    case 'picture-too-large':
    case 'credential-too-large':
      return checkOf('format', 'unknown', 'too-large/reason', { reason });
    case 'empty-file':
    case 'unknown-file':
    case 'no-credential':
    case 'not-a-credential':
      return checkOf('format', 'unknown', 'no-credential-inside/reason', { reason });
    case 'two-credentials':
      return checkOf('format', 'failed', 'two-credentials/reason', { reason });
    default:
      return checkOf('format', 'failed', 'broken-picture/reason', { reason });
  }
}

/** The report on an input that could not be read at all; `reason` is one sentence. */
export function unreadableInput(reason: string): Report {
  return reportWithout(
    checkOf('format', 'unknown', 'unreadable-input/reason', { reason: printable(reason, 400) }),
  );
}
