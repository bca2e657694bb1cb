/** Results and credits in words, as pages and papers say them. */

import type { Language } from '../languages.ts';
import { fill } from '../text.ts';

/** What an award reached, with the kind of result that its badge describes. */
interface Reached {
  readonly name: string;
  readonly value: string | null;
  readonly level: string | null;
  readonly status: string | null;
}

interface Described {
  readonly name: string;
  readonly type: string;
}

/** What was reached, in a word: a level and a value as people wrote them. */
export function reachedIn(
  { name, value, level, status }: Reached,
  described: readonly Described[],
  language: Language,
): string {
  if (status !== null) return statusIn(status, language.words.results.statuses);
  if (level !== null) return level;
  const one = described.find((each) => each.name === name);
  return valueIn(value ?? '', one?.type ?? '', language);
}

/** A value of a type of result: a share of a hundred is told as one. */
export const valueIn = (value: string, type: string, { words }: Language): string =>
  type === 'Percent' ? fill(words.results.percent, { value }) : value;

const statusIn = (status: string, statuses: Readonly<Record<string, string>>): string =>
  Object.hasOwn(statuses, status) ? (statuses[status] ?? status) : status;

/** Credits in their unit, `3 ECTS`; in the interface's word where the issuer names no unit. */
export function creditsIn(
  credits: number,
  unit: string | null,
  { words, number, count }: Language,
): string {
  return unit === null
    ? count(words.certificate.credits, credits)
    : fill(words.results.inUnit, { count: number(credits), unit });
}

/** The most letters of results that a paper has room for, beside everything else. */
const roomOnPaper = 160;

/** A phrase for each result; none where they are too long for a paper, which leads to its page. */
export function resultPhrases(
  results: readonly Reached[],
  described: readonly Described[],
  language: Language,
): readonly string[] {
  const phrases = results.map((result) =>
    fill(language.words.results.phrase, {
      name: result.name,
      reached: reachedIn(result, described, language),
    }),
  );
  return phrases.join('').length <= roomOnPaper ? phrases : [];
}
