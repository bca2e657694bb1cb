/** Which badge a row is about: one that is there, one that the list makes, or nobody can tell. */

import { createHash } from 'node:crypto';
import { formatFrontMatter } from '../../../community/text/front-matter.ts';
import { folded, isReserved, suggestSlug } from '../../../community/identifiers.ts';
import type { Badge, CalendarDate, Slug } from '../../../community/model.ts';
import { didYouMean } from '../../../community/schemas/nearest.ts';
import type { AuthoredFile } from '../../authored.ts';
import { quoted } from '../clean-text.ts';
import type { Entry, EntryReading } from './entry.ts';
import { isNoBadge } from './lines/nobody.ts';

/** What is said about badges for the whole list. */
export interface BadgeOptions {
  /** The badge of every row without one of its own: its folder or its name. */
  readonly badge: string | null;
  /** True where a badge that is not there is to be made. */
  readonly createBadges: boolean;
  /** Which badge the list means by a word, by that word: `--badge-is`. */
  readonly badgeIs: ReadonlyMap<string, string>;
}

/** A badge that the list makes. */
export interface NewBadge {
  readonly slug: Slug;
  readonly name: string;
  readonly about: string | null;
  readonly created: CalendarDate;
}

/** `--badge-is "x-1=first-talk,Course A=repairer"`, or what is wrong with it. */
export function parseBadgeIs(text: string): ReadonlyMap<string, string> | string {
  const pairs = text.split(',').map((pair) => pair.split(/=(?=[^=]*$)/).map((part) => part.trim()));
  return pairs.every((pair) => pair.length === 2 && pair.every((part) => part !== ''))
    ? new Map(pairs.map(([word = '', badge = '']) => [folded(word), badge]))
    : '--badge-is wants pairs like "word in the list=badge"';
}

/**
 * The badges that the rows name, or `--badge` for them, and nobody has; by what they are called,
 * without capitals.
 */
export function newBadges(
  readings: readonly EntryReading[],
  badges: readonly Badge[],
  { badge: ofAll, createBadges, badgeIs }: BadgeOptions,
  dateOf: (entry: Entry) => CalendarDate,
): ReadonlyMap<string, NewBadge> {
  const made = new Map<string, NewBadge>();
  const taken = new Set(badges.map(({ slug }) => slug));
  if (!createBadges) return made;
  const named = new Set(
    readings.flatMap((one) => ('entry' in one ? [folded(one.entry.badge ?? '')] : [])),
  );
  const isOfSeveral = (name: string): boolean =>
    partsOf(name).some((part) => named.has(folded(part)) || existing(part, badges).length > 0);
  for (const reading of readings) {
    if (!('entry' in reading)) continue;
    const { badge, template, about, severalBadges } = reading.entry;
    const name = badge ?? ofAll ?? '';
    const isTold = badgeIs.has(folded(badge ?? template ?? ''));
    if (
      name === '' ||
      isTold ||
      isNoBadge(name) ||
      (badge !== null && (severalBadges || isOfSeveral(badge))) ||
      existing(name, badges).length > 0
    )
      continue;
    const key = folded(name);
    const [before, date] = [made.get(key), dateOf(reading.entry)];
    const slug = before?.slug ?? freeSlug(name, taken);
    taken.add(slug);
    made.set(key, {
      slug,
      name: before?.name ?? name,
      about: before?.about ?? about,
      created: before !== undefined && before.created < date ? before.created : date,
    });
  }
  return made;
}

function freeSlug(name: string, taken: ReadonlySet<Slug>): Slug {
  const digest = createHash('sha256').update(folded(name)).digest('hex').slice(0, 8);
  const stem = (suggestSlug(name) ?? `badge-${digest}`).slice(0, 56).replace(/-+$/, '');
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(slug) && !isReserved(slug)) return slug;
  }
}

/** By its folder; else by its name, which several may have. */
function existing(named: string, badges: readonly Badge[]): readonly Badge[] {
  const bySlug = badges.find(({ slug }) => slug === named);
  return bySlug === undefined
    ? badges.filter(({ name }) => folded(name) === folded(named))
    : [bySlug];
}

/** The badge of a row, or a sentence that asks for it. */
export function badgeOf(
  entry: Entry,
  badges: readonly Badge[],
  made: ReadonlyMap<string, NewBadge>,
  options: BadgeOptions,
): Badge | NewBadge | string {
  const written = entry.badge ?? entry.template;
  const said = written === null ? undefined : options.badgeIs.get(folded(written));
  const named = said ?? entry.badge ?? options.badge ?? '';
  if (named === '')
    return entry.template === null
      ? 'The row names no badge, and --badge gives none.'
      : `Nothing says which badge ${quoted(entry.template)} is: ` +
          `say it with --badge-is "${entry.template}=folder".`;
  const found = existing(named, badges);
  if (found.length === 0 && isNoBadge(named))
    return `${quoted(named)} names no badge: write which one was earned, or take the row out.`;
  if (found.length > 1)
    return (
      `Several badges are called ${quoted(named)}: name the folder, ` +
      `${found.map(({ slug }) => `\`${slug}\``).join(' or ')}.`
    );
  const near = didYouMean(
    named,
    badges.flatMap(({ slug, name }) => [slug, name]),
  );
  return (
    found[0] ??
    made.get(folded(named)) ??
    severalIn(named, badges) ??
    mayBeSeveral(entry, named, made, badges, options) ??
    `There is no badge ${quoted(named)}.${near} Make it with --create-badges, ` +
      `or say which one is meant: --badge-is ${quoted(`${named}=folder`)}.`
  );
}

/** A comma or a line end may part two badges, or stand in the name of one. */
function mayBeSeveral(
  { badge, severalBadges }: Entry,
  named: string,
  made: ReadonlyMap<string, NewBadge>,
  badges: readonly Badge[],
  { createBadges }: BadgeOptions,
): string | null {
  const isJoined = partsOf(named).some(
    (part) => made.has(folded(part)) || existing(part, badges).length > 0,
  );
  return createBadges && (severalBadges || isJoined) && badge === named
    ? `${quoted(named)} may be several badges in one cell: write one row for each of them; where ` +
        'it is one, make it first with `npm run new -- badge`.'
    : null;
}

/** What may be badges in one cell; none where it is one. */
function partsOf(named: string): readonly string[] {
  const parts = named.split(/[,;|/+&、，،]|\s(?:and|und|et|y|e)\s/).map((part) => part.trim());
  return parts.length > 1 ? parts : [];
}

/** Badges that stand in one cell. */
function severalIn(named: string, badges: readonly Badge[]): string | null {
  const parts = partsOf(named);
  return parts.length > 0 && parts.every((part) => existing(part, badges).length > 0)
    ? `${quoted(named)} are several badges in one cell: write one row for each of them.`
    : null;
}

/** `badges/<slug>/badge.md` of a badge that the list makes. */
export function badgeFile({ slug, name, about, created }: NewBadge): AuthoredFile {
  const description = Array.from(about ?? '')
    .slice(0, 500)
    .join('');
  return {
    path: `badges/${slug}/badge.md`,
    text: formatFrontMatter(
      { name, description: description || `Awarded for “${name}”.`, created },
      `\nAwarded to everybody whom our list names for “${name}”.\n`,
    ),
    replace: false,
  };
}
