/** Which letters the typefaces of the cards have a shape for: any other would be a box in them. */

import shipped from './shipped-letters.json' with { type: 'json' };

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
