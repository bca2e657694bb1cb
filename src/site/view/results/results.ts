/** Ranges of results, and what the badges of a record add up to. */

import type { Language } from '../../../language/languages.ts';
import { creditsIn, valueIn } from '../../../language/badges/result-words.ts';
import { fill } from '../../../language/text.ts';
import type { ResultDescription, SiteAward } from '../../model/site.ts';
import { recordTotals } from '../../model/totals.ts';

/** The range of a result in words; null where it has none. */
export function rangeIn(
  { type, minimum, maximum }: Pick<ResultDescription, 'type' | 'minimum' | 'maximum'>,
  language: Language,
): string | null {
  const { words, number } = language;
  const isShare = type === 'Percent';
  const [least, most] = [minimum ?? (isShare ? 0 : null), maximum ?? (isShare ? 100 : null)];
  const said = (count: number): string => valueIn(number(count), type, language);
  if (least !== null && most !== null)
    return fill(words.results.range, { least: said(least), most: said(most) });
  if (least !== null) return fill(words.results.least, { least: said(least) });
  return most === null ? null : fill(words.results.most, { most: said(most) });
}

/** Hours and credits of a record, a phrase for each unit; empty where nobody says any. */
export function totalsIn(awards: readonly SiteAward[], language: Language): readonly string[] {
  const { hours, credits } = recordTotals(awards);
  return [
    ...(hours > 0 ? [language.count(language.words.badge.effort.hours, hours)] : []),
    ...credits.map(({ unit, count }) => creditsIn(count, unit, language)),
  ];
}
