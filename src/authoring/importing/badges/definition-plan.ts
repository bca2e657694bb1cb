/**
 * Badges of other issuers as badges of this community: which are new, which are here, and which
 * ask.
 */

import { folded, isReserved, isSlug, suggestSlug } from '../../../community/identifiers.ts';
import type { Badge, CalendarDate, Community, Slug } from '../../../community/model.ts';
import { dateOf, isCalendarDate } from '../../../community/dates.ts';
import { type JsonValue, parsedJson, sameJson } from '../../../proof/json.ts';
import type { AuthoredFile, AuthoredPicture } from '../../authored.ts';
import { quoted } from '../clean-text.ts';
import { type Definition, definitionOf } from './definition.ts';
import { badgePath, definitionText } from './definition-files.ts';
import type { Original } from './original.ts';
import { type FileVerdict, shownIssuer } from './verdict.ts';

/** A picture fit for a badge. */
export interface FreshPicture {
  readonly name: 'image.svg' | 'image.png';
  readonly bytes: Uint8Array;
}

export interface FoundPicture {
  readonly picture: FreshPicture | null;
  /** What is to be said about it. */
  readonly notes: readonly string[];
}

export interface DefinitionOptions {
  /** The folder of the one badge; null: after its name. */
  readonly slug: Slug | null;
  /** What the one badge is called here; null: as its issuer calls it. */
  readonly called: string | null;
  /** Which badge here is meant, by what the original is called in folded letters: `--badge-is`. */
  readonly badgeIs: ReadonlyMap<string, Slug>;
  readonly now: Date;
  readonly pictureOf: (original: Original) => Promise<FoundPicture>;
}

export interface DefinitionPlan {
  readonly files: readonly AuthoredFile[];
  readonly pictures: readonly AuthoredPicture[];
  /** One for each original, in their order. */
  readonly verdicts: readonly FileVerdict[];
}

/** A definition on its way to a folder. */
interface Fresh {
  readonly slug: Slug;
  readonly original: Original;
  readonly definition: Definition;
  created: CalendarDate;
}

/** Plans the badges; two originals of one badge make one. */
export async function planDefinitions(
  originals: readonly Original[],
  community: Community,
  options: DefinitionOptions,
): Promise<DefinitionPlan> {
  const fresh = new Map<string, Fresh>();
  const drafts = originals.map((original) => placed(original, community, fresh, options));
  const pictured = new Map<Fresh, FoundPicture>();
  for (const one of fresh.values()) pictured.set(one, await options.pictureOf(one.original));
  const verdicts = drafts.map((draft) => {
    const own = [...fresh.values()].find(({ original }) => original.file === draft.file);
    return own === undefined || draft.verdict !== 'created'
      ? draft
      : { ...draft, notes: [...draft.notes, ...(pictured.get(own)?.notes ?? [])] };
  });
  return {
    files: [...fresh.values()].map(({ slug, definition, created }) => ({
      path: badgePath(slug),
      text: definitionText(definition, created),
      replace: false,
    })),
    pictures: [...pictured].flatMap(([{ slug }, { picture }]) =>
      picture === null ? [] : [{ path: `badges/${slug}/${picture.name}`, bytes: picture.bytes }],
    ),
    verdicts,
  };
}

/** The verdict on one original; what is new is added to `fresh`, by its name. */
function placed(
  original: Original,
  { badges, issuer }: Community,
  fresh: Map<string, Fresh>,
  options: DefinitionOptions,
): FileVerdict {
  const { file } = original;
  const definition = definitionOf(original, issuer.language, options.called);
  const said = { file, issuer: shownIssuer(original.issuer), badge: null, path: null, notes: [] };
  if (definition === null)
    return { ...said, verdict: 'left-out', reasons: ['It has no name that could be shown.'] };
  const { name, notes } = definition;
  const about = { ...said, badge: name, reasons: [], notes };
  const known = knownAs(name, badges, options);
  if (typeof known === 'string') return { ...about, verdict: 'question', reasons: [known] };
  if (known !== null && (options.badgeIs.has(folded(name)) || isSame(known, definition, issuer)))
    return { ...about, verdict: 'exists', path: badgePath(known.slug) };
  if (known !== null) return { ...about, verdict: 'question', reasons: [otherHere(known, name)] };
  return freshVerdict(about, definition, original, badges, fresh, options);
}

