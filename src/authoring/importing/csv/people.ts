/**
 * Who a row is about: somebody who is there already, somebody of an earlier row, or somebody new;
 * or nobody can tell.
 */

import { createHash } from 'node:crypto';
import { folded, isReserved, suggestSlug } from '../../../community/identifiers.ts';
import type { HashedEmail, Recipient, Slug, Visibility } from '../../../community/model.ts';
import type { Entry } from './entry.ts';

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
}

type Match =
  { readonly person: Person; readonly matched: Matched } | { readonly reasons: readonly string[] };

/** Everyone who is known so far. Addresses are in its memory and nowhere else. */
export interface Crowd {
  readonly people: Map<Slug, Person>;
  readonly byEmail: Map<string, Person>;
  readonly byProfile: Map<string, Person>;
  readonly byName: Map<string, Person[]>;
  /** 32 hex digits, new each time. */
  readonly salt: () => string;
  /** A folder's name that nobody can guess, new each time. */
  readonly drawnName: () => Slug;
  /** The word of new people whose rows have none of their own. */
  readonly visibility: Visibility | null;
}

export function crowdOf(
  recipients: readonly Recipient[],
  given: Pick<Crowd, 'salt' | 'drawnName' | 'visibility'>,
): Crowd {
  const { salt, drawnName, visibility: wish } = given;
  const crowd: Crowd = {
    people: new Map(),
    byEmail: new Map(),
    byProfile: new Map(),
    byName: new Map(),
    salt,
    drawnName,
    visibility: wish,
  };
  for (const { slug, name, profile, email, visibility } of recipients)
    add(crowd, { slug, name, profile, hashed: email, isNew: false, visibility });
  return crowd;
}

/** Finds the person of an entry, or adds them. Of several who could be meant, none is chosen. */
export function personOf(entry: Entry, crowd: Crowd): Match {
  const named = entry.recipient === null ? undefined : crowd.people.get(entry.recipient);
  if (named !== undefined) return met(named, 'folder', entry, crowd);
  const byEmail = entry.email === null ? undefined : withEmailOf(entry.email, crowd);
  const byProfile =
    entry.profile === null ? undefined : crowd.byProfile.get(entry.profile.toLowerCase());
  if (byEmail !== undefined && byProfile !== undefined && byEmail !== byProfile) {
    return {
      reasons: [
        `The address is that of \`${byEmail.slug}\`, the profile that of \`${byProfile.slug}\`. Say who is meant in a column \`recipient\`.`,
      ],
    };
  }
  if (byEmail !== undefined) return met(byEmail, 'e-mail', entry, crowd);
  if (byProfile !== undefined) return met(byProfile, 'profile', entry, crowd);
  return entry.recipient === null ? byNameOrNew(entry, crowd) : added(entry, crowd);
}

/**
 * A name is all that is known of many; it serves where nobody else bears it and nothing speaks
 * against it.
 */
function byNameOrNew(entry: Entry, crowd: Crowd): Match {
  const namesakes = crowd.byName.get(nameKey(entry.name)) ?? [];
  const [only] = namesakes;
  if (only === undefined) return added(entry, crowd);
  if (namesakes.length === 1 && !speaksAgainst(entry, only, crowd))
    return met(only, 'name', entry, crowd);
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
  const candidates = namesakes.map(({ slug }) => `\`${slug}\``).join(' or ');
  return {
    reasons: [
      `This may be ${candidates}, who bears the same name, or somebody else. Say who is meant in a column \`recipient\`: that folder, or a new one.`,
    ],
  };
}

function speaksAgainst({ email, profile }: Entry, person: Person, { byEmail }: Crowd): boolean {
  const known = [...(email === null ? [] : byEmail)].some(
    ([address, owner]) => owner === person && address !== email,
  );
  return (
    known ||
    (email !== null && person.hashed !== null) ||
    (profile !== null && person.profile !== null)
  );
}

/** What the row tells beside what is published is kept in mind for the rows below. */
function met(person: Person, matched: Matched, { email }: Entry, { byEmail }: Crowd): Match {
  if (email !== null && !byEmail.has(email)) byEmail.set(email, person);
  return { person, matched };
}

function added(entry: Entry, crowd: Crowd): Match {
  const hashed = entry.consent && entry.email !== null ? hashOf(entry.email, crowd.salt()) : null;
  const visibility = entry.visibility ?? crowd.visibility;
  // The folder's name becomes an address, so whoever is not to be found needs one that nobody
  // guesses from theirs.
  const isHidden = visibility === 'unlisted' || visibility === 'file-only';
  const slug = entry.recipient ?? (isHidden ? crowd.drawnName() : freeFolder(entry.name, crowd));
  const person: Person = {
    slug,
    name: entry.name,
    profile: entry.profile,
    hashed,
    isNew: true,
    visibility,
  };
  add(crowd, person);
  return met(person, 'new', entry, crowd);
}

function add({ people, byProfile, byName }: Crowd, person: Person): void {
  people.set(person.slug, person);
  if (person.profile !== null) byProfile.set(person.profile.toLowerCase(), person);
  byName.set(nameKey(person.name), [...(byName.get(nameKey(person.name)) ?? []), person]);
}

function nameKey(name: string): string {
  return folded(name).replace(/\s+/gu, ' ').trim();
}

/** Whoever published a hash can be recognised by their address. */
function withEmailOf(email: string, crowd: Crowd): Person | undefined {
  const known = crowd.byEmail.get(email);
  if (known !== undefined) return known;
  for (const person of crowd.people.values()) {
    if (
      !person.isNew &&
      person.hashed !== null &&
      hashOf(email, person.hashed.salt).hash === person.hashed.hash
    )
      return person;
  }
  return undefined;
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

/** Letters that are no base letter with a mark. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** A folder after the name; where no letter of it can stand in an address, after a digest of it. */
function freeFolder(name: string, { people }: Crowd): Slug {
  const latin = name.replace(/[ßøØłŁæÆœŒđĐðÐþÞı]/g, (letter) => spelled[letter] ?? letter);
  const stem = (
    suggestSlug(latin) ??
    `recipient-${createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 8)}`
  )
    .slice(0, 56)
    .replace(/-+$/, '');
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!people.has(slug) && !isReserved(slug)) return slug;
  }
}
