/** What a certificate says in words that depend on the award. */

import type { Language } from './languages.ts';
import { fill } from './text.ts';

/** What a badge takes; null where nobody says so. */
interface Effort {
  readonly hours: number | null;
  readonly credits: number | null;
  readonly level: string | null;
}

/** What the paper is called: by the achievement type of Open Badges 3.0. */
export function kindOf(type: string, { words }: Language): string {
  const kinds: Readonly<Record<string, string>> = words.certificate.kinds;
  return Object.hasOwn(kinds, type) ? (kinds[type] ?? '') : words.certificate.kinds.any;
}

/** Hours, credits and level, each as one phrase; empty where the badge says none. */
export function effortOf(
  { hours, credits, level }: Effort,
  { words, count }: Language,
): readonly string[] {
  return [
    hours === null ? null : count(words.badge.effort.hours, hours),
    credits === null ? null : count(words.certificate.credits, credits),
    level === null ? null : fill(words.certificate.level, { level }),
  ].filter((phrase) => phrase !== null);
}
