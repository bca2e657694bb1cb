/**
 * Folder names that nobody can guess: a folder's name becomes an address, so a drawn name is an
 * address to find nowhere.
 */

import type { Slug } from './model.ts';

/** Digits and letters that are not mistaken for each other (Crockford's base 32): 5 bits each. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const groups = 4;
const groupLength = 6;

/** What a drawn name must hold at least. */
const fewestBits = 100;
const fewestChanges = 5;
const fewestCharacters = 9;

/**
 * A name of 120 random bits in four groups, such as `7h2k9q-vx4t3m-0c8r5e-w1nb6z`. `draw(n)` gives
 * n bytes from a generator that is fit for secrets.
 */
export function drawName(draw: (count: number) => Uint8Array): Slug {
  const characters = [...draw(groups * groupLength)].map((byte) => alphabet[byte % 32]);
  const name = Array.from({ length: groups }, (_, at) =>
    characters.slice(at * groupLength, (at + 1) * groupLength).join(''),
  ).join('-');
  return isDrawn(name) ? name : drawName(draw);
}

/**
 * Whether a name has the form of a drawn one, by whichever tool: at least 100 bits by its length,
 * letters and digits mixed. A UUID counts. It cannot tell chance from intent; it tells a person's
 * name from neither.
 */
export function isDrawn(name: Slug): boolean {
  const plain = name.replaceAll('-', '');
  const bits = plain.length * (/^[0-9a-f]*$/.test(plain) ? 4 : 5);
  const changes = plain.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0;
  return bits >= fewestBits && changes >= fewestChanges && new Set(plain).size >= fewestCharacters;
}
