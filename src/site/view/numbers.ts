/**
 * What was awarded, counted. Only listed awards are: so no number here says more than the lists do,
 * and taking one from the other names nobody.
 */

import { isInForce, type Site, type SiteAward } from '../model/site.ts';
import { nameOfSkill, skillsOfBadges } from './skills.ts';

/** Counts of a group of awards. */
interface Count {
  readonly awards: number;
  /** Different recipients. */
  readonly people: number;
  /** As of `Site.asOf`. */
  readonly inForce: number;
  /** Awards of a badge to somebody who had it before. */
  readonly renewals: number;
}

interface YearCount extends Count {
  /** Of the Gregorian calendar, four digits. */
  readonly year: string;
  /** Whose first award it was. */
  readonly newPeople: number;
  /** Awards and recipients up to the end of the year. */
  readonly soFar: number;
  readonly peopleSoFar: number;
}

interface PartCount extends Count {
  readonly slug: string;
  readonly name: string;
  /** BCP 47 tag of the name. */
  readonly language: string;
  /** `YYYY-MM-DD` */
  readonly last: string;
}

export interface Numbers extends Count {
  /** Without a gap, oldest first. */
  readonly years: readonly YearCount[];
  /** Those with the most awards first; only what was awarded. */
  readonly badges: readonly PartCount[];
  readonly skills: readonly PartCount[];
}

/** All counts; empty where nothing is signed. A skill is what the badge stands for today. */
export function numbersOf({ awards: listed, badges }: Pick<Site, 'awards' | 'badges'>): Numbers {
  const awards = listed
    .filter(({ key, state }) => key !== null && state !== 'revoked')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const renewals = renewalsAmong(awards);
  const count = countWith(renewals);
  const byBadge = Map.groupBy(awards, ({ badge }) => badge);
  return {
    ...count(awards),
    years: yearsOf(awards, count),
    badges: ranked(
      badges.map(({ slug, name, language }) =>
        part({ slug, name, language }, byBadge.get(slug) ?? [], count),
      ),
    ),
    skills: ranked(
      skillsOfBadges(badges).map((skill) => {
        const shown = skill.badges.flatMap((badge) => byBadge.get(badge.slug) ?? []);
        const { name, lang } = nameOfSkill(skill);
        return part({ slug: skill.slug, name, language: lang }, shown, count);
      }),
    ),
  };
}

type Counting = (awards: readonly SiteAward[]) => Count;

const countWith =
  (renewals: ReadonlySet<string>): Counting =>
  (awards) => ({
    awards: awards.length,
    people: new Set(awards.map(({ recipient }) => recipient)).size,
    inForce: awards.filter((award) => isInForce(award)).length,
    renewals: awards.filter(({ id }) => renewals.has(id)).length,
  });

/** Ids of the awards, oldest first, whose recipient had the badge already. */
function renewalsAmong(awards: readonly SiteAward[]): ReadonlySet<string> {
  const had = new Set<string>();
  const again = awards.filter(({ recipient, badge }) => {
    const pair = `${recipient}/${badge}`;
    return had.has(pair) || !had.add(pair);
  });
  return new Set(again.map(({ id }) => id));
}

function yearsOf(awards: readonly SiteAward[], count: Counting): YearCount[] {
  const [first, last] = [awards.at(0)?.date, awards.at(-1)?.date];
  if (first === undefined || last === undefined) return [];
  const from = Number(first.slice(0, 4));
  const years = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, at) => from + at);
  const byYear = Map.groupBy(awards, ({ date }) => Number(date.slice(0, 4)));
  const known = new Set<string>();
  let soFar = 0;
  return years.map((year) => {
    const own = byYear.get(year) ?? [];
    const before = known.size;
    for (const { recipient } of own) known.add(recipient);
    soFar += own.length;
    return {
      ...count(own),
      year: String(year).padStart(4, '0'),
      newPeople: known.size - before,
      soFar,
      peopleSoFar: known.size,
    };
  });
}

function part(
  of: Pick<PartCount, 'slug' | 'name' | 'language'>,
  awards: readonly SiteAward[],
  count: Counting,
): PartCount {
  const days = awards.map(({ date }) => date).toSorted();
  return { ...of, ...count(awards), last: days.at(-1) ?? '' };
}

const ranked = (parts: readonly PartCount[]): PartCount[] =>
  parts
    .filter(({ awards }) => awards > 0)
    .toSorted((a, b) => b.awards - a.awards || (a.slug < b.slug ? -1 : 1));
