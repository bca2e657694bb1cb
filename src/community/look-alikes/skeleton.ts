/**
 * Names that a reader takes for one another, by Unicode Technical Standard 39, section 4: the
 * skeleton of a text puts one letter in the place of all that look like it.
 */

import { folded } from '../identifiers.ts';
import confusables from './confusables.json' with { type: 'json' };

const prototypes: ReadonlyMap<string, string> = new Map(
  Object.entries(confusables).flatMap(([prototype, characters]) =>
    [...characters].map((character) => [character, prototype] as const),
  ),
);

/**
 * The skeleton of a text. Its spelling means nothing to people; two texts look alike where theirs
 * are equal. Compatibility forms are decomposed first, and what is never drawn is left out.
 */
export function skeletonOf(text: string): string {
  return drawnAs(text, () => true);
}

/**
 * The text with the letters beyond ASCII drawn as the ones that they look like; what is plain stays
 * plain.
 */
export function foreignDrawn(text: string): string {
  return drawnAs(text, (character) => character > '\x7F');
}

function drawnAs(text: string, counts: (character: string) => boolean): string {
  return [...text.normalize('NFKD').replace(/\p{Default_Ignorable_Code_Point}/gu, '')]
    .map((character) => (counts(character) ? (prototypes.get(character) ?? character) : character))
    .join('')
    .normalize('NFKD');
}

/**
 * What names are compared by: two that have one of these in common are equal to a reader, whatever
 * their case and spaces. Never throws; a name of nothing that is drawn has no marks.
 */
export function marksOf(name: string): readonly string[] {
  // The empty Braille cell is drawn as a space, too.
  const plain = name.replace(/[\s\u2800]+/gu, ' ').trim();
  // Case and look are two questions: `I` looks like `l`, but its small letter does not. A letter
  // of another script is known by its looks before case is folded, where its small letter differs.
  // In capitals, `0` and `1` look like letters that they do not look like in small ones.
  return [
    `drawn ${skeletonOf(plain)}`,
    `drawn ${skeletonOf(plain.toUpperCase())}`,
    `folded ${skeletonOf(folded(plain))}`,
    `foreign ${skeletonOf(folded(foreignDrawn(plain)))}`,
  ].filter((mark) => !mark.endsWith(' '));
}
