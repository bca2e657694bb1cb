/** Skills, and entries of frameworks, as the page that is being rendered calls them. */

import { site } from '../../model/lookups.ts';
import type { Alignment, EntryLabel } from '../../model/site.ts';
import { language } from '../language.ts';
import { entryIn } from './entry-names.ts';
import { nameOfSkill, type Skill } from '../skills.ts';

/** The name with its language, and what the entry of a framework says of itself. */
export function calledHere(skill: Skill): EntryLabel {
  const { entry, badges } = skill;
  if (entry !== undefined) return entryHere(entry, (badges[0]?.original ?? badges[0])?.language);
  const { name, lang } = nameOfSkill(skill);
  return { language: lang, name, description: null };
}

/** `written`: the BCP 47 tag of the language of the badge that names the entry. */
export const entryHere = (entry: Alignment, written = site.issuer.language): EntryLabel =>
  entryIn(entry, written, site.frameworks, language.tag);
