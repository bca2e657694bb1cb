/** Skills as the badges name them: one page for each, whatever the spelling of its capitals. */

import type { SiteElsewhere } from '../model/record/record.ts';
import type { Alignment, SiteAchievement, SiteBadge } from '../model/site.ts';

export interface Skill {
  /** Its name in addresses. */
  readonly slug: string;
  /** As the first badge spells it, in its own language. */
  readonly name: string;
  readonly badges: readonly SiteBadge[];
  /** The entry of a framework that it is; a skill in a word of the community is none. */
  readonly entry?: Alignment;
}

/** A skill as a page calls it. */
export interface SkillName {
  /** As its badge, or what was signed, has it. */
  readonly written: string;
  readonly name: string;
  /** BCP 47 tag of the language of the name. */
  readonly lang: string;
}

const ownLanguage = (of: Pick<SiteBadge, 'language' | 'original'>): string =>
  (of.original ?? of).language;

type Skilled = Pick<SiteBadge, 'skills' | 'skillNames' | 'language' | 'original'>;

/** The skills of a badge as the page shows it, in their order: translated where somebody did. */
export const skillNames = (badge: Skilled): readonly SkillName[] =>
  badge.skills.map((written, at) => {
    const name = badge.skillNames?.[at] ?? written;
    return { written, name, lang: name === written ? ownLanguage(badge) : badge.language };
  });

/** Those that an award says, which has a translation only where its badge says the same today. */
export const skillNamesOf = (
  achievement: Pick<SiteAchievement, 'skills' | 'language' | 'original'>,
  badge: Skilled,
): readonly SkillName[] =>
  achievement.original !== undefined && achievement.skills.join('\n') === badge.skills.join('\n')
    ? skillNames(badge)
    : achievement.skills.map((skill) => ({
        ...{ written: skill, name: skill, lang: ownLanguage(achievement) },
      }));

/** What a page calls a skill in words of the community: as the first badge that translates it. */
export function nameOfSkill({ slug, name, badges }: Skill): SkillName {
  const names = badges.flatMap(skillNames).filter(({ written }) => skillSlug(written) === slug);
  const [first] = names;
  return (
    names.find((one) => one.name !== one.written) ?? first ?? { written: name, name, lang: 'und' }
  );
}

/**
 * The name of a framework's entry in addresses: the end of its identifier and a number computed
 * from the whole of it, so that no label, no language and no other entry can ever change it.
 */
export function entrySlug(url: string): string {
  const end = url.split(/[/#:?=&]/).findLast((part) => part !== '') ?? '';
  const words = end
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return words === '' ? fingerprint(url) : `${words}-${fingerprint(url)}`;
}

/**
 * The name of a skill in addresses: its words in lower case, joined by hyphens, when it is made of
 * Latin letters without accents and digits; else what there is of those, and a number computed from
 * the whole text. It depends on the text alone, so that no other skill can ever change it.
 */
export function skillSlug(skill: string): string {
  const text = skill.normalize('NFC').trim().toLowerCase();
  const words = text
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .replace(/-$/, '');
  if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/.test(text) && text.length <= 48) return words;
  const mark = fingerprint(text);
  return words === '' ? mark : `${words}-${mark}`;
}

/** FNV-1a over UTF-8, 32 bits, as 8 hex digits: tells texts apart, and protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Every skill that a badge stands for, in the order of their names in addresses. */
export function skillsOfBadges(badges: readonly SiteBadge[]): readonly Skill[] {
  const found = new Map<string, { name: string; badges: Set<SiteBadge> }>();
  for (const badge of badges) {
    for (const name of badge.skills) {
      const skill = found.get(skillSlug(name)) ?? { name, badges: new Set() };
      skill.badges.add(badge);
      found.set(skillSlug(name), skill);
    }
  }
  return [...found]
    .map(([slug, { name, badges: standing }]) => ({ slug, name, badges: [...standing] }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
}

/**
 * The skills that badges from elsewhere name, as they spell them, by what the name would be in
 * addresses here: nobody here answers for them, so they have no page and no number.
 */
export function skillsElsewhere(
  elsewhere: readonly SiteElsewhere[],
): ReadonlyMap<string, { readonly name: string; readonly of: readonly SiteElsewhere[] }> {
  const named = elsewhere.flatMap((of) => of.skills.map((name) => ({ name, of })));
  return new Map(
    [...Map.groupBy(named, ({ name }) => skillSlug(name))].map(([slug, all]) => [
      slug,
      { name: all[0]?.name ?? '', of: [...new Set(all.map(({ of }) => of))] },
    ]),
  );
}

/** Every entry of a framework that a badge corresponds to, by the names of the entries. */
function entriesOfBadges(badges: readonly SiteBadge[]): readonly Skill[] {
  const found = new Map<string, { entry: Alignment; badges: Set<SiteBadge> }>();
  for (const badge of badges) {
    for (const entry of badge.alignments) {
      const skill = found.get(entry.url) ?? { entry, badges: new Set() };
      skill.badges.add(badge);
      found.set(entry.url, skill);
    }
  }
  return [...found]
    .map(([url, { entry, badges: standing }]) => ({
      ...{ slug: entrySlug(url), name: entry.name, badges: [...standing] },
      entry,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.slug < b.slug ? -1 : 1));
}

/** Every skill that has a page: in words of the community, and behind them those of frameworks. */
export const skillsWithPage = (badges: readonly SiteBadge[]): readonly Skill[] => [
  ...skillsOfBadges(badges),
  ...entriesOfBadges(badges),
];
