/** Reads the list of contributors in an `.all-contributorsrc`. */

import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { cleanText, holdsEmail, quoted } from './clean-text.ts';
import { withoutReferences } from '../../community/text/character-references.ts';
import { folded } from '../../community/identifiers.ts';
import { presentKeyword, slugOfKind } from './contribution-kinds.ts';
import type { JsonPlace } from '../../proof/strict-json.ts';

/** One kind of contribution by one person; `urls` where the file links to the work itself. */
export interface Contribution {
  readonly keyword: string;
  readonly urls: readonly string[];
  /** True where the file lists the kind more than once. */
  readonly isRepeated: boolean;
}

export interface Person {
  /** Where the entry stands in the file. */
  readonly at: JsonPlace;
  /** Its number in the list; the first is 1. */
  readonly number: number;
  /** Null for people without an account on the code host: they have a name then. */
  readonly login: string | null;
  /** As written; null where the file has none. */
  readonly name: string | null;
  /** The address that the file calls the person's profile, as written. */
  readonly website: string | null;
  readonly contributions: readonly Contribution[];
}

/** Collects a problem at a place in the file. */
export type Complain = (at: JsonPlace, rule: string, message: string, remedy: string) => void;

/** Names as GitHub and GitLab give them to accounts; apps end in `[bot]`. */
const loginGrammar = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,98}[A-Za-z0-9_-])?(?:\[bot\])?$/;
const longestKeyword = 100;

/** What somebody of the list is called by: the account, else the name. */
export function callName({ login, name }: Pick<Person, 'login' | 'name'>): string {
  return login ?? cleanText(name ?? '');
}

