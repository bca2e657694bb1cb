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

/** The language that the sets are written in. */
const english = 'en';

/**
 * Plans all badges of the set, or none where one of their folders is taken. Where the community's
 * badges are in another language, each says that its words are English.
 */
export function newSet(
  existing: readonly CommunityFile[],
  set: readonly StarterBadge[],
  now: Date,
): Promise<Authored> {
  return authored(existing, now, async ({ badges, issuer }) => {
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
        text: begun(symbol === null ? text : text.replace(symbolLine, ''), issuer.language, now),
        replace: false,
      })),
    };
  });
}

/** With its first day, and the language where it is another, after what it says. */
function begun(text: string, language: string, now: Date): string {
  const isEnglish = language.split('-')[0] === english;
  const added = `created: ${dateOf(now)}\n${isEnglish ? '' : `language: ${english}\n`}`;
  return text.replace(/^description: .*\n/m, (line) => line + added);
}
