/**
 * From rows that could be read to awards: whose, of which badge, and whether they are there
 * already.
 */

import { awardPath, awardText, freeSlug } from '../../award-file.ts';
import type { AuthoredFile } from '../../authored.ts';
import { dateOf } from '../../../community/dates.ts';
import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import type { Award, Badge, CalendarDate, Community } from '../../../community/model.ts';
import { lastDayOf } from '../../../credential/validity.ts';
import { badgeFile, badgeOf, type BadgeOptions, type NewBadge, newBadges } from './badge-of.ts';
import type { Entry, EntryReading } from './entry.ts';
import { placeOf } from './row.ts';
import {
  type Crowd,
  crowdOf,
  type CrowdOptions,
  type Matched,
  mayBe,
  type Person,
  personOf,
} from './people.ts';

export interface RowVerdict {
  readonly line: number;
  /** Its number in the list, where lines do not tell rows apart. */
  readonly entry?: number;
  /**
   * `left-out`: the tool says that the row is about nobody who earned anything, such as a refunded
   * ticket.
   */
  readonly verdict: 'created' | 'exists' | 'duplicate' | 'left-out' | 'bad';
  /** The name to show, as it was read; null where there is none. */
  readonly name: string | null;
  /** The badge's folder, or what the row calls it. */
  readonly badge: string | null;
  readonly date: CalendarDate | null;
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

export interface PlanOptions extends BadgeOptions, CrowdOptions {
  /** The day of every row without one of its own. Null: the day of `now`, in UTC. */
  readonly date: CalendarDate | null;
  /** True where whoever has the badge earned it again on `date`. */
  readonly again: boolean;
  readonly now: Date;
}

interface State {
  readonly community: Community;
  readonly crowd: Crowd;
  readonly made: ReadonlyMap<string, NewBadge>;
  readonly awards: Map<string, Pick<Award, 'recipient' | 'slug'>[]>;
  /** Where each award stands in the list, in words. */
  readonly places: Map<string, string>;
  readonly files: AuthoredFile[];
  /** The paths of `files`: a badge is written with its first award. */
  readonly written: Set<string>;
  readonly options: PlanOptions;
}

interface Plan {
  readonly files: readonly AuthoredFile[];
  readonly rows: readonly RowVerdict[];
}

/**
 * One verdict for each row, and the files of the good ones. `bad`: reasons that the check found, by
 * `placeOf`.
 */
export function planRows(
  readings: readonly EntryReading[],
  bad: ReadonlyMap<string, readonly string[]>,
  community: Community,
  options: PlanOptions,
): Plan {
  const good = readings.filter(
    (reading) => !('entry' in reading) || !bad.has(placeOf(reading.entry)),
  );
  const state: State = {
    community,
    options,
    crowd: crowdOf(community.recipients, options),
    made: newBadges(good, community.badges, options, (entry) => dayOf(entry, options)),
    places: new Map(),
    files: [],
    written: new Set(),
    awards: Map.groupBy<string, Pick<Award, 'recipient' | 'slug'>>(
      community.awards,
      ({ recipient }) => recipient,
    ),
  };
  const rows = readings.map((reading) => {
    if ('read' in reading) return notPlanned(reading, state);
    const { entry } = reading;
    const reasons = bad.get(placeOf(entry));
    return reasons === undefined
      ? judged(entry, state)
      : verdict(entry, 'bad', { ...shownOf(entry, state), reasons });
  });
  return { files: state.files, rows };
}

/** Whoever it is about is named: somebody has to find the row, and to mend it. */
function notPlanned(
  { read, isUndated, reasons, leftOut }: Extract<EntryReading, { read: unknown }>,
  state: State,
): RowVerdict {
  const shown = { ...shownOf(read, state), ...(!isUndated && { date: read.date }) };
  return leftOut === undefined
    ? verdict(read, 'bad', { ...shown, reasons })
    : verdict(read, 'left-out', { ...shown, reasons: [leftOut] });
}

const shownOf = (entry: Entry, state: State): Pick<RowVerdict, 'name' | 'badge' | 'date'> => ({
  name: entry.name || null,
  badge: shownBadge(entry, state),
  date: dayOf(entry, state.options),
});

/** Its folder where that is known, else what the row calls it. */
function shownBadge(entry: Entry, { community, made, options }: State): string | null {
  const badge = badgeOf(entry, community.badges, made, options);
  return typeof badge === 'string' ? (entry.badge ?? entry.template ?? options.badge) : badge.slug;
}

function dayOf({ date }: Entry, options: PlanOptions): CalendarDate {
  return date ?? options.date ?? dateOf(options.now);
}

function verdict(
  { line, entry }: Entry,
  said: RowVerdict['verdict'],
  facts: Partial<RowVerdict>,
): RowVerdict {
  return {
    line,
    ...(entry !== undefined && { entry }),
    verdict: said,
    name: null,
    badge: null,
    date: null,
    recipient: null,
    matched: null,
    path: null,
    reasons: [],
    files: [],
    ...facts,
  };
}

function judged(entry: Entry, state: State): RowVerdict {
  const { community, made, options, crowd } = state;
  const shown = shownOf(entry, state);
  const date = dayOf(entry, options);
  const badge = badgeOf(entry, community.badges, made, options);
  if (typeof badge === 'string') return verdict(entry, 'bad', { ...shown, reasons: [badge] });
  const match = personOf(entry, crowd);
  if ('reasons' in match)
    return verdict(entry, 'bad', { ...shown, badge: badge.slug, reasons: match.reasons });
  const { person, matched } = match;
  const facts = { name: person.name, date, badge: badge.slug, recipient: person.slug, matched };
  const key = [person.slug, badge.slug, date].join('/');
  const earlier = state.places.get(key);
  // What is there already does no harm; whoever is new by a name alone may be somebody else.
  const isAsked = matched === 'name' && !options.namesTell;
  if (earlier !== undefined)
    return isAsked
      ? verdict(entry, 'bad', {
          ...facts,
          reasons: [`${alike(earlier)} ${namesTellRemedy}`],
        })
      : verdict(entry, 'duplicate', {
          ...facts,
          reasons: [`The same person, badge and day as in ${earlier}.`],
        });
  const standing = standingAward(entry, person, badge, state);
  if (isAsked && standing === undefined)
    return verdict(entry, 'bad', {
      ...facts,
      reasons: [`${mayBe([person])} ${namesTellRemedy}`],
    });
  state.places.set(key, placeOf(entry));
  if (standing !== undefined)
    return verdict(entry, 'exists', {
      ...facts,
      path: standing.path,
      date: standing.date,
      reasons: onOtherDay(standing, entry.date ?? options.date),
    });
  return created(entry, match, badge, state);
}

const alike = (earlier: string): string =>
  `The same name, badge and day as in ${earlier}, and nothing ` +
  'tells whether it is one person twice or two of one name: take ' +
  `the row out, or say who is meant in a column \`recipient\`.`;
const namesTellRemedy =
  'Where nobody shares a name with anybody, say so for all rows with --names-tell.';

function onOtherDay(standing: Award, date: CalendarDate | null): string[] {
  return date === null || standing.date === date || standing.revoked !== null
    ? []
    : [`It is of ${standing.date}; if it was earned again on ${date}, say so with --again.`];
}

/**
 * The award that the row speaks of, where it is there already. A day of the row's own names one
 * award: on another day it is another. Without a day in the file any award of the badge is that
 * award; so the same file can be imported again, and what was revoked does not come back that way.
 */
function standingAward(
  { date: own }: Entry,
  person: Person,
  badge: Badge | NewBadge,
  { community, options }: State,
): Award | undefined {
  if (person.isNew || !('expires' in badge)) return undefined;
  const awards = community.awards.filter(
    (award) => award.recipient === person.slug && award.badge === badge.slug,
  );
  const date = own ?? options.date;
  const sameDay = awards.find((award) => date === null || award.date === date);
  if (sameDay !== undefined || own !== null || options.again) return sameDay;
  return awards.find((award) => covers(award, badge, date ?? ''));
}

function covers(award: Award, badge: Badge, date: CalendarDate): boolean {
  if (award.revoked !== null) return date <= award.revoked.date;
  const lastDay = lastDayOf(award, badge);
  return lastDay === null || date <= lastDay || date < award.date;
}

function created(
  entry: Entry,
  { person, matched }: { readonly person: Person; readonly matched: Matched },
  badge: Badge | NewBadge,
  { awards, files, options, written: made }: State,
): RowVerdict {
  const own = awards.get(person.slug) ?? [];
  const slug = freeSlug(person.slug, badge.slug, { awards: own });
  awards.set(person.slug, [...own, { recipient: person.slug, slug }]);
  const path = awardPath(person.slug, slug);
  const { expires, evidence, note } = entry;
  const date = dayOf(entry, options);
  const text = awardText({
    badge: badge.slug,
    date,
    expires,
    evidence: evidence === null ? [] : [{ url: evidence }],
    note,
  });
  const written = [
    ...('about' in badge ? [badgeFile(badge)] : []),
    ...(matched === 'new' ? [profileOf(person)] : []),
    { path, text, replace: false },
  ].filter((file) => !made.has(file.path));
  for (const file of written) made.add(file.path);
  files.push(...written);
  return verdict(entry, 'created', {
    name: person.name,
    badge: badge.slug,
    date,
    recipient: person.slug,
    matched,
    path,
    files: written.map((file) => file.path),
  });
}

function profileOf(person: Person): AuthoredFile {
  const { slug, name, profile, hashed, visibility, language } = person;
  const data = {
    name,
    ...(language !== null && { language }),
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
