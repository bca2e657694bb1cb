/** What a file turned out to be: a credential, something that may lead to one, or neither. */

import { addressForm, extractCredential } from '../../baking/extract.ts';
import type { Check } from '../report/report.ts';
import type { Lead } from './lead.ts';

/** A credential's text, with one sentence about what else the file holds, or null. */
interface FoundText {
  readonly kind: 'credential';
  readonly text: string;
  readonly beside: string | null;
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
    return (await import('./refused.ts')).refused(error, bytes);
  }
}
