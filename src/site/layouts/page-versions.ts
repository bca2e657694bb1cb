/** The languages that a page can be read in. */

import { pageIn } from '../../credential/addresses.ts';
import { languageOf } from '../../language/languages.ts';
import { meantBy } from '../../language/tags.ts';
import { site } from '../model/lookups.ts';
import { furtherLanguage } from '../model/reading/page-language.ts';

export interface PageVersion {
  /** BCP 47 tag of its words. */
  readonly tag: string;
  /** What those who speak the language call it. */
  readonly name: string;
  /** Published path. */
  readonly page: string;
  /** Whether it is the page that is being rendered. */
  readonly isHere: boolean;
}

/**
 * The page at this plain path in each language of the site, the one of plain addresses first; empty
 * where there is one language only.
 */
export function versionsOf(path: string): readonly PageVersion[] {
  const { interfaceLanguage, alsoBelow } = site.issuer;
  const languages = site.issuer.languages.filter((tag) => tag !== alsoBelow);
  if (languages.length === 0) return [];
  const here = furtherLanguage();
  return [null, ...languages].map((further) => {
    const { tag } = languageOf(further ?? interfaceLanguage);
    return {
      tag,
      name: meantBy(tag)?.language.name ?? tag,
      page: further === null ? path : pageIn(further, path),
      isHere: further === here,
    };
  });
}
