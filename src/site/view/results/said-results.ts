/** Results as a page says them: in its language, where somebody translated them. */

import { reachedIn, valueIn } from '../../../language/badges/result-words.ts';
import type { Language } from '../../../language/languages.ts';
import type { SiteAchievement, SiteAward, SiteBadge } from '../../model/site.ts';

/** A text with the BCP 47 tag of its language; null: that of the page. */
interface Said {
  readonly text: string;
  readonly lang: string | null;
}

/** What a badge's words about results are called on a page. */
export interface ResultWords {
  /** Whether any of them is a translation. */
  readonly isTranslation: boolean;
  name(result: string): Said;
  /** A level or a value of a result. */
  step(result: string, own: string): Said;
  /** What somebody at a level does. */
  meaning(result: string, level: string, own: string): Said;
  /** The level that the badge asks for. */
  level(own: string): Said;
}

type Worded = Pick<SiteBadge, 'language' | 'original' | 'translation' | 'results' | 'effort'>;

/**
 * The words of the badge as the page shows it, by those that stand in badge.md. What an award of an
 * earlier version calls otherwise, and what nobody translated, stays as it is, in its language.
 */
export function resultWords(badge: Worded): ResultWords {
  const { translation, results, effort } = badge;
  const written = (badge.original ?? badge).language;
  const said = (own: string, text: string | null | undefined): Said =>
    text === null || text === undefined || translation === undefined
      ? { text: own, lang: written }
      : { text, lang: translation.language };
  const at = (name: string) => {
    const place = results.findIndex((one) => one.name === name);
    return { own: results[place], here: translation?.results[place] };
  };
  const levelAt = (result: string, level: string) => {
    const { own, here } = at(result);
    return here?.rubric[own?.rubric.findIndex(({ name }) => name === level) ?? -1];
  };
  return {
    isTranslation: (translation?.results.length ?? 0) > 0,
    name: (result) => said(result, at(result).here?.name),
    step: (result, own) => {
      const { own: described, here } = at(result);
      return said(
        own,
        levelAt(result, own)?.name ?? here?.values[described?.values.indexOf(own) ?? -1],
      );
    },
    meaning: (result, level, own) => said(own, levelAt(result, level)?.description),
    level: (own) => said(own, own === effort.level ? translation?.level : null),
  };
}

/** What an award reached, in a word. */
export function reachedHere(
  result: SiteAward['results'][number],
  described: SiteAchievement['results'],
  words: ResultWords,
  language: Language,
): Said {
  if (result.status !== null) return { text: reachedIn(result, described, language), lang: null };
  const own = result.level ?? result.value ?? '';
  const { text, lang } = words.step(result.name, own);
  const type = described.find(({ name }) => name === result.name)?.type ?? '';
  return { text: result.level === null ? valueIn(text, type, language) : text, lang };
}
