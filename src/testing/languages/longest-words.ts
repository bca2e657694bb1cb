/** The longest words that the interface says in a language, to be set where room is scarce. */

import { wordsOf } from '../../language/languages.ts';

/**
 * So many of them, the longest first. Where words are not written apart, the longest runs that
 * nothing divides.
 */
export function longestWords(tag: string, count: number): readonly string[] {
  const texts = textsIn(wordsOf(tag))
    .join('\n')
    .replace(/\{\w+\}|`[^`]*`|https?:\S+/g, ' ');
  const words = new Set(texts.match(/[\p{L}\p{M}ー]+(?:[-’][\p{L}\p{M}]+)*/gu));
  return [...words].toSorted((one, other) => other.length - one.length).slice(0, count);
}

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsIn);

/** The longest way to write a day. */
export const longestDay = (day: (date: string) => string): string =>
  Array.from({ length: 12 }, (_, month) => day(`2026-${String(month + 1).padStart(2, '0')}-28`))
    .toSorted((one, other) => other.length - one.length)
    .at(0) ?? '';
