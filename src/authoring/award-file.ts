/** The one writer of an award's file: its place in the recipient's folder, and its Markdown. */

import type { Award, CalendarDate, Evidence, Result, Slug, Tombstone } from '../community/model.ts';
import { formatFrontMatter } from '../community/text/front-matter.ts';

/** What a new award's file says. */
export interface AwardWords {
  readonly badge: Slug;
  readonly date: CalendarDate;
  /** Its last day, where that is not what the badge says. */
  readonly expires?: CalendarDate | null;
  readonly evidence: readonly (Pick<Evidence, 'url'> & Partial<Pick<Evidence, 'name'>>)[];
  /** BCP 47 tag of the language that it is signed in, where that is not the badge's own. */
  readonly language?: string | null;
  /** The awards that it rests on. */
  readonly because?: readonly Slug[];
  /** What was reached, of what the badge describes. */
  readonly results?: readonly Partial<Result>[];
  /** How many of the badge's credits were earned, where it was not all of them. */
  readonly credits?: number | null;
  /** Why it is given though something that its badge requires is missing. */
  readonly exception?: string | null;
  /** In no list. */
  readonly hidden?: boolean;
  /** Why: Markdown. */
  readonly note: string | null;
}

/** The text of an award's file; what is not given is not written. */
export function awardText({
  badge,
  date,
  expires = null,
  language = null,
  evidence,
  because = [],
  results = [],
  credits = null,
  exception = null,
  hidden = false,
  note,
}: AwardWords): string {
  const shown = evidence.map(({ url, name = null }) => ({ url, ...(name !== null && { name }) }));
  const data = {
    badge,
    date,
    ...(expires !== null && { expires }),
    ...(language !== null && { language }),
    ...(shown.length > 0 && { evidence: shown }),
    ...(results.length > 0 && { results }),
    ...(credits !== null && { credits }),
    ...(because.length > 0 && { because }),
    ...(exception !== null && { exception }),
    ...(hidden && { hidden }),
  };
  const why = (note ?? '').replace(/\r\n/g, '\n').trim().normalize('NFC');
  return formatFrontMatter(data, why === '' ? '' : `\n${why}\n`);
}

/** Where an award's file stands. */
export function awardPath(recipient: Slug, award: Slug): string {
  return `recipients/${recipient}/${award}.md`;
}

/** The badge's slug; numbered where another award has that name, or had it and was given up. */
export function freeSlug(
  recipient: Slug,
  badge: Slug,
  {
    awards,
    tombstones = [],
  }: {
    readonly awards: readonly Pick<Award, 'recipient' | 'slug'>[];
    readonly tombstones?: readonly Pick<Tombstone, 'recipient' | 'award'>[];
  },
): Slug {
  const taken = new Set<string | null>([
    ...awards.filter((award) => award.recipient === recipient).map(({ slug }) => slug),
    ...tombstones.filter((one) => one.recipient === recipient).map(({ award }) => award),
  ]);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? badge : `${badge.slice(0, 58).replace(/-+$/, '')}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
