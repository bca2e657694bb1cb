/** Reads the list of contributors in an `.all-contributorsrc`. */

import { isJsonObject, type JsonObject, type JsonValue } from '../../proof/json.ts';
import { cleanText, holdsEmail, quoted } from './clean-text.ts';
import { presentKeyword, slugOfKind } from './contribution-kinds.ts';
import type { JsonPlace } from '../../proof/strict-json.ts';

/** One kind of contribution by one person; `url` where the file links to the work itself. */
export interface Contribution {
  readonly keyword: string;
  readonly url: string | null;
}

export interface Person {
  readonly login: string;
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

/** Everyone in the list; complains about each entry that cannot be understood or occurs twice. */
export function readPeople(
  list: JsonValue | undefined,
  at: JsonPlace,
  complain: Complain,
): Person[] {
  if (!Array.isArray(list)) {
    complain(
      at,
      'import-shape',
      'There is no list of contributors.',
      'Write "contributors": [ … ] with one object for each person.',
    );
    return [];
  }
  const people: Person[] = [];
  const seen = new Map<string, number>();
  list.forEach((entry, index) => {
    const place = at.items[index] ?? at;
    const person = readPerson(entry, index + 1, place, complain);
    if (person === null) return;
    const earlier = seen.get(person.login.toLowerCase());
    if (earlier !== undefined) {
      complain(
        place.keys.get('login') ?? place,
        'import-duplicate',
        `Contributor ${index + 1} has the same login as contributor ${earlier}, ${quoted(person.login)}; capitals do not count.`,
        'Merge the two entries into one.',
      );
    } else {
      seen.set(person.login.toLowerCase(), index + 1);
      people.push(person);
    }
  });
  return people;
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
  const login = readLogin(entry, number, at, complain);
  const name = readText(entry, 'name', number, at, complain);
  const website = readText(entry, 'profile', number, at, complain);
  const contributions = readContributions(
    entry['contributions'],
    number,
    at.keys.get('contributions') ?? at,
    complain,
  );
  return login === null ? null : { login, name, website, contributions };
}

function readLogin(
  entry: JsonObject,
  number: number,
  at: JsonPlace,
  complain: Complain,
): string | null {
  const login = entry['login'];
  if (typeof login === 'string' && loginGrammar.test(login)) return login;
  const place = at.keys.get('login') ?? at;
  if (login === undefined || login === null || login === '') {
    complain(
      place,
      'import-login',
      `Contributor ${number} has no login, so nothing says who it is.`,
      'Add the "login" of the account on the code host, or take the entry out.',
    );
  } else {
    const shown = typeof login === 'string' ? ` ${quoted(login)}` : '';
    complain(
      place,
      'import-login',
      `The login${shown} of contributor ${number} is not the name of an account.`,
      'Write the account’s name: letters, digits, "-", "_" and ".", without "@" or spaces.',
    );
  }
  return null;
}

function readText(
  entry: JsonObject,
  key: string,
  number: number,
  at: JsonPlace,
  complain: Complain,
): string | null {
  const value = entry[key];
  if (value === undefined || value === null || typeof value === 'string') return value ?? null;
  complain(
    at.keys.get(key) ?? at,
    'import-shape',
    `The ${key} of contributor ${number} is not text.`,
    'Write it in quotation marks, or leave it out.',
  );
  return null;
}

function readContributions(
  list: JsonValue | undefined,
  number: number,
  at: JsonPlace,
  complain: Complain,
): Contribution[] {
  if (!Array.isArray(list)) {
    complain(
      at,
      'import-shape',
      `The contributions of contributor ${number} are not a list.`,
      'Write "contributions": [ "code", "doc" ].',
    );
    return [];
  }
  const contributions = new Map<string, Contribution>();
  list.forEach((entry, index) => {
    const place = at.items[index] ?? at;
    const contribution = readContribution(entry);
    if (contribution === null) {
      complain(
        place,
        'import-kind',
        `Contribution ${index + 1} of contributor ${number} is not a kind of contribution.`,
        'Write a keyword of the emoji key such as "code", or { "type": "code", "url": "https://…" }.',
      );
    } else if (contributions.has(slugOfKind(contribution.keyword))) {
      complain(
        place,
        'import-duplicate',
        `Contributor ${number} has the contribution ${quoted(contribution.keyword)} twice.`,
        'Take one of the two out.',
      );
    } else {
      contributions.set(slugOfKind(contribution.keyword), contribution);
    }
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
  return plain ? { keyword: presentKeyword(keyword), url } : null;
}
