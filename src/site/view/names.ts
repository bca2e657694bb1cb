/** Names as they are shown: how much room they need, and those that follow from an address. */

type NameLength = 'short' | 'long' | 'very-long';

/**
 * How much room a contributed name needs: long ones are set smaller, since no name may be cut. Counts code points, so that a name in emoji or Devanagari is measured like any other. */
export function nameLength(name: string): NameLength {
  const length = [...name].length;
  if (length > 90) return 'very-long';
  // One unbreakable word fills a line sooner than a sentence does.
  const longestWord = Math.max(...name.split(/\s+/u).map((word) => [...word].length));
  return length > 40 || longestWord > 16 ? 'long' : 'short';
}

/** The same as an attribute of what a name is set in; undefined where that is short, which is plain. */
export function lengthMark(name: string): Exclude<NameLength, 'short'> | undefined {
  const length = nameLength(name);
  return length === 'short' ? undefined : length;
}

/** Letters that the typeface of titles lacks, which is a Latin one. */
const otherLetters = /(?!\p{Script=Latin})\p{L}/u;

/**
 * In which face a name stands among titles: wholly in that of the text where a letter of it is in
 * another script, as on cards and papers, so that no name is set in two. Undefined: as what is around it.
 */
export const nameFace = (name: string): 'text' | undefined =>
  otherLetters.test(name) ? 'text' : undefined;

/** What people call the licence at an address: `CC BY 4.0`; the address without `https://` of others. */
export function licenceName(address: string): string {
  const [, kind = '', version = ''] =
    /^https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)\//.exec(
      address,
    ) ?? [];
  if (kind === '') return address.replace(/^https:\/\/|\/$/g, '');
  return kind === 'zero' ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`;
}
