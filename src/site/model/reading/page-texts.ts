/** Badges and awards in the language of the page that is being rendered. */

import { pathwayIn } from '../texts/pathways.ts';
import type { Site, SiteAward, SiteBadge, SitePathway } from '../site.ts';
import { awardIn, badgeIn } from '../translated.ts';
import { frozen } from './noted.ts';
import { furtherLanguage } from './page-language.ts';

/** Fields of a badge that a page in another language may show otherwise. */
const translatable: ReadonlySet<string> = new Set<keyof SiteBadge>([
  'name',
  'description',
  'criteriaHtml',
  'language',
  'original',
  'translation',
  'skillNames',
]);

export class PageTexts {
  readonly #main: string;
  readonly #badges: ReadonlyMap<string, SiteBadge>;
  /** Made once for each language. */
  readonly #made = new Map<string, Map<object, object>>();

  constructor({ issuer, badges }: Pick<Site, 'issuer' | 'badges'>) {
    this.#main = issuer.interfaceLanguage;
    const translated = badges.filter(({ translations }) => translations.length > 0);
    this.#badges = new Map(translated.map((badge) => [badge.slug, badge]));
  }

  readonly badge = (badge: SiteBadge): SiteBadge =>
    this.#badges.has(badge.slug)
      ? this.#once(badge, (language) => badgeIn(badge, language))
      : badge;

  readonly award = (award: SiteAward): SiteAward => {
    const badge = this.#badges.get(award.badge);
    return badge === undefined
      ? award
      : this.#once(award, (language) => awardIn(award, badge, language));
  };

  readonly pathway = (pathway: SitePathway): SitePathway =>
    (pathway.translations ?? []).length === 0
      ? pathway
      : this.#once(pathway, (language) => pathwayIn(pathway, language));

  /** All that decides what pages of any language show in a field of a badge. */
  readonly groundsOfField = (badge: SiteBadge | undefined, field: string): unknown =>
    badge !== undefined && this.#badges.has(badge.slug) && translatable.has(field)
      ? [Reflect.get(badge, field), badge.language, badge.translations]
      : Reflect.get(badge ?? {}, field);

  /** The same, of an award. */
  readonly groundsOfAward = (award: SiteAward | undefined): unknown => {
    const badge = award === undefined ? undefined : this.#badges.get(award.badge);
    if (badge === undefined) return award;
    const { name, language, description, criteriaHtml, translations } = badge;
    return [award, name, language, description, criteriaHtml, translations];
  };

  #once<Thing extends object>(thing: Thing, make: (language: string) => Thing): Thing {
    const language = furtherLanguage() ?? this.#main;
    const made = this.#made.get(language) ?? new Map<object, object>();
    this.#made.set(language, made);
    const known = made.get(thing);
    if (known !== undefined) return known as Thing;
    const fresh = frozen(make(language));
    made.set(thing, fresh);
    return fresh;
  }
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
/** As Astro writes a text into a page. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
