/** A badge as it is said in a language: for papers and forms, which speak one to everybody. */

import type { Badge } from '../model.ts';
import { translationInto } from './translation-into.ts';

type Said = Pick<Badge, 'name' | 'description' | 'language' | 'translations'>;

/**
 * The badge with name and description of its translation into the language (a BCP 47 tag), of the
 * very tag or else of the same language; as it is where it is in that, or has none (`translationInto`).
 */
export function saidIn<Own extends Said>(badge: Own, language: string): Own {
  const found = translationInto(badge.translations, badge.language, language);
  return found === null
    ? badge
    : { ...badge, language: found.language, name: found.name, description: found.description };
}
