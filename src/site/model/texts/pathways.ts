/** Pathways as pages show them: in the language of the page, where somebody translated them. */

import type { Pathway } from '../../../community/stacking/pathway.ts';
import { withDashes } from '../../../community/text/dashes.ts';
import { renderMarkdown } from '../../../community/text/markdown/markdown.ts';
import { pathwayChangedSince } from '../../../community/translations/other-marks.ts';
import { translationInto } from '../../../community/translations/translation-into.ts';
import type { SitePathway } from '../site.ts';

export function sitePathway(pathway: Pathway): SitePathway {
  const { about, description: own, translations, ...shown } = pathway;
  return {
    ...{ ...shown, description: withDashes(own) },
    aboutHtml: renderMarkdown(about),
    translations: translations.map(({ language, name, description, about: text, of }) => ({
      ...{ language, name, description: withDashes(description) },
      aboutHtml: renderMarkdown(text),
      isOutdated: (pathwayChangedSince({ of }, pathway) ?? []).length > 0,
    })),
  };
}

/** The pathway for readers of a language (a BCP 47 tag). */
export function pathwayIn(pathway: SitePathway, language: string): SitePathway {
  const found = translationInto(pathway.translations ?? [], pathway.language, language);
  if (found === null) return pathway;
  const { language: own, name, description, aboutHtml } = pathway;
  const { isOutdated: _, ...texts } = found;
  return { ...pathway, ...texts, original: { language: own, name, description, aboutHtml } };
}
