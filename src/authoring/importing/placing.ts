/** Whose folder an entry of the list is about: one that is there, a new one, or nobody can tell. */

import { folded } from '../../community/identifiers.ts';
import type { Community, Recipient, Slug } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { publicAddress, quoted } from './clean-text.ts';
import { profileAddress } from './code-host.ts';
import type { ContributorsFile } from './contributors-file.ts';
import { callName, type Person } from './people.ts';
import { freeRecipientSlug } from './recipient-slugs.ts';

/** A person with their folder, and the public address that they are recognised by. */
export type Placed = Person & { readonly slug: Slug; readonly profile: string | null };

/** What is said about people who may be known by another name. */
export interface PlacingOptions {
  /** The folder of people whose account was renamed, by account or name in lower case. */
  readonly same: ReadonlyMap<string, Slug>;
  /**
   * Accounts or names, in lower case, of people who are somebody else than their namesakes here.
   */
  readonly another: ReadonlySet<string>;
}

interface Placing {
  readonly people: readonly Placed[];
  readonly problems: readonly Problem[];
}

/** Gives every person a folder, in their order, and asks about those who may be there already. */
export function place(
  file: ContributorsFile,
  { recipients }: Community,
  { same, another }: PlacingOptions,
): Placing {
  const identified = file.people.map((person) => ({ ...person, profile: profileOf(person, file) }));
  const found = identified.map((person) => known(person, recipients, same));
  const met = new Set(found.map((recipient) => recipient?.slug));
  const taken = new Set(recipients.map(({ slug }) => slug));
  const problems: Problem[] = [];
  const newcomers = new Map<string, Person>();
  const people = identified.flatMap((person, index): Placed[] => {
    const recipient = found[index];
    if (recipient !== undefined) return [{ ...person, slug: recipient.slug }];
    const mark = twinMark(person);
    const twin = newcomers.get(mark);
    if (mark !== '' && twin === undefined) newcomers.set(mark, person);
    if (twin !== undefined && !another.has(callName(person).toLowerCase())) {
      problems.push(twice(person, twin, file));
      return [];
    }
    const alike = recipients.filter((other) => !met.has(other.slug) && mayBe(person, other));
    const key = callName(person).toLowerCase();
    if (alike.length > 0 && !another.has(key)) {
      problems.push(question(person, alike, file));
      return [];
    }
    const slug = freeRecipientSlug(callName(person), person.profile ?? key, taken);
    taken.add(slug);
    return [{ ...person, slug }];
  });
  return { people, problems };
}

/** The page on the code host; for people without an account there, their own. */
function profileOf({ login, website }: Person, { host }: ContributorsFile): string | null {
  if (login !== null) return profileAddress(host, login);
  const own = publicAddress(website ?? '');
  return 'href' in own ? own.href : null;
}

type Identified = Person & { readonly profile: string | null };

function known(
  person: Identified,
  recipients: readonly Recipient[],
  same: PlacingOptions['same'],
): Recipient | undefined {
  const said = same.get(callName(person).toLowerCase());
  if (said !== undefined) return recipients.find(({ slug }) => slug === said);
  const { profile } = person;
  if (profile !== null)
    return recipients.find((other) => other.profile?.toLowerCase() === profile.toLowerCase());
  const namesakes = recipients.filter(
    (other) => other.profile === null && folded(other.name) === folded(callName(person)),
  );
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

/** The same shown name, or the same page of their own. */
function mayBe(person: Identified, { name, links }: Recipient): boolean {
  const page = publicAddress(person.website ?? '');
  const isPage =
    'href' in page && page.href !== person.profile && links.some(({ url }) => url === page.href);
  const shown = folded(person.name ?? '').trim();
  return isPage || (shown !== '' && folded(name) === shown);
}

/** By which two accounts of one file are taken for one person: name and page. Empty: nothing. */
function twinMark({ name, website }: Person): string {
  const shown = folded(name ?? '').trim();
  const page = (website ?? '').trim().toLowerCase().replace(/\/+$/, '');
  return shown === '' || page === '' ? '' : `${shown}\n${page}`;
}

function twice(person: Person, twin: Person, file: ContributorsFile): Problem {
  const name = callName(person);
  return file.problemAt(
    person,
    `Contributor ${person.number}, ${quoted(name)}, has the name and the page of contributor ` +
      `${twin.number}, ${quoted(callName(twin))}: one person with two accounts, or two people.`,
    `Where it is the same person, merge the entries; else say --another "${name}".`,
  );
}

function question(person: Person, alike: readonly Recipient[], file: ContributorsFile): Problem {
  const name = callName(person);
  const first = alike[0]?.slug ?? '';
  return file.problemAt(
    person,
    `Contributor ${person.number}, ${quoted(name)}, may be ` +
      `${alike.map(({ slug }) => `\`${slug}\``).join(' or ')}, who has ` +
      'the same name or page; accounts are renamed, and names are shared.',
    `Where it is the same person, say --same "${name}=${first}"; ` +
      `where it is somebody else, --another "${name}".`,
  );
}
