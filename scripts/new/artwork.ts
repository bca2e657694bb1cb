/** The words by which a new badge is drawn: said, or as its family has them. */

import { nextOfFamily } from '../../src/artwork/family.ts';
import type { BadgeWish } from '../../src/authoring/badge.ts';
import { checkCommunity } from '../../src/community/check.ts';
import type { CommunityFile } from '../../src/community/file.ts';
import type { TakenSymbol } from './symbol.ts';

type Words = BadgeWish['artwork'];

/** The words of the drawing; its level is not the one that the badge asks for. */
export const artworkFrom = (value: (name: string) => string | null): Words => ({
  shape: value('shape'),
  colour: value('colour'),
  style: value('style'),
  metal: value('metal'),
  level: value('marks'),
  year: value('year'),
  family: value('family'),
});

/**
 * With what a badge of its family has, where nothing else is said, and a symbol that none has. A
 * community with problems proposes nothing: the plan tells of them.
 */
export async function drawnAs(
  files: readonly CommunityFile[],
  slug: string,
  { symbol, ...words }: Omit<Words, 'symbol'> & { readonly symbol: TakenSymbol },
): Promise<Words> {
  const said: Words = { ...words, symbol: symbol.word };
  const { community } = checkCommunity(files, { now: new Date() });
  const { family = null } = words;
  if (family === null || community === null) return said;
  const { symbol: free, ...kin } = await nextOfFamily(family.trim(), slug, community.badges);
  const next = symbol.word ?? (symbol.file === null ? free : null);
  const own = Object.entries(words).filter(([, word]) => word !== null && word !== undefined);
  return { ...kin, ...Object.fromEntries(own), symbol: next };
}
