/** The language that the pages of this site speak: the wanted one, where the interface knows it. */

import { languageOf } from '../../language/languages.ts';
import { dayIn, site } from '../model/lookups.ts';

export const language = languageOf(site.issuer.interfaceLanguage);
export const { words } = language;

/** The same, for a sentence about `speaking`. */
export const languageOfDay = { ...language, day: dayIn(language.day) };
