/** How much room a contributed name needs: long ones are set smaller, since no name may be cut. */

type NameLength = 'short' | 'long' | 'very-long';

/** Counts code points, so that a name in emoji or Devanagari is measured like any other. */
export function nameLength(name: string): NameLength {
  const length = [...name].length;
  if (length > 90) return 'very-long';
  // One unbreakable word fills a line sooner than a sentence does.
  const longestWord = Math.max(...name.split(/\s+/u).map((word) => [...word].length));
  return length > 40 || longestWord > 16 ? 'long' : 'short';
}
