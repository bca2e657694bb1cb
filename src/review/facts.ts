/**
 * What the host of the repository says about a pull request: who proposed it, and who agreed to
 * which commit.
 */

import { isCalendarDate } from '../community/dates.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../proof/json.ts';

/** An account of the host. */
export interface Account {
  readonly account: string;
  /**
   * The host's number of the account, which stays when it is renamed; absent where it gives none.
   */
  readonly accountId?: number;
}

/** The approval of one account, given for one state of the pull request. */
export interface Approval extends Account {
  /** The commit that was the pull request's head when it was approved. */
  readonly commit: string;
}

/**
 * One pull request, as the host reports it. Commit authors and dates are no part of it: anybody can
 * write those.
 */
export interface Facts {
  readonly number: number;
  /** The account that opened the pull request. */
  readonly author: string;
  /** The host's number of that account; absent where it gives none. */
  readonly authorId?: number;
  /**
   * Who sent the form or comment of which a machine made it, by the name of its branch; for showing,
   * no word of theirs.
   */
  readonly asked?: string;
  /** The day on which it was opened, `YYYY-MM-DD` in UTC; for showing. */
  readonly opened?: string;
  /** Commit of the branch that it is to be merged into. */
  readonly base: string;
  /** The newest commit that is proposed. */
  readonly head: string;
  /** The accounts that pushed that commit to its branch; absent where the host does not say. */
  readonly pushedBy?: readonly Account[];
  /** The account that merged it by hand; absent where none did, or the host does not say. */
  readonly mergedBy?: Account;
  /** The commit on the main branch that brought it; null while it is open. */
  readonly merge: string | null;
  readonly approvals: readonly Approval[];
}

/**
 * Who pushed a commit to the main branch past every pull request, as the host reports it. It is the
 * word of that account, as a proposal is of its author, and of nobody else.
 */
export interface Push {
  /** The commit, as it stands on the main branch. */
  readonly pushed: string;
  /** Null where the host does not say. */
  readonly account: string | null;
  /** The host's number of that account; absent where it gives none. */
  readonly accountId?: number;
  /** Who put it there by force, with another line than was there; it is nobody's word then. */
  readonly forcedBy?: Account;
}

/** What the host says about the commits of the main branch. */
export interface HostFacts {
  readonly pulls: readonly Facts[];
  readonly pushes: readonly Push[];
}

/** Facts that cannot be read, with a sentence that says where and why. */
export class FactsRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FactsRefused';
  }
}

const example =
  '{ "number": 12, "author": "ada", "base": "<commit>", "head": "<commit>", ' +
  '"merge": null, "approvals": [{ "account": "grace", "commit": "<commit>" }] }';
const most = 100_000;

/** Reads the facts of one pull request. Throws `FactsRefused`. */
export function readFacts(text: string): Facts {
  return factsOf(parsed(text), 'The facts');
}

/**
 * Reads a JSON list of pull requests and pushes, as `factsText` writes it. Throws `FactsRefused`;
 * two pull requests of one number are refused, and two pushes of one commit.
 */
export function readFactsList(text: string): HostFacts {
  const list = parsed(text);
  if (!Array.isArray(list) || list.length > most)
    throw refused('The facts', `must be a list of at most ${most} pull requests`);
  const pulls: Facts[] = [];
  const pushes: Push[] = [];
  const known = new Set<string>();
  for (const [at, item] of list.entries()) {
    const where = `Item ${at + 1} of the facts`;
    if (isJsonObject(item) && Object.hasOwn(item, 'pushed')) pushes.push(pushOf(item, where));
    else pulls.push(factsOf(item, where));
  }
  for (const name of [
    ...pulls.map(({ number }) => `pull request ${number}`),
    ...pushes.map(({ pushed }) => `the push of ${pushed}`),
  ]) {
    if (known.has(name)) throw new FactsRefused(`The facts name ${name} twice.`);
    known.add(name);
  }
  return { pulls, pushes };
}

/** The JSON of which `readFactsList` makes the same facts. */
export function factsText({ pulls, pushes }: HostFacts): string {
  return JSON.stringify([...pulls, ...pushes], null, 2);
}

function pushOf(value: JsonObject, where: string): Push {
  const object = objectOf(value, where, ['pushed', 'account'], ['accountId', 'forcedBy']);
  const { account, forcedBy } = object;
  return {
    pushed: commitOf(object['pushed'], `\`pushed\` in ${lower(where)}`),
    account: account === null ? null : accountOf(account, `\`account\` in ${lower(where)}`),
    ...idIn(object, 'accountId', lower(where)),
    ...(forcedBy !== undefined && {
      forcedBy: actorOf(forcedBy, `\`forcedBy\` in ${lower(where)}`),
    }),
  };
}