function freshVerdict(
  about: Omit<FileVerdict, 'verdict'>,
  definition: Definition,
  original: Original,
  badges: readonly Badge[],
  fresh: Map<string, Fresh>,
  { slug: wanted, now }: DefinitionOptions,
): FileVerdict {
  const { name } = definition;
  const created = createdOn(original, now);
  const twin = fresh.get(folded(name));
  if (twin !== undefined) {
    if (!sameJson(plain(twin.definition), plain(definition)))
      return { ...about, verdict: 'question', reasons: [twoOfOneName(name, twin.original.file)] };
    if (created < twin.created) twin.created = created;
    return { ...about, verdict: 'duplicate', path: badgePath(twin.slug), notes: [] };
  }
  const taken = [...badges, ...fresh.values()].map(({ slug }) => slug);
  const slug = wanted ?? freeSlug(name, taken);
  const refusal = slug === null ? noFolder(name) : slugRefusal(slug, taken);
  if (refusal !== null || slug === null)
    return { ...about, verdict: 'question', reasons: refusal === null ? [] : [refusal] };
  fresh.set(folded(name), { slug, original, definition, created });
  return { ...about, verdict: 'created', path: badgePath(slug) };
}

/** The badge here that is meant or called so; a sentence where none is that the option names. */
function knownAs(
  name: string,
  badges: readonly Badge[],
  { badgeIs }: DefinitionOptions,
): Badge | string | null {
  const said = badgeIs.get(folded(name));
  if (said === undefined) return badges.find((badge) => folded(badge.name) === folded(name)) ?? null;
  return (
    badges.find(({ slug }) => slug === said) ??
    `--badge-is says that ${quoted(name)} is \`${said}\`, and there is no such badge.`
  );
}

/** Equal in everything that the original says; its days and its picture may differ. */
function isSame(badge: Badge, definition: Definition, { language }: { language: string }): boolean {
  return sameJson(
    plain({
      name: badge.name,
      description: badge.description,
      criteria: badge.criteria,
      type: badge.type === 'Badge' ? null : badge.type,
      skills: badge.skills,
      alignments: badge.alignments,
      credits: badge.effort.credits,
      language: badge.language === language ? null : badge.language,
    }),
    plain(definition),
  );
}

/** What is compared: all but the notes. */
function plain({ notes: _, ...words }: Omit<Definition, 'notes'> & { notes?: unknown }): JsonValue {
  return parsedJson(JSON.stringify(words));
}

/** No award may be older than its badge, so a badge begins with its first award. */
function createdOn({ award }: Original, now: Date): CalendarDate {
  const day = award?.day ?? null;
  const today = dateOf(now);
  return day !== null && isCalendarDate(day) && day < today ? day : today;
}

function freeSlug(name: string, taken: readonly Slug[]): Slug | null {
  const stem = suggestSlug(name)?.slice(0, 60).replace(/-+$/, '') ?? null;
  for (let number = 1; stem !== null; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
  return null;
}

function slugRefusal(slug: string, taken: readonly Slug[]): string | null {
  if (!isSlug(slug) || isReserved(slug))
    return `--slug ${JSON.stringify(slug.slice(0, 80))} cannot be the name of a folder here.`;
  return taken.includes(slug) ? `The folder badges/${slug}/ is taken: give another --slug.` : null;
}

const noFolder = (name: string): string =>
  `Nothing of the name ${quoted(name)} can be a folder: import the file alone, with --slug.`;

const otherHere = ({ slug }: Badge, name: string): string =>
  (`The badge \`${slug}\` here has this name and says something else. Where it is ` + `the same badge, say --badge-is "${name}=${slug}", and yours stays as it is; ` + 'where it is another, import it alone and give it a name here: --called "…".');

const twoOfOneName = (name: string, file: string): string =>
  (`${file} holds a badge that is called ${quoted(name)}, ` + 'too, and says something else: import one of them alone.');
