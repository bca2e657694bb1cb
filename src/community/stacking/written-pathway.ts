/** From a pathway's file to the pathway. */

import { type Document, fittingData } from '../document.ts';
import type { Pathway } from './pathway.ts';

/** `language`: the issuer's, where the file names no other. */
export function pathwayOf(document: Document, language: string): Pathway {
  const data = fittingData(document, 'pathway');
  return {
    slug: document.name,
    name: data.name,
    description: data.description,
    badges: data.badges,
    language: data.language ?? language,
    about: document.body.replace(/^(?: *\n)+/, '').trimEnd(),
  };
}
