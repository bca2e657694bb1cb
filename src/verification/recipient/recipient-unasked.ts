/** What is said of the recipient before anybody asks whether it is the right one. */

import type { Credential } from '../credential.ts';
import { checkOf, type Step } from '../report/step.ts';

export const recipientNotChecked: Step<never> = {
  check: checkOf('recipient', 'skipped', 'recipient-not-checked'),
  value: null,
};

/**
 * The shown name, where the credential gives one in the clear; several stand in one order, since a
 * list has none in a proof.
 */
export function recipientName({ identifiers }: Credential): string | null {
  const names = identifiers
    .filter(({ type, hashed }) => type === 'name' && !hashed)
    .map(({ identity }) => identity);
  return names.length === 0 ? null : [...new Set(names)].sort().join(' · ');
}
