/**
 * What the page says, in its own language until a reader chooses another: read from the page once,
 * so that no script holds a language. What verdicts say is read later; see `tongue.ts`. These are
 * looked at when something is said, and never kept.
 */

import type { Words } from '../../../language/words.ts';
import type { Tongue } from '../../../verification/report/words.ts';

/** The texts that the page hands to its script, as JSON. */
interface Speech extends Omit<Tongue, 'codes'> {
  readonly checker: Words['checker'];
  /** All that verdicts say, where it came along: of a language that a reader chose. */
  readonly codes?: Words['codes'];
}

export let speech = JSON.parse(
  (document.getElementById('checker')?.dataset['speech'] ?? '{}').replaceAll('~', '"'),
) as Speech;

export let { checker } = speech;

/** Says everything in another language from now on. */
export function speakIn(chosen: Speech): void {
  speech = chosen;
  ({ checker } = speech);
}
