/** How the catalogue's search compares words. */

/** Without accents and capitals, so that `NAHMASCHINE` finds `Nähmaschine`. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Whether the text contains every word that is typed, in any order, also as a part of a longer
 * word.
 */
export function containsAll(text: string, typed: string): boolean {
  const searched = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