function parsed(text: string): JsonValue {
  try {
    return parseStrictJson(text, { maxDepth: 8 });
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new FactsRefused(`The facts are not JSON: ${error.message}`);
  }
}

const wanted = ['number', 'author', 'base', 'head', 'merge', 'approvals'];

function factsOf(value: JsonValue, where: string): Facts {
  const optional = ['authorId', 'pushedBy', 'mergedBy', 'asked', 'opened'];
  const object = objectOf(value, where, wanted, optional);
  const { number, approvals, merge, asked, opened } = object;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    throw refused(`\`number\` in ${lower(where)}`, 'must be a whole number from 1');
  if (!Array.isArray(approvals) || approvals.length > 1_000)
    throw refused(`\`approvals\` in ${lower(where)}`, 'must be a list of at most 1000 approvals');
  const { pushedBy, mergedBy } = object;
  if (pushedBy !== undefined && (!Array.isArray(pushedBy) || pushedBy.length > 1_000))
    throw refused(`\`pushedBy\` in ${lower(where)}`, 'must be a list of at most 1000 accounts');
  return {
    number,
    author: accountOf(object['author'], `\`author\` in ${lower(where)}`),
    ...idIn(object, 'authorId', lower(where)),
    ...(asked !== undefined && { asked: accountOf(asked, `\`asked\` in ${lower(where)}`) }),
    ...(opened !== undefined && { opened: dayOf(opened, `\`opened\` in ${lower(where)}`) }),
    base: commitOf(object['base'], `\`base\` in ${lower(where)}`),
    head: commitOf(object['head'], `\`head\` in ${lower(where)}`),
    ...(pushedBy !== undefined && {
      pushedBy: pushedBy.map((item, at) => actorOf(item, `pusher ${at + 1} in ${lower(where)}`)),
    }),
    ...(mergedBy !== undefined && {
      mergedBy: actorOf(mergedBy, `\`mergedBy\` in ${lower(where)}`),
    }),
    merge: merge === null ? null : commitOf(merge, `\`merge\` in ${lower(where)}`),
    approvals: approvals.map((item, at) =>
      approvalOf(item, `approval ${at + 1} in ${lower(where)}`),
    ),
  };
}

function approvalOf(value: JsonValue, where: string): Approval {
  const object = objectOf(value, upper(where), ['account', 'commit'], ['accountId']);
  return {
    ...accountIn(object, where),
    commit: commitOf(object['commit'], `\`commit\` of ${where}`),
  };
}

function actorOf(value: JsonValue, where: string): Account {
  return accountIn(objectOf(value, upper(where), ['account'], ['accountId']), where);
}

function accountIn(object: JsonObject, where: string): Account {
  return {
    account: accountOf(object['account'], `\`account\` of ${where}`),
    ...idIn(object, 'accountId', where),
  };
}

/** The number of an account under this key, or nothing. */
function idIn<Key extends 'authorId' | 'accountId'>(
  object: JsonObject,
  key: Key,
  where: string,
): Partial<Record<Key, number>> {
  const id = object[key];
  if (id === undefined) return {};
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
    throw refused(`\`${key}\` in ${where}`, 'must be a whole number from 1');
  const found: Partial<Record<'authorId' | 'accountId', number>> = { [key]: id };
  return found;
}

function objectOf(
  value: JsonValue,
  where: string,
  needed: readonly string[],
  optional: readonly string[],
): JsonObject {
  if (!isJsonObject(value)) throw refused(where, 'must be an object');
  const missing = needed.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) throw refused(where, `must have \`${missing}\``);
  const keys = [...needed, ...optional];
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw refused(
      where,
      `must have no other member than ${keys.join(', ')}, but there is \`${printable(unknown)}\``,
    );
  return value;
}

/** Hosts name machines too, such as `builder[bot]`; no policy can name those. */
function accountOf(value: JsonValue | undefined, where: string): string {
  if (typeof value !== 'string' || !/^[!-?A-~]{1,100}$/.test(value))
    throw refused(where, 'must be the name of an account, without @');
  return value;
}

function dayOf(value: JsonValue, where: string): string {
  if (typeof value !== 'string' || !isCalendarDate(value))
    throw refused(where, 'must be a day such as 2026-05-01');
  return value;
}

/** Git names a commit by 40 hex digits (SHA-1) or 64 (SHA-256). */
function commitOf(value: JsonValue | undefined, where: string): string {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
    throw refused(where, 'must be a commit: 40 or 64 lower-case hex digits');
  return value;
}

function refused(where: string, what: string): FactsRefused {
  return new FactsRefused(`${where} ${what}. For instance: ${example}`);
}

const lower = (where: string): string => where.charAt(0).toLowerCase() + where.slice(1);
const upper = (where: string): string => where.charAt(0).toUpperCase() + where.slice(1);
const printable = (text: string): string => text.slice(0, 40).replace(/[^ -~]/g, '·');
