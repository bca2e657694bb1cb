/**
 * What the page says, in its own language: read from the page once, so that no script holds a
 * language. What verdicts say is read later; see `tongue.ts`.
 */

import type { Words } from '../../../language/words.ts';
import type { Tongue } from '../../../verification/report/words.ts';

/** The texts that the page hands to its script, as JSON. */
interface Speech extends Omit<Tongue, 'codes'> {
  readonly checker: Words['checker'];
}

export const speech = JSON.parse(
  (document.getElementById('checker')?.dataset['speech'] ?? '{}').replaceAll('~', '"'),
) as Speech;
