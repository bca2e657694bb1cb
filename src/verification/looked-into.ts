/** What a file turned out to be: a credential, something that may lead to one, or neither. */

import { addressForm, extractCredential } from '../baking/extract.ts';
import type { Check } from './report/report.ts';

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
    // Most files hold a credential, so what to say of the others is loaded when one comes.
    return (await import('./following/refused.ts')).refused(error, bytes);
  }
}
