/**
 * Who a row is about: somebody who is there already, somebody of an earlier row, or somebody new;
 * or nobody can tell.
 */

import { createHash } from 'node:crypto';
import type { HashedEmail, Recipient, Slug, Visibility } from '../../../community/model.ts';
import { quoted } from '../clean-text.ts';
import type { Entry } from './entry.ts';
import { freeFolder, nameKey } from './folder-names.ts';

/** How a row was matched with a person. */
export type Matched = 'new' | 'folder' | 'e-mail' | 'profile' | 'name';

export interface Person {
  readonly slug: Slug;
  readonly name: string;
  readonly profile: string | null;
  /** Published; null where the person did not agree, or is not asked. */
  readonly hashed: HashedEmail | null;
  readonly isNew: boolean;
  /** Null where nobody asked them; they are in no list then. */
  readonly visibility: Visibility | null;
  /** Of the name, as a language tag. */
  readonly language: string | null;
}

type Match =
  { readonly person: Person; readonly matched: Matched } | { readonly reasons: readonly string[] };

/** Everyone who is known so far. Addresses are in its memory and nowhere else. */
export interface Crowd {
  readonly people: Map<Slug, Person>;
  /** Relatives may share an address. */
  readonly byEmail: Map<string, Person[]>;
  readonly byProfile: Map<string, Person>;
  readonly byName: Map<string, Person[]>;
  /** 32 hex digits, new each time. */
  readonly salt: () => string;
  /** A folder's name that nobody can guess, new each time. */
  readonly drawnName: () => Slug;
  /** The word of new people whose rows have none of their own. */
  readonly visibility: Visibility | null;
  /** True where a name alone says who it is. */
  readonly namesTell: boolean;
  /** True where another name at the same address is another person. */
  readonly addressesShared: boolean;
  /** What those are called of whom nothing but an address is known; null: they are asked about. */
  readonly placeholder: string | null;
}

/** What is said about people for the whole list. */
export type CrowdOptions = Pick<
  Crowd,
  'salt' | 'drawnName' | 'visibility' | 'namesTell' | 'addressesShared' | 'placeholder'
>;

export function crowdOf(recipients: readonly Recipient[], given: CrowdOptions): Crowd {
  const crowd: Crowd = {
    people: new Map(),
    byEmail: new Map(),
    byProfile: new Map(),
    byName: new Map(),
    ...given,
  };
  for (const { slug, name, profile, email, visibility, language } of recipients)
    add(crowd, { slug, name, profile, hashed: email, isNew: false, visibility, language });
  return crowd;
}

/** Finds the person of an entry, or adds them. Of several who could be meant, none is chosen. */
export function personOf(entry: Entry, crowd: Crowd): Match {
  const named = entry.recipient === null ? undefined : crowd.people.get(entry.recipient);
  // Of somebody who stands here already the folder tells enough; two new names are two people, or a
  // slip.
  if (named?.isNew === true && !isNameOf(named, entry)) return otherName('folder', [named], entry);
  if (named !== undefined) return met(named, 'folder', entry, crowd);
  if (entry.recipient !== null) return added(entry, crowd);
  const atAddress = entry.email === null ? [] : withEmailOf(entry.email, crowd);
  const byEmail = bearerOf(entry, atAddress);
  const byProfile =
    entry.profile === null ? undefined : crowd.byProfile.get(entry.profile.toLowerCase());
  if (byProfile !== undefined && atAddress.length > 0 && !atAddress.includes(byProfile))
    return asked(
      'The address is that of ' +
        `${atAddress.map(({ slug }) => `\`${slug}\``).join(' and ')}, the profile ` +
        `that of \`${byProfile.slug}\`. Say who is meant in a column \`recipient\`.`,
    );
  if (byEmail !== undefined && hasOtherProfile(byEmail, entry)) return otherProfile(byEmail, entry);
  if (byEmail !== undefined) return met(byEmail, 'e-mail', entry, crowd);
  if (byProfile !== undefined)
    return isNameOf(byProfile, entry)
      ? met(byProfile, 'profile', entry, crowd)
      : otherName('profile', [byProfile], entry);
  if (atAddress.length > 0 && !crowd.addressesShared) return otherName('address', atAddress, entry);
  return byNameOrNew(entry, crowd);
}

/** Of those at an address, the one whom the row names; without a name, the only one. */
function bearerOf(entry: Entry, atAddress: readonly Person[]): Person | undefined {
  const named = atAddress.filter((person) => isNameOf(person, entry));
  return named.length === 1 ? named[0] : undefined;
}

function isNameOf({ name }: Person, entry: Entry): boolean {
  return entry.name === '' || nameKey(name) === nameKey(entry.name);
}

const hasOtherProfile = (person: Person, { profile }: Entry): boolean =>
  profile !== null &&
  person.profile !== null &&
  person.profile.toLowerCase() !== profile.toLowerCase();

function otherProfile({ slug, profile }: Person, entry: Entry): Match {
  return asked(
    `The address is that of \`${slug}\`, whose profile is ${profile ?? ''}, ` +
      `but the row says ${entry.profile ?? ''}: one person with two accounts, ` +
      `or two. Say it in a column \`recipient\`, that folder or a new one.`,
  );
}

