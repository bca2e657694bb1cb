/** Whether the pages speak the language that the badges are written in. */

import { languageOf } from '../language/languages.ts';

/** What is to be said of a language (BCP 47) that the interface does not speak, or null. */
export function withoutInterface(tag: string): string | null {
  return languageOf(tag).tag === tag
    ? null
    : `Your badges are marked as being in "${tag}", but the pages around them speak English: there is no interface in that language yet.`;
}
