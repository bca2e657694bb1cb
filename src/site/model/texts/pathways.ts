/** Pathways as pages show them: in the language of the page, where somebody translated them. */

import type { Pathway } from '../../../community/stacking/pathway.ts';
import { withDashes } from '../../../community/text/dashes.ts';
import { renderMarkdown } from '../../../community/text/markdown.ts';
import { translationInto } from '../../../community/translations/translation-into.ts';
import type { SitePathway } from '../site.ts';

export const sitePathway = ({
  about,
  description: own,
  translations,
  ...shown
}: Pathway): SitePathway => ({
  ...{ ...shown, description: withDashes(own) },
  aboutHtml: renderMarkdown(about),
  translations: translations.map(({ language, name, description, about: text }) => ({
    ...{ language, name, description: withDashes(description) },
    aboutHtml: renderMarkdown(text),
  })),
});

/** The pathway for readers of a language (a BCP 47 tag). */
export function pathwayIn(pathway: SitePathway, language: string): SitePathway {
  const found = translationInto(pathway.translations ?? [], pathway.language, language);
  return found === null ? pathway : { ...pathway, ...found, isTranslation: true };
}