function otherName(
  mark: 'address' | 'profile' | 'folder',
  people: readonly Person[],
  { name }: Entry,
): Match {
  const who = people.map((person) => `\`${person.slug}\` (${quoted(person.name)})`).join(' or ');
  const shared =
    mark === 'address' ? ', or with --shared-addresses where another name is another person' : '';
  return asked(
    name === ''
      ? `The ${mark} is that of ${who}: say who is meant in a column \`recipient\`.`
      : `The ${mark} is that of ${who}, but the name is ${quoted(name)}: ` +
          `${people.some((person) => isHanOfOneLength(person.name, name)) ? 'one name written in other characters, such as simplified and traditional ones' : 'one person spelled in two ways'}, ` +
          `or two people. Say it in a column \`recipient\`, that folder or a new one${shared}.`,
  );
}

/**
 * Chinese names may be written in two sets of characters; which ones belong together, nobody
 * guesses.
 */
function isHanOfOneLength(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => [...name.replace(/[\s·]/gu, '')]);
  return (
    a?.length === b?.length &&
    [...(a ?? []), ...(b ?? [])].every((sign) => /\p{Script=Han}/u.test(sign))
  );
}

const asked = (...reasons: string[]): Match => ({ reasons });

/** A name is no mark: it serves where nobody else bears it, or where the file's owner says so. */
function byNameOrNew(entry: Entry, crowd: Crowd): Match {
  if (entry.name === '') return nameless(entry, crowd);
  const namesakes = crowd.byName.get(nameKey(entry.name)) ?? [];
  const [only] = namesakes;
  if (only === undefined) return added(entry, crowd);
  const isAlone = namesakes.length === 1 && !speaksAgainst(entry, only, crowd);
  if (isAlone) return met(only, 'name', entry, crowd);
  const isPlain = (entry.consent && entry.email !== null) || entry.profile !== null;
  // Without a published mark on each of them, nobody could tell namesakes apart: not a reader, and
  // not the next import.
  if (
    isPlain &&
    namesakes.every(
      (person) =>
        (person.hashed !== null || person.profile !== null) && speaksAgainst(entry, person, crowd),
    )
  )
    return added(entry, crowd);
  return asked(mayBe(namesakes));
}

/** The question about a name that somebody bears already. */
export function mayBe(namesakes: readonly Person[]): string {
  const candidates = namesakes.map(({ slug }) => `\`${slug}\``).join(' or ');
  return (
    `This may be ${candidates}, who bears the same name, or somebody else. ` +
    `Say who is meant in a column \`recipient\`: that folder, or a new one.`
  );
}

/** Somebody new of whom the list tells no name: their address is never made into one. */
function nameless(entry: Entry, crowd: Crowd): Match {
  if (crowd.placeholder === null)
    return asked(
      'Nobody here is recognised by this address, and a badge ' +
        'shows a name: add a column `name` (a nickname will do), say which column holds it ' +
        '(--map "name=…"), or give --placeholder "Participant" to call all of them so.',
    );
  if (!entry.consent || entry.email === null)
    return asked(
      'Who is called by a placeholder is told apart by the hash of their ' +
        'address alone, so they must want it: give --email-consent where they do.',
    );
  const visibility = entry.visibility ?? crowd.visibility ?? 'unlisted';
  return added({ ...entry, name: crowd.placeholder, visibility }, crowd);
}

function speaksAgainst({ email, profile }: Entry, person: Person, { byEmail }: Crowd): boolean {
  const known = [...(email === null ? [] : byEmail)].some(
    ([address, owners]) => owners.includes(person) && address !== email,
  );
  return (
    known ||
    (email !== null && person.hashed !== null) ||
    (profile !== null && person.profile !== null)
  );
}

/** What the row tells beside what is published is kept in mind for the rows below. */
function met(person: Person, matched: Matched, { email }: Entry, { byEmail }: Crowd): Match {
  const owners = email === null ? [] : (byEmail.get(email) ?? []);
  if (email !== null && !owners.includes(person)) byEmail.set(email, [...owners, person]);
  return { person, matched };
}

function added(entry: Entry, crowd: Crowd): Match {
  const hashed = entry.consent && entry.email !== null ? hashOf(entry.email, crowd.salt()) : null;
  const visibility = entry.visibility ?? crowd.visibility;
  // The folder's name becomes an address, so whoever is not to be found needs one that nobody
  // guesses from theirs.
  const isHidden = visibility === 'unlisted' || visibility === 'file-only';
  const slug =
    entry.recipient ??
    (isHidden ? crowd.drawnName() : freeFolder(entry.name, (slug) => crowd.people.has(slug)));
  const person: Person = {
    slug,
    name: entry.name,
    profile: entry.profile,
    hashed,
    isNew: true,
    visibility,
    language: entry.language,
  };
  add(crowd, person);
  return met(person, 'new', entry, crowd);
}

function add({ people, byProfile, byName }: Crowd, person: Person): void {
  people.set(person.slug, person);
  if (person.profile !== null) byProfile.set(person.profile.toLowerCase(), person);
  byName.set(nameKey(person.name), [...(byName.get(nameKey(person.name)) ?? []), person]);
}

/** Whoever published a hash can be recognised by their address. */
function withEmailOf(email: string, crowd: Crowd): Person[] {
  const known = crowd.byEmail.get(email);
  if (known !== undefined) return known;
  const published = [...crowd.people.values()].filter(
    (person) =>
      !person.isNew &&
      person.hashed !== null &&
      hashOf(email, person.hashed.salt).hash === person.hashed.hash,
  );
  crowd.byEmail.set(email, published);
  return published;
}

/**
 * `hashedEmail` (OB 3.0, section "IdentityHash") of an address in its one spelling, at once:
 * thousands are compared.
 */
function hashOf(email: string, salt: string): HashedEmail {
  return {
    hash: `sha256$${createHash('sha256')
      .update(email + salt)
      .digest('hex')}`,
    salt,
  };
}
