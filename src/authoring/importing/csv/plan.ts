/**
 * From rows that could be read to awards: whose, of which badge, and whether they are there
 * already.
 */

import { awardPath, awardText, freeSlug } from '../../award-file.ts';
import type { AuthoredFile } from '../../authored.ts';
import { dateOf } from '../../../community/dates.ts';
import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import { folded } from '../../../community/identifiers.ts';
import type { Award, Badge, Community, Slug, Visibility } from '../../../community/model.ts';
import { didYouMean } from '../../../community/schemas/nearest.ts';
import { lastDayOf } from '../../../credential/validity.ts';
import { quoted } from '../clean-text.ts';
import type { Entry, EntryReading } from './entry.ts';
import { type Crowd, crowdOf, type Matched, type Person, personOf } from './people.ts';

export interface RowVerdict {
  readonly line: number;
  /**
   * `left-out`: the tool says that the row is about nobody who earned anything, such as a refunded
   * ticket.
   */
  readonly verdict: 'created' | 'exists' | 'duplicate' | 'left-out' | 'bad';
  /** The recipient's folder, once it is known. */
  readonly recipient: string | null;
  readonly matched: Matched | null;
  /** The award's file: the new one, or the one that is there. */
  readonly path: string | null;
  /** Why it is bad, or which line it repeats. */
  readonly reasons: readonly string[];
  /** What the row adds. */
  readonly files: readonly string[];
}

interface PlanOptions {
  readonly badge: string | null;
  readonly date: string | null;
  readonly now: Date;
  readonly salt: () => string;
  readonly drawnName: () => Slug;
  readonly visibility: Visibility | null;
}

interface State {
  readonly community: Community;
  readonly crowd: Crowd;
  readonly awards: Map<string, Pick<Award, 'recipient' | 'slug'>[]>;
  readonly lines: Map<string, number>;
  readonly files: AuthoredFile[];
  readonly options: PlanOptions;
}

/** One verdict per row. `bad`: lines that turned out to be bad, with the reasons. */
export function planRows(
  readings: readonly EntryReading[],
  bad: ReadonlyMap<number, readonly string[]>,
  community: Community,
  options: PlanOptions,
): { files: readonly AuthoredFile[]; rows: RowVerdict[] } {
  const state: State = {
    community,
    options,
    crowd: crowdOf(community.recipients, options),
    lines: new Map(),
    files: [],
    awards: Map.groupBy<string, Pick<Award, 'recipient' | 'slug'>>(
      community.awards,
      ({ recipient }) => recipient,
    ),
  };
  const rows = readings.map((reading) => {
    if (!('entry' in reading))
      return verdict(reading.line, reading.reasons.length > 0 ? 'bad' : 'left-out', {
        reasons: reading.reasons,
      });
    const reasons = bad.get(reading.entry.line);
    return reasons === undefined
      ? judged(reading.entry, state)
      : verdict(reading.entry.line, 'bad', { reasons });
  });
  return { files: state.files, rows };
}

function verdict(
  line: number,
  said: RowVerdict['verdict'],
  facts: Partial<RowVerdict>,
): RowVerdict {
  return {
    line,
    verdict: said,
    recipient: null,
    matched: null,
    path: null,
    reasons: [],
    files: [],
    ...facts,
  };
}

function judged(entry: Entry, state: State): RowVerdict {
  const badge = badgeOf(entry.badge ?? state.options.badge ?? '', state.community.badges);
  if (typeof badge === 'string') return verdict(entry.line, 'bad', { reasons: [badge] });
  const match = personOf(entry, state.crowd);
  if ('reasons' in match) return verdict(entry.line, 'bad', { reasons: match.reasons });
  const facts = { recipient: match.person.slug, matched: match.matched };
  const key = `${match.person.slug}/${badge.slug}`;
  const earlier = state.lines.get(key);
  if (earlier !== undefined)
    return verdict(entry.line, 'duplicate', {
      ...facts,
      reasons: [`The same person and badge as in line ${earlier}.`],
    });
  state.lines.set(key, entry.line);
  const standing = standingAward(entry, match.person, badge, state);
  if (standing !== undefined)
    return verdict(entry.line, 'exists', { ...facts, path: standing.path });
  return created(entry, match.person, match.matched, badge, state);
}

/** A badge by its folder, or by its name where only one has it; else a sentence. */
function badgeOf(named: string, badges: readonly Badge[]): Badge | string {
  if (named === '') return 'The row names no badge, and --badge gives none.';
  const bySlug = badges.find(({ slug }) => slug === named);
  const byName = badges.filter(({ name }) => folded(name) === folded(named));
  if (bySlug !== undefined) return bySlug;
  if (byName.length > 1)
    return `Several badges are called ${quoted(named)}: name the folder, ${byName.map(({ slug }) => `\`${slug}\``).join(' or ')}.`;
  return (
    byName[0] ??
    `There is no badge ${quoted(named)}.${didYouMean(
      named,
      badges.flatMap(({ slug, name }) => [slug, name]),
    )}`
  );
}

/**
 * The award that the row speaks of, where it is there already. Without a day in the file any award
 * of the badge is that award; so the same file can be imported again, and what was revoked does not
 * come back that way.
 */
function standingAward(
  { date: own }: Entry,
  person: Person,
  badge: Badge,
  { community, options }: State,
): Award | undefined {
  const date = own ?? options.date;
  return person.isNew
    ? undefined
    : community.awards.find((award) => {
        if (award.recipient !== person.slug || award.badge !== badge.slug) return false;
        const lastDay = lastDayOf(award, badge);
        if (date === null || award.date === date) return true;
        return award.revoked === null
          ? lastDay === null || (date <= lastDay && date >= award.date) || date < award.date
          : date <= award.revoked.date;
      });
}

function created(
  entry: Entry,
  person: Person,
  matched: Matched,
  badge: Badge,
  { awards, files, options }: State,
): RowVerdict {
  const own = awards.get(person.slug) ?? [];
  const slug = freeSlug(person.slug, badge.slug, { awards: own });
  awards.set(person.slug, [...own, { recipient: person.slug, slug }]);
  const path = awardPath(person.slug, slug);
  const { date, expires, evidence, note } = entry;
  const text = awardText({
    badge: badge.slug,
    date: date ?? options.date ?? dateOf(options.now),
    expires,
    evidence: evidence === null ? [] : [{ url: evidence }],
    note,
  });
  const award = { path, text, replace: false };
  const written = [...(matched === 'new' ? [profileOf(person)] : []), award];
  files.push(...written);
  return verdict(entry.line, 'created', {
    recipient: person.slug,
    matched,
    path,
    files: written.map((file) => file.path),
  });
}

function profileOf({ slug, name, profile, hashed, visibility }: Person): AuthoredFile {
  const data = {
    name,
    ...(visibility !== null && { visibility }),
    ...(profile !== null && { profile }),
    ...(hashed !== null && { email: { hash: hashed.hash, salt: hashed.salt } }),
  };
  return {
    path: `recipients/${slug}/profile.md`,
    text: formatFrontMatter(data, ''),
    replace: false,
  };
}
