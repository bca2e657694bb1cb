/**
 * The chain of an issuer's keys: each is confirmed by another, up to the first. Whether the
 * signatures hold is for whoever can wait for an answer; here is only who names whom.
 */

import type { CalendarDate, KeyStatement, PublicKey } from './model.ts';

type ChainKey = Pick<PublicKey, 'id' | 'state' | 'created' | 'origin'>;

/** One way in which a key does not belong to the chain. */
export interface ChainFault {
  readonly id: string;
  readonly rule: string;
  /** The keys of the file below which the fault stands. */
  readonly at: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/**
 * Whether these keys have a chain. Those that were all made before there was one have none; as soon
 * as one key says how it entered, every other must.
 */
export function hasChain(keys: readonly ChainKey[]): boolean {
  return keys.some(({ origin }) => origin !== null);
}

/** What to tell a community whose keys have no chain yet; null where there is nothing to do. */
export function chainHint(keys: readonly ChainKey[]): string | null {
  const active = keys.find(({ state }) => state === 'active');
  return active === undefined || hasChain(keys)
    ? null
    : `Your keys are from before keys had a chain. Run \`npm run ` +
        `key -- chain\` once, with the secret of ${active.id}: ` +
        'then a key that somebody slips in is told from yours.';
}

/** The statement by which a key entered, or null where it has none. */
export function statementOf({ origin }: Pick<PublicKey, 'origin'>): KeyStatement | null {
  return origin?.kind === 'next' || origin?.kind === 'earlier' ? origin : null;
}

/**
 * The keys that others may believe: not compromised, and confirmed by one another up to the first,
 * or up to one that was agreed to. All that are not compromised, where there is no chain yet.
 */
export function chainedKeys<Key extends ChainKey>(keys: readonly Key[]): readonly Key[] {
  const standing = keys.filter(({ state }) => state !== 'compromised');
  return hasChain(keys) ? standing.filter((key) => isAnchored(key, standing)) : standing;
}

/** True where its confirmers end at a key that entered without a statement, and says how. */
function isAnchored(key: ChainKey, keys: readonly ChainKey[]): boolean {
  const last = confirmers(key, keys).at(-1) ?? key;
  return statementOf(last) === null && last.origin !== null;
}

/**
 * Every key that the statement of a key leads to, in their order; ends before a key comes again.
 */
function confirmers(key: ChainKey, keys: readonly ChainKey[]): readonly ChainKey[] {
  const passed: ChainKey[] = [];
  for (let at = signerOf(key, keys); at !== undefined && !passed.includes(at);) {
    passed.push(at);
    at = signerOf(at, keys);
  }
  return passed;
}

function signerOf(key: ChainKey, keys: readonly ChainKey[]): ChainKey | undefined {
  const statement = statementOf(key);
  return statement === null ? undefined : keys.find(({ id }) => id === statement.key);
}

/** True where the word for a key rests on another one, however many stand in between. */
export function restsOn(key: ChainKey, other: string, keys: readonly ChainKey[]): boolean {
  return confirmers(key, keys).some(({ id }) => id === other);
}

/** Everything that keeps these keys from being one chain; nothing where there is none yet. */
export function chainFaults(keys: readonly ChainKey[], today: CalendarDate): ChainFault[] {
  if (!hasChain(keys)) return [];
  const [, ...furtherRoots] = keys
    .filter(({ origin }) => origin?.kind === 'root')
    .toSorted((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  return [
    ...keys.filter(({ state, origin }) => origin === null && state !== 'compromised').map(without),
    ...furtherRoots.map(secondRoot),
    ...keys.flatMap((key) => signerFaults(key, keys)),
    ...keys.flatMap((key) => dayFaults(key, keys, today)),
  ];
}

const asWritten =
  'Restore the file as `npm run keygen` or `npm run key` wrote it; ' +
  'if nobody knows where it comes from, delete it.';

function without({ id }: ChainKey): ChainFault {
  return {
    id,
    rule: 'key-without-origin',
    at: [],
    message: 'No key before it confirms this key, and two maintainers did not agree to it.',
    remedy:
      'Delete the file, unless you made the key: then `npm run keygen -- ' +
      '--rotate` makes the next key with a statement of the one before it.',
  };
}

function secondRoot({ id }: ChainKey): ChainFault {
  return {
    id,
    rule: 'second-root-key',
    at: ['origin', 'kind'],
    message: 'Another key is the root already, and a chain begins once.',
    remedy: asWritten,
  };
}

/** The signer is there, counts, leads somewhere, and may say this. */
function signerFaults(key: ChainKey, keys: readonly ChainKey[]): ChainFault[] {
  const statement = statementOf(key);
  if (statement === null) return [];
  const fault = (rule: string, message: string, remedy = asWritten): ChainFault[] => [
    { id: key.id, rule, at: ['origin', 'key'], message, remedy },
  ];
  const signer = signerOf(key, keys);
  if (signer === undefined)
    return fault('key-statement-by-nobody', `There is no key \`${statement.key}\`.`);
  if (signer === key || restsOn(key, key.id, keys))
    return fault('keys-in-a-circle', 'The keys confirm one another in a circle, so none counts.');
  if (signer.state === 'compromised' && key.state !== 'compromised')
    return fault(
      'key-statement-of-compromised',
      `\`${signer.id}\` is compromised, and whoever has its ` +
        'secret can write such a statement, with any day.',
      `Set \`${signer.id}\` back to \`retired\` and run \`npm run ` +
        `key -- compromised ${signer.id}\`, which has the other ` +
        'keys confirmed anew; if nobody knows this key, delete it.',
    );
  if (statement.kind === 'next' && statementOf(signer)?.kind === 'earlier')
    return fault(
      'key-followed-later',
      `\`${signer.id}\` was confirmed later by another key, so no key follows it any more.`,
    );
  const rival = keys.find(
    (other) => other.id < key.id && statement.kind === 'next' && isNextOf(other, signer.id),
  );
  return rival === undefined
    ? []
    : fault(
        'key-followed-twice',
        `\`${rival.id}\` follows \`${signer.id}\` already, and each key is followed by one.`,
      );
}

function isNextOf(key: ChainKey, signer: string): boolean {
  const statement = statementOf(key);
  return statement?.kind === 'next' && statement.key === signer;
}

/** A key is confirmed in its life, by one that was there; the next after the one before. */
function dayFaults(key: ChainKey, keys: readonly ChainKey[], today: CalendarDate): ChainFault[] {
  const { origin } = key;
  if (origin === null || origin.kind === 'root') return [];
  const { date } = origin;
  const signer = signerOf(key, keys);
  const isInOrder =
    signer === undefined ||
    (date >= signer.created && (origin.kind !== 'next' || signer.created <= key.created));
  if (isInOrder && date >= key.created && date <= today) return [];
  return [
    {
      id: key.id,
      rule: 'key-origin-day',
      at: ['origin', 'date'],
      message:
        `The key was made on ${key.created} and today is ${today}; what is said ` +
        'of its origin does not fit these days and those of the other keys.',
      remedy: asWritten,
    },
  ];
}