/** Everyone in the list; complains about each entry that cannot be understood or occurs twice. */
export function readPeople(
  list: JsonValue | undefined,
  at: JsonPlace,
  complain: Complain,
): Person[] {
  if (!Array.isArray(list)) return [];
  const people: Person[] = [];
  const seen = new Map<string, number>();
  list.forEach((entry, index) => {
    const place = at.items[index] ?? at;
    const person = readPerson(entry, index + 1, place, complain);
    if (person === null) return;
    // Without an account, the name and the person's own page say who it is.
    const key =
      person.login === null
        ? `${callName(person)} ${(person.website ?? '').replace(/\/+$/, '')}`.toLowerCase()
        : `@${person.login.toLowerCase()}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      complain(
        place.keys.get('login') ?? place,
        'import-duplicate',
        `Contributor ${index + 1} has the same ${person.login === null ? 'name' : 'login'} ` +
          `as contributor ${earlier}, ${quoted(callName(person))}; capitals do not count.`,
        'Merge the two entries into one, or give each of ' +
          'two people a "login" or a "profile" of their own.',
      );
    } else {
      seen.set(key, index + 1);
      people.push(person);
    }
  });
  return people.filter((person) => !isNamesake(person, people, complain));
}

/** With neither an account nor a page, nothing tells somebody from another of the same name. */
function isNamesake(person: Person, people: readonly Person[], complain: Complain): boolean {
  if (person.login !== null || (person.website ?? '') !== '') return false;
  const name = folded(callName(person));
  const other = people.find((one) => one !== person && folded(cleanText(one.name ?? '')) === name);
  if (other === undefined) return false;
  complain(
    person.at,
    'import-duplicate',
    `Contributor ${person.number} bears the same name as contributor ${other.number}, ` +
      `${quoted(callName(other))}, and has neither a login nor a profile: the same person, or ` +
      'another.',
    'Merge the two entries into one, or give it a "login" or a "profile" of its own.',
  );
  return true;
}

function readPerson(
  entry: JsonValue,
  number: number,
  at: JsonPlace,
  complain: Complain,
): Person | null {
  if (!isJsonObject(entry)) {
    complain(
      at,
      'import-shape',
      `Contributor ${number} is not an object.`,
      'Write { "login": "…", "name": "…", "profile": "…", "contributions": [ … ] }.',
    );
    return null;
  }
  const written = readText(entry, 'name', number, at, complain);
  const name = written === null ? null : withoutReferences(written);
  const login = readLogin(entry, name, number, at, complain);
  const website = readText(entry, 'profile', number, at, complain);
  const contributions = readContributions(
    entry['contributions'],
    number,
    at.keys.get('contributions') ?? at,
    complain,
  );
  return login === undefined || contributions === null
    ? null
    : { at, number, login, name, website, contributions };
}

/** Null where there is none, but a name; undefined where nothing says who it is. */
function readLogin(
  entry: JsonObject,
  name: string | null,
  number: number,
  at: JsonPlace,
  complain: Complain,
): string | null | undefined {
  const written = entry['login'];
  // An account of digits alone may have lost its quotation marks.
  const login = Number.isSafeInteger(written) ? String(written) : written;
  if (typeof login === 'string' && loginGrammar.test(login)) return login;
  const isMissing = login === undefined || login === null || login === '';
  const shown = cleanText(name ?? '');
  if (isMissing && shown !== '' && !holdsEmail(shown)) return null;
  const place = at.keys.get('login') ?? at;
  if (isMissing) {
    complain(
      place,
      'import-login',
      `Contributor ${number} has neither a login nor a name, so nothing says who it is.`,
      'Add the "login" of the account on the code host, or a "name", or take the entry out.',
    );
  } else {
    const shown = typeof login === 'string' ? ` ${quoted(login)}` : '';
    const meant = typeof login === 'string' ? loginIn(login) : null;
    complain(
      place,
      'import-login',
      `The login${shown} of contributor ${number} is not the name of an account.`,
      meant === null
        ? 'Write the account’s name: letters, digits, "-", "_" and ".", without "@" or spaces.'
        : `Write ${quoted(meant)}, if that is the account.`,
    );
  }
  return undefined;
}

/** The account in `@ada` and in the address of its page, or null. */
function loginIn(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^https?:\/\/[^/@\s]+\//i, '')
    .replace(/^@/, '')
    .replace(/\/+$/, '');
  return loginGrammar.test(bare) ? bare : null;
}

function readText(
  entry: JsonObject,
  key: string,
  number: number,
  at: JsonPlace,
  complain: Complain,
): string | null {
  const value = entry[key];
  if (typeof value === 'string' && value.includes('\ufffd'))
    complain(
      at.keys.get(key) ?? at,
      'import-shape',
      `The ${key} of contributor ${number}, ${quoted(value)}, has lost a letter.`,
      'Write it anew, or save the file again as UTF-8.',
    );
  if (value === undefined || value === null || typeof value === 'string') return value ?? null;
  complain(
    at.keys.get(key) ?? at,
    'import-shape',
    `The ${key} of contributor ${number} is not text.`,
    'Write it in quotation marks, or leave it out.',
  );
  return null;
}

/** Null where they are no list. */
function readContributions(
  written: JsonValue | undefined,
  number: number,
  at: JsonPlace,
  complain: Complain,
): Contribution[] | null {
  // Kinds have no spaces, so one text can only be a list of them.
  const list =
    typeof written === 'string'
      ? written.split(/[\s,;]+/).filter((keyword) => keyword !== '')
      : written;
  if (!Array.isArray(list)) {
    complain(
      at,
      'import-shape',
      `The contributions of contributor ${number} are not a list.`,
      'Write "contributions": [ "code", "doc" ].',
    );
    return null;
  }
  const contributions = new Map<string, Contribution>();
  list.forEach((entry, index) => {
    const contribution = readContribution(entry);
    if (contribution === null) {
      complain(
        at.items[index] ?? at,
        'import-kind',
        `Contribution ${index + 1} of contributor ${number} is not a kind of contribution.`,
        'Write a keyword of the emoji key such as "code", ' +
          'or { "type": "code", "url": "https://…" }.',
      );
      return;
    }
    const kind = slugOfKind(contribution.keyword);
    const earlier = contributions.get(kind);
    contributions.set(
      kind,
      earlier === undefined
        ? contribution
        : {
            ...earlier,
            urls: [...new Set([...earlier.urls, ...contribution.urls])],
            isRepeated: true,
          },
    );
  });
  return [...contributions.values()];
}

function readContribution(entry: JsonValue): Contribution | null {
  const [written, url] = isJsonObject(entry)
    ? [entry['type'], entry['url'] ?? null]
    : [entry, null];
  if (typeof written !== 'string' || (url !== null && typeof url !== 'string')) return null;
  const keyword = cleanText(written);
  const plain = keyword !== '' && keyword.length <= longestKeyword && !holdsEmail(keyword);
  const urls = url === null ? [] : [url];
  return plain ? { keyword: presentKeyword(keyword), urls, isRepeated: false } : null;
}
