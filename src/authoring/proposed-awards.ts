/**
 * Awards for people whom somebody names without knowing the folders: by a name, a folder, or the
 * address of a page. Forms and the page for proposals plan by it.
 */

import type { CommunityFile } from '../community/file.ts';
import { suggestSlug } from '../community/identifiers.ts';
import type { Community, Visibility } from '../community/model.ts';
import { pathOnSite } from '../credential/addresses.ts';
import { asAnswers } from './as-answers.ts';
import { asCommunityFile, type AuthoredFile } from './authored.ts';
import { newAwards } from './award.ts';
import { leastReached } from './reached.ts';
import { type Circumstances, newRecipients, type PlacedWish } from './recipient.ts';

/** What planning takes: the day, a salt, and names that nobody can guess. */
export interface ProposalCircumstances extends Circumstances {
  readonly drawName: () => string;
}

/** Somebody as they were named: by a folder, by a name to show, or by both. */
export interface NamedPerson {
  readonly name: string;
  /** Null where none was written. */
  readonly folder: string | null;
  /** What somebody new said for themselves; left out, what is said of all of them holds. */
  readonly visibility?: Visibility | null;
  readonly profile?: string | null;
  readonly language?: string | null;
}

/** What was asked for: one badge, for all of these. */
export interface ProposedWish {
  readonly badge: string;
  readonly people: readonly NamedPerson[];
  /** Of those who are new; null: nobody was asked, and nobody is listed. */
  readonly visibility: Visibility | null;
  readonly profile: string | null;
  /** Of those who are new, as a tag; null or absent: nobody says. */
  readonly language?: string | null;
  /** Null: today, in UTC. */
  readonly date: string | null;
  readonly evidence: readonly string[];
  /** Lines such as `Soldering: Independent`; absent: nobody says. */
  readonly results?: readonly string[];
  /** Digits: of the badge's credits, how many; null or absent: all. */
  readonly credits?: string | null;
  /** Markdown, or null. */
  readonly note: string | null;
  /** Why it is given though something that the badge requires is missing; absent: nothing is. */
  readonly exception?: string | null;
}

/** The files to write, profiles of new people first, or every reason why there is none. */
export interface ProposedFiles {
  readonly files: readonly AuthoredFile[];
  readonly refusals: readonly string[];
  /** The folders of the people, in the order in which they were named. */
  readonly slugs: readonly string[];
}

/** People whom one list may name. */
export const longestList = 100;

/** The lines of a text, without those that are blank and the marks of a list. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*+]|\d{1,4}[.)])\s+/, '').trim())
    .filter((line) => line !== '');

/** Somebody on each line: by the folder or the address of who is here, else by a name. */
export function peopleIn(text: string, community: Community): readonly NamedPerson[] {
  return linesOf(text).map((line) => {
    const folder = folderIn(line, community);
    return { name: line, folder: isHere(folder, community) ? folder : null };
  });
}

/** A folder that somebody wrote as such, or as the address of the page. */
export const folderIn = (
  text: string,
  { issuer }: { readonly issuer: { readonly url: string } },
): string =>
  (pathOnSite(issuer.url, text.trim()) ?? text.trim())
    .replace(/^recipients\//, '')
    .replace(/\/.*$/, '');

const isHere = (folder: string, { recipients }: Community): boolean =>
  recipients.some(({ slug }) => slug === folder);

/** Plans the profiles of who is new, and an award for each: all of them, or none. */
export async function proposedAwards(
  { people, visibility, profile, language = null, ...wish }: ProposedWish,
  community: Community,
  existing: readonly CommunityFile[],
  { drawName, ...circumstances }: ProposalCircumstances,
): Promise<ProposedFiles> {
  if (people.length > longestList)
    return refused([`A list may name ${longestList} people; this one names ${people.length}.`]);
  const several = people.filter(({ name, folder }) => folder === null && isSeveral(name));
  if (several.length > 0) return refused(several.map(({ name }) => severalPeople(name)));
  const placed = people.map((person) =>
    placeOf({ visibility, profile, language, ...person }, community, drawName),
  );
  const taken = placed.flatMap(({ taken: sentence }) => sentence ?? []);
  if (taken.length > 0) return refused(taken);
  const fresh = placed.filter(({ isNew }) => isNew).map(({ person }) => person);
  const profiles = await newRecipients(existing, fresh, circumstances);
  const refusals = asAnswers(profiles);
  if (refusals.length > 0) return refused(refusals);
  const recipients = placed.map(({ person }) => person.slug);
  const standing = [...existing, ...profiles.files.map(asCommunityFile)];
  const awards = await newAwards(standing, { ...wish, recipients, email: null }, circumstances);
  const reasons = asAnswers(awards);
  if (reasons.length > 0) return refused(reasons);
  return { files: [...profiles.files, ...awards.files], refusals: [], slugs: recipients };
}

/**
 * What the organiser of an event says of a claim, and whoever claims cannot: the least that must be
 * reached, and why it is given where another badge is missing. Null where nothing of it is needed.
 */
export function supposedOfClaim(
  badge: string,
  { badges }: Pick<Community, 'badges'>,
): Pick<ProposedWish, 'results' | 'exception'> | null {
  const asked = badges.find(({ slug }) => slug === badge);
  const results = leastReached(asked?.results ?? []);
  const asksOthers = asked !== undefined && asked.requires.length > 0;
  if (results.length === 0 && !asksOthers) return null;
  return { results, ...(asksOthers && { exception: 'Supposed to be there.' }) };
}

/** A name is signed for ever, and nobody is called `Mila, Jo, Bee`. */
const isSeveral = (name: string): boolean =>
  /[;；؛]/u.test(name) || name.split(/[,，、،]/u).length > 2;

const severalPeople = (names: string): string =>
  `${JSON.stringify(names.slice(0, 80))} reads like several people. Write each on a line of their ` +
  'own, or send one form for each; the name of one person has no semicolon and at most one comma.';

const refused = (refusals: readonly string[]): ProposedFiles => ({
  files: [],
  refusals: [...new Set(refusals)],
  slugs: [],
});

interface Placed {
  readonly person: PlacedWish;
  readonly isNew: boolean;
  /** Why the folder that the name suggests cannot be theirs; null where it can. */
  readonly taken: string | null;
}

/** The folder of one person: theirs, or one of the name's letters, or a drawn one. */
function placeOf(
  { name, folder, visibility = null, profile = null, language = null }: NamedPerson,
  community: Community,
  drawName: () => string,
): Placed {
  const person = { name, visibility, profile, language, email: null };
  if (folder !== null)
    return { person: { ...person, slug: folder }, isNew: !isHere(folder, community), taken: null };
  const isHidden = visibility === 'unlisted' || visibility === 'file-only';
  const slug = (isHidden ? null : suggestSlug(name)) ?? drawName();
  const taken = isHere(slug, community)
    ? `There is somebody with the folder \`${slug}\` already, whom ` +
      `${JSON.stringify(name.slice(0, 80))} may mean. Write that folder if it is the same person, ` +
      'and another name if not.'
    : null;
  return { person: { ...person, slug }, isNew: true, taken };
}
