/** What a kind of change is: what it is given, and what it says of its work. */

import type { JsonObject } from '../../../proof/json.ts';
import type { Chance } from '../text.ts';

/** What a kind may draw on. */
interface MutantCircumstances {
  readonly chance: Chance;
  /** Another good credential, of the same issuer or of another. */
  readonly other: JsonObject;
  /** The credential as issued, with its line breaks. */
  readonly text: string;
}

/**
 * Changes a copy of a credential in place and says whether it could; or gives the changed text, for
 * what JSON values cannot express.
 */
export type Mutate = (
  credential: JsonObject,
  circumstances: MutantCircumstances,
) => boolean | string;
export type MutantKinds = Readonly<Record<string, Mutate>>;
