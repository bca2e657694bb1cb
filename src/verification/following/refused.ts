/** What is said of a file in which no credential was found, and whether it may lead to one. */

import { BakingError } from '../../baking/baking-error.ts';
import type { FileLead } from './lead.ts';
import { printable } from '../report/printable.ts';
import type { Check } from '../report/report.ts';
import { checkOf } from '../report/step.ts';

/** `error` is what looking for a credential in these bytes brought. */
export function refused(
  error: unknown,
  bytes: Uint8Array,
): FileLead | { readonly kind: 'nothing'; readonly check: Check } {
  if (!(error instanceof BakingError))
    return { kind: 'nothing', check: checkOf('format', 'unknown', 'verifier-fault') };
  const check = fromBakingError(error);
  const kind = leads[error.code];
  return kind === undefined ? { kind: 'nothing', check } : { kind, bytes, otherwise: check };
}

const leads: Readonly<Partial<Record<BakingError['code'], FileLead['kind']>>> = {
  'web-page': 'page',
  pdf: 'pdf',
  photo: 'picture',
  'no-credential': 'picture',
};

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
    case 'web-page':
    case 'pdf':
    case 'photo':
      return checkOf('format', 'unknown', 'no-credential-inside/reason', { reason });
    case 'mobile-document':
      return checkOf('format', 'unknown', 'mobile-document');
    case 'european-xml':
      return checkOf('format', 'unknown', 'european-credential');
    case 'two-credentials':
      return checkOf('format', 'failed', 'two-credentials/reason', { reason });
    default:
      return checkOf('format', 'failed', 'broken-picture/reason', { reason });
  }
}
