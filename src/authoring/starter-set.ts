/** A starter set: several badges at once, to begin with and to change. */

import { dateOf } from '../community/dates.ts';
import type { CommunityFile } from '../community/file.ts';
import { authored, type Authored } from './authored.ts';

/** One badge of a set. */
export interface StarterBadge {
  /** The name of its folder. */
  readonly slug: string;
  /** `badge.md` without its first day. */
  readonly text: string;
  /** Bytes of `symbol.svg` where the symbol is no word of ours, else null. */
  readonly symbol: Uint8Array | null;
}

const symbolLine = /^ {2}symbol: (\S+)\n/m;

/** The symbol that the text of a badge names; null: none. */
export const symbolNamedIn = (text: string): string | null => symbolLine.exec(text)?.[1] ?? null;

/** Plans all badges of the set, or none where one of their folders is taken. */
export function newSet(
  existing: readonly CommunityFile[],
  set: readonly StarterBadge[],
  now: Date,
): Promise<Authored> {
  return authored(existing, now, async ({ badges }) => {
    const taken = set.filter(({ slug }) => badges.some((badge) => badge.slug === slug));
    return {
      refusals: taken.map(
        ({ slug }) => `The badge \`${slug}\` is there already: badges/${slug}/badge.md.`,
      ),
      pictures: set.flatMap(({ slug, symbol }) =>
        symbol === null ? [] : [{ path: `badges/${slug}/symbol.svg`, bytes: symbol }],
      ),
      files: set.map(({ slug, text, symbol }) => ({
        path: `badges/${slug}/badge.md`,
        text: dated(symbol === null ? text : text.replace(symbolLine, ''), now),
        replace: false,
      })),
    };
  });
}

/** With its first day after what it says. */
const dated = (text: string, now: Date): string =>
  text.replace(/^description: .*\n/m, (line) => `${line}created: ${dateOf(now)}\n`);
