/**
 * What is to be said about names in letters that no typeface of the cards has. Nobody is asked to
 * spell their name otherwise: pages show it, and cards leave it off.
 */

import { codePointOf } from '../characters.ts';
import type { Community } from '../model.ts';
import { canBeSet } from './shapes.ts';

/** Names in one note; more are counted. */
const mostNames = 8;
const mostLetters = 3;

/** Which code points a community's own typeface has. */
interface Letters {
  has(codePoint: number): boolean;
}

/**
 * One note for all names that cards leave off, with their files and letters; none without such.
 * `own`: the community's typeface, or null.
 */
export function letterNotes(
  { issuer, badges, recipients }: Pick<Community, 'issuer' | 'badges' | 'recipients'>,
  own: Letters | null,
): string[] {
  const isKnown = (character: string): boolean =>
    canBeSet(character) || own?.has(character.codePointAt(0) ?? 0) === true;
  const left = [
    { path: 'keys/issuer.json', name: issuer.name },
    ...badges.flatMap(({ slug, name, translations }) => [
      { path: `badges/${slug}/badge.md`, name },
      ...translations.map((one) => ({
        path: `badges/${slug}/badge.${one.language}.md`,
        name: one.name,
      })),
    ]),
    ...recipients.map(({ slug, name }) => ({ path: `recipients/${slug}/profile.md`, name })),
  ].flatMap(({ path, name }) => {
    const unknown = [...new Set(name)].filter((character) => !isKnown(character));
    return unknown.length === 0 ? [] : [`${path} (${listed(unknown)})`];
  });
  if (left.length === 0) return [];
  const more = left.length - mostNames;
  const where = `${left.slice(0, mostNames).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
  return [
    'Pages show every name. The pictures that links unfold into leave off ' +
      `the name in ${where}: no typeface here has these letters. A typeface ` +
      `of your own would be used: \`typeface\` in keys/issuer.json.`,
  ];
}

function listed(letters: readonly string[]): string {
  const shown = letters
    .slice(0, mostLetters)
    .map((character) => `“${character}” ${codePointOf(character)}`);
  const more = letters.length - mostLetters;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
