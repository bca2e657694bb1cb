/** From the files of translations to the translations. */

import { type Document, fittingData } from '../document.ts';
import type { IssuerTranslation } from './issuer-translation.ts';
import type { Translation } from './translation.ts';

export function translationOf(document: Document): Translation {
  const data = fittingData(document, 'translation');
  const {
    name,
    description,
    skills = [],
    level = null,
    place = null,
    roles = [],
    of = null,
  } = data;
  return {
    language: document.name,
    name,
    description,
    criteria: document.body.replace(/^(?: *\n)+/, '').trimEnd(),
    ...{ skills, level, place, roles, of },
    results: (data.results ?? []).map((one) => ({
      ...{ name: one.name, values: one.values ?? [] },
      rubric: (one.rubric ?? []).map((each) => ({
        name: each.name,
        description: each.description ?? null,
      })),
    })),
  };
}

export function issuerTranslationOf(document: Document): IssuerTranslation {
  const data = fittingData(document, 'issuer-translation');
  const { description = null, place = null, roles = [], of = null } = data;
  return { language: document.name, description, place, roles, of };
}
