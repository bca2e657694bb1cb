/**
 * Every kind of contribution: those of the all-contributors emoji key, and a sensible text for
 * kinds nobody knows.
 */

import { createHash } from 'node:crypto';
import { isReserved, isSlug } from '../../community/identifiers.ts';
import type { Slug } from '../../community/model.ts';
import { holdsEmail, plainLetters } from './clean-text.ts';
import type { ContributionKind, KindTexts } from './contribution-kind.ts';
import { kindsOfBuilding } from './kinds-of-building.ts';
import { kindsOfExplaining } from './kinds-of-explaining.ts';
import { kindsOfGathering } from './kinds-of-gathering.ts';
import { kindsOfListening } from './kinds-of-listening.ts';

/** The kinds of the format's emoji key, by their keyword. */
export const knownKinds: ReadonlyMap<string, ContributionKind> = new Map(
  Object.entries<ContributionKind>({
    ...kindsOfBuilding,
    ...kindsOfExplaining,
    ...kindsOfListening,
    ...kindsOfGathering,
  } satisfies KindTexts),
);

/** Keywords that older files use for a kind that is known by another one today. */
const formerKeywords: ReadonlyMap<string, string> = new Map([
  ['examples', 'example'],
  ['docs', 'doc'],
  ['tests', 'test'],
  ['tools', 'tool'],
  ['bugs', 'bug'],
]);

/**
 * The slug of a kind's badge, from its keyword alone, so that it is the same in every later import:
 * `eventOrganizing` gives `event-organizing`. Keywords that differ only in case and separators are
 * one kind. Where other characters are lost on the way, or the word is reserved, a digest of the
 * keyword keeps the slug apart from its neighbours.
 */
export function slugOfKind(keyword: string): Slug {
  const words = keyword
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[\s_-]+/g, '-')
    .toLowerCase();
  const plain = words.replace(/^-+|-+$/g, '');
  if (isSlug(plain) && !isReserved(plain)) return plain;
  const folded = plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50);
  const digest = createHash('sha256').update(keyword).digest('hex').slice(0, 8);
  return `${folded.replace(/^-+|-+$/g, '') || 'kind'}-${digest}`;
}

/** The keyword that the emoji key uses today. */
export function presentKeyword(keyword: string): string {
  return formerKeywords.get(keyword) ?? keyword;
}

/**
 * The texts for a keyword. `described` is what the file's own `types` option says about it, or
 * null: it names a kind that the emoji key does not have, and it may redefine one that it has (then
 * its own words count, not ours).
 */
export function kindOf(keyword: string, described: string | null): ContributionKind {
  const known = knownKinds.get(keyword);
  const words = shortened(plainLetters(described ?? ''), 200).replace(/[.!\s]+$/, '');
  const ownWords = words === '' || holdsEmail(words) ? null : words;
  if (known && ownWords === null) return known;
  return customKind(ownWords ?? spelledOut(keyword), known ?? null);
}

function customKind(name: string, known: ContributionKind | null): ContributionKind {
  return {
    name,
    description:
      'Contributed to the project in a way that it lists ' +
      `under “${name}”, and helped it along in doing so.`,
    opening: 'Awarded for a kind of contribution that the project has named itself:',
    points: [
      'The recipient did the work that the project names so, and thanks people for.',
      'The work served the project or its community, and ' +
        'the people who look after the project saw it.',
    ],
    artwork: known?.artwork ?? null,
    evidence: known?.evidence ?? null,
  };
}

/** `beerBrewing_fund` gives `Beer brewing fund`. */
function spelledOut(keyword: string): string {
  const words = keyword.replace(
    /(\p{Ll}|\p{N})(\p{Lu})/gu,
    (_, end, start) => `${end} ${start.toLowerCase()}`,
  );
  const text = shortened(plainLetters(words.replace(/[_-]+/g, ' ')), 200);
  return text === '' ? 'Another contribution' : text.charAt(0).toUpperCase() + text.slice(1);
}

function shortened(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('').trim();
}
