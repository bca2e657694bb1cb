/** Whether the pages speak the language that is wanted of them. */

import { meantBy, spokenInstead } from '../language/tags.ts';

/** What `keys/issuer.json` says of languages, or will say; BCP 47. */
interface Wanted {
  /** Of the badges. */
  readonly language: string;
  /** Of the words around them; the badges' own where nothing is said. */
  readonly interfaceLanguage: string;
  /** Further ones. */
  readonly languages?: readonly string[];
}

/**
 * What is to be said where the interface does not speak a wanted language, or speaks another variety
 * of it; null where nothing is.
 */
export function withoutInterface({
  language,
  interfaceLanguage,
  languages = [],
}: Wanted): string | null {
  const near = [interfaceLanguage, ...languages].flatMap((tag) => nearly(tag) ?? []);
  if (meantBy(interfaceLanguage) !== null) return near.length === 0 ? null : near.join(' ');
  return interfaceLanguage === language
    ? `Your badges are marked as being in "${language}", but the pages around ` +
        'them speak English: there is no interface in that language yet. ' +
        '`"interface": "en"` in keys/issuer.json says that English is meant; it may be ' +
        `${spokenInstead(language)}.`
    : `\`interface\` in keys/issuer.json is "${interfaceLanguage}", but the pages speak English: ` +
        `there is no interface in that language yet. Write ${spokenInstead(interfaceLanguage)}.`;
}

function nearly(wanted: string): string | null {
  const meant = meantBy(wanted);
  return meant?.isNear === true
    ? `Pages in "${wanted}" speak ${meant.language.tag}, the nearest that there is.`
    : null;
}

/** How pages come in further languages, with one that they do not speak yet as the example. */
export function furtherLanguagesHint(interfaceLanguage: string): string {
  const own = meantBy(interfaceLanguage)?.language.tag;
  return (
    `Pages in further languages: \`"languages": ["${own === 'de' ? 'en' : 'de'}"]\` in ` +
    'keys/issuer.json, each of which stays.'
  );
}
