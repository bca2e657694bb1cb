/** What stands for a face: the first letters of a name. */

/**
 * The first letter of the name and that of its last word, in capitals where the script has them;
 * what is in brackets is left out. Empty where the name has no letter.
 */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\(.*?\)/gu, ' ')
    .split(/[\s\-–·]+/u)
    .map((word) => /\p{L}\p{M}*/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return `${first ?? ''}${last ?? ''}`.normalize('NFC').toUpperCase();
}
