/** Verifies whatever file a visitor brings: a picture with a credential baked in, or the credential itself. */

import { BakingError } from '../baking/baking-error.ts';
import { extractCredential, type Extracted } from '../baking/extract.ts';
import type { Check, Circumstances, Report } from './report.ts';
import { checkOf } from './step.ts';
import { printable } from './printable.ts';
import { reportWithout } from './report-without.ts';
import { verify } from './verify.ts';

export interface Inquiry extends Circumstances {
  /** The person asked about (an e-mail address, name, profile address or DID), or null where nobody is. */
  readonly identity: string | null;
}

/** What was found: the report, and the credential's text where the file held one. */
export interface Finding {
  readonly report: Report;
  readonly text: string | null;
}

/** Takes a file's bytes. Never throws: what holds no credential gets a report that says why. */
export async function verifyFile(bytes: Uint8Array, inquiry: Inquiry): Promise<Finding> {
  const extracted = extractedFrom(bytes);
  if ('check' in extracted) return { report: reportWithout(extracted), text: null };
  return { report: await verify(extracted.text, inquiry), text: extracted.text };
}

function extractedFrom(bytes: Uint8Array): Extracted | Check {
  try {
    return extractCredential(bytes);
  } catch (error) {
    if (error instanceof BakingError) return fromBakingError(error);
    return checkOf('format', 'unknown', 'verifier-fault', 'This verifier failed at the file; it says nothing about it.');
  }
}

function fromBakingError({ code, message }: BakingError): Check {
  const detail = printable(message);
  switch (code) {
    case 'picture-too-large': case 'credential-too-large': return checkOf('format', 'unknown', 'too-large', detail);
    case 'empty-file': case 'unknown-file': case 'no-credential': case 'not-a-credential':
      return checkOf('format', 'failed', 'no-credential-inside', detail);
    default: return checkOf('format', 'failed', 'broken-picture', detail);
  }
}

/** The report on an input that could not be read at all; `reason` is one sentence. */
export function unreadableInput(reason: string): Report {
  return reportWithout(checkOf('format', 'unknown', 'unreadable-input', printable(reason, 400)));
}
