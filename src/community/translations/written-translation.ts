/** From the file of a translation to the translation. */

import { type Document, fittingData } from '../document.ts';
import type { Translation } from './translation.ts';

export function translationOf(document: Document): Translation {
  const { name, description, skills = [], of = null } = fittingData(document, 'translation');
  return {
    language: document.name,
    name,
    description,
    criteria: document.body.replace(/^(?: *\n)+/, '').trimEnd(),
    skills,
    of,
  };
}
