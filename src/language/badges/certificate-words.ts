/** What a certificate says in words that depend on the award. */

import type { Language } from '../languages.ts';
import { creditsIn, resultPhrases } from './result-words.ts';
import { fill } from '../text.ts';

/** What a badge takes; null where nobody says so. */
interface Effort {
  readonly hours: number | null;
  readonly credits: number | null;
  readonly creditUnit: string | null;
  readonly level: string | null;
}

/** What the paper is called: by the achievement type of Open Badges 3.0. */
export function kindOf(type: string, { words }: Language): string {
  const kinds: Readonly<Record<string, string>> = words.certificate.kinds;
  return Object.hasOwn(kinds, type) ? (kinds[type] ?? '') : words.certificate.kinds.any;
}

/** Hours, credits and level, each as one phrase; empty where the badge says none. */
function effortOf(
  { hours, credits, creditUnit, level }: Effort,
  language: Language,
): readonly string[] {
  const { words, count } = language;
  return [
    hours === null ? null : count(words.badge.effort.hours, hours),
    credits === null ? null : creditsIn(credits, creditUnit, language),
    level === null ? null : fill(words.certificate.level, { level }),
  ].filter((phrase) => phrase !== null);
}

/** A phrase, and in which language (BCP 47 tag) where that need not be the interface's. */
export interface EarnedPhrase {
  readonly text: string;
  readonly language?: string;
}

/**
 * What an award took and reached, each as one phrase: what the paper says below its meaning.
 * `written`: the language of the badge itself, in which its results stay in every award.
 */
export function earnedPhrases(
  { achievement, results }: Earned,
  spoken: Language,
  written: string,
): readonly EarnedPhrase[] {
  return [
    ...effortOf(achievement.effort, spoken).map((text) => ({ text })),
    ...resultPhrases(results, achievement.results, spoken).map((text) => ({
      text,
      language: written,
    })),
  ];
}

/** What of an award is said there. */
interface Earned {
  readonly achievement: {
    readonly effort: Effort;
    readonly results: Parameters<typeof resultPhrases>[1];
  };
  readonly results: Parameters<typeof resultPhrases>[0];
}
