/**
 * Rules about the letters of names: cards are pictures, and a letter that no typeface has would be
 * a box in them.
 */

import { codePointOf } from '../characters.ts';
import { problemAt, textAt, type Document } from '../document.ts';
import type { Problem } from '../problem.ts';
import shipped from './shipped-letters.json' with { type: 'json' };
import { documentsOf, type Rule } from './rule.ts';

/**
 * First code points of the ranges that typefaces have, and of those that none has, in turns: it is
 * known at odd places.
 */
const borders: readonly number[] = bordersOf(shipped);

/** The table holds the distance from each border to the next. */
function bordersOf(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => (place += step));
}

/**
 * True where some typeface of the cards has a shape for the character. Held equal to the fonts by a
 * test.
 */
export function hasShape(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  let [low, high] = [0, borders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((borders[middle] ?? Infinity) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/**
 * Joiners and variation selectors have no shape of their own; of hidden characters other rules
 * speak.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** True for a character that a card can show, and for one that is never shown. */
export const canBeSet = (character: string): boolean =>
  unseen.test(character) || hasShape(character);

const nameCanBeSet: Rule = (draft) =>
  (['issuer', 'badge', 'profile'] as const)
    .flatMap((kind) => documentsOf(draft, kind))
    .flatMap(judge);

function judge(document: Document): Problem[] {
  const name = textAt(document, 'name') ?? '';
  const unknown = [...new Set(name)].filter((character) => !canBeSet(character));
  if (unknown.length === 0) return [];
  const listed = unknown
    .slice(0, 3)
    .map((character) => `“${character}” (${codePointOf(character)})`)
    .join(', ');
  return [
    problemAt(document, ['name'], {
      rule: 'letter-without-shape',
      message: `No typeface of the cards has ${listed}${unknown.length > 3 ? ` and ${unknown.length - 3} more` : ''}: pictures could not show this name.`,
      remedy:
        'Write the name with other letters, for instance as it is spelled in Latin; the text below may hold every spelling.',
    }),
  ];
}

export const letterRules: readonly Rule[] = [nameCanBeSet];
