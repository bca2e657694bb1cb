/** Whether the pages speak the language that is wanted of them. */

import { knownTags, languageOf } from '../language/languages.ts';

/** What `keys/issuer.json` says of languages, or will say; BCP 47. */
interface Wanted {
  /** Of the badges. */
  readonly language: string;
  /** Of the words around them; the badges' own where nothing is said. */
  readonly interfaceLanguage: string;
}

/** What is to be said where the interface does not speak the wanted language, or null. */
export function withoutInterface({ language, interfaceLanguage }: Wanted): string | null {
  if (languageOf(interfaceLanguage).tag === interfaceLanguage) return null;
  return interfaceLanguage === language
    ? `Your badges are marked as being in "${language}", but the pages around ` +
        'them speak English: there is no interface in that language yet. ' +
        `\`"interface": "en"\` in keys/issuer.json says that English is meant.`
    : `\`interface\` in keys/issuer.json is "${interfaceLanguage}", but the pages ` +
        `speak English: there is no interface in that language yet. There is ${spoken()}.`;
}

/** The languages for people; the one with a private region is for tests. */
const spoken = (): string => knownTags.filter((tag) => !tag.endsWith('-xb')).join(', ');
