/** From a pathway's file to the pathway. */

import { type Document, fittingData } from '../document.ts';
import { compareText } from '../problem.ts';
import type { Pathway, PathwayTranslation } from './pathway.ts';

/** `language`: the issuer's, where the file names no other. `others`: translations of any pathway. */
export function pathwayOf(
  document: Document,
  language: string,
  others: readonly Document[],
): Pathway {
  const data = fittingData(document, 'pathway');
  return {
    slug: document.name,
    name: data.name,
    description: data.description,
    badges: data.badges,
    language: data.language ?? language,
    about: aboutIn(document),
    translations: others
      .filter(({ folder }) => folder === document.name)
      .map(translationOf)
      .sort((a, b) => compareText(a.language, b.language)),
  };
}

function translationOf(document: Document): PathwayTranslation {
  const { name, description, of = null } = fittingData(document, 'pathway-translation');
  return { language: document.name, name, description, about: aboutIn(document), of };
}

const aboutIn = ({ body }: Document): string => body.replace(/^(?: *\n)+/, '').trimEnd();
