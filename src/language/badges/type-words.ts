/** What kind of achievement a badge is, in words. */

import type { Words } from '../words.ts';

/** A word of ours, or one that the community made: its language is then the community's. */
interface TypeName {
  readonly name: string;
  readonly isOurs: boolean;
}

/**
 * A type of the standard (Open Badges 3.0, "AchievementType Enumeration") in the words of a language;
 * an extension of it (`ext:PeerReview`) as people read what is written: `Peer Review`.
 */
export function typeName(type: string, { badge }: Words): TypeName {
  const types: Readonly<Record<string, string>> = badge.types;
  const word = Object.hasOwn(types, type) ? types[type] : undefined;
  if (word !== undefined) return { name: word, isOurs: true };
  const name = type
    .replace(/^ext:/, '')
    .replace(/[._-]+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .trim();
  // What is nothing but marks is shown as it is.
  return { name: name === '' ? type : name, isOurs: false };
}
