/** What a file turned out to be: a credential, something that may lead to one, or neither. */

import { BakingError } from '../baking/baking-error.ts';
import { addressForm, extractCredential } from '../baking/extract.ts';
import type { Check } from './report/report.ts';
import { checkOf } from './report/step.ts';
import { printable } from './report/printable.ts';

/** A credential's text, with one sentence about what else the file holds, or null. */
interface FoundText {
  readonly kind: 'credential';
  readonly text: string;
  readonly beside: string | null;
}

/** What holds no badge but may name one. */
export type Lead =
  | {
      readonly kind: 'address';
      readonly address: string;
      /** Somebody wrote it, for a page or a file; else it stands in the place of a credential. */
      readonly isWritten?: true;
    }
  | FileLead;

/** A file that may name one. */
export interface FileLead {
  readonly kind: 'page' | 'pdf' | 'picture';
  readonly bytes: Uint8Array;
  /** What is said where it leads nowhere. */
  readonly otherwise: Check;
}

/** Never throws. */
export async function lookInto(
  bytes: Uint8Array,
): Promise<FoundText | Lead | { readonly kind: 'nothing'; readonly check: Check }> {
  try {
    const { text, beside } = await extractCredential(bytes);
    return addressForm.test(text)
      ? { kind: 'address', address: text }
      : { kind: 'credential', text, beside };
  } catch (error) {
    if (!(error instanceof BakingError))
      return { kind: 'nothing', check: checkOf('format', 'unknown', 'verifier-fault') };
    const check = fromBakingError(error);
    const kind = leads[error.code];
    return kind === undefined ? { kind: 'nothing', check } : { kind, bytes, otherwise: check };
  }
}

const leads: Readonly<Partial<Record<BakingError['code'], 'page' | 'pdf' | 'picture'>>> = {
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
    case 'two-credentials':
      return checkOf('format', 'failed', 'two-credentials/reason', { reason });
    default:
      return checkOf('format', 'failed', 'broken-picture/reason', { reason });
  }
}
