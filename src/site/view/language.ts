/** The language that the pages of this site speak: the issuer's, where the interface knows it. */

import { languageOf } from '../../language/languages.ts';
import { site } from '../model/lookups.ts';

export const language = languageOf(site.issuer.language);
export const { words } = language;
