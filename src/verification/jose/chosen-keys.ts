/** Which of an issuer's keys a token means, and whether the issuer stands by them. */

import type { Value } from '../../language/sayings.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';
import { keyKindOf } from './algorithms.ts';
import type { CompactJws } from './compact-jws.ts';
import type { KeyEntry } from './key-entries.ts';
import { isSameKey, readJwk, type TokenKey } from './public-key.ts';

/** A document with keys, and where it was read. */
export interface KeySource {
  readonly entries: readonly KeyEntry[];
  readonly source: Value;
}

/**
 * The entries that the token means; the first fault is told, and only sound keys of the algorithm's
 * kind are tried.
 */
export function chosenKeys(
  jws: CompactJws,
  named: string | null,
  issuerId: string,
  { entries, source }: KeySource,
): Step<readonly TokenKey[]> {
  const { kid, jwk } = jws.header;
  const inHeader = readJwk(jwk);
  const wanted =
    named !== null
      ? entries.filter(({ names }) => names.includes(named) || names.includes(String(kid)))
      : jwk === undefined
        ? entries.filter(({ read }) => 'key' in read && read.key.kind === keyKindOf[jws.algorithm])
        : entries.filter(
            ({ read }) => 'key' in read && 'key' in inHeader && isSameKey(read.key, inHeader.key),
          );
  const meant =
    wanted.length === 0 && named !== null && !named.includes('#') && entries.length === 1
      ? entries
      : wanted;
  if (meant.length === 0) return failed('key', 'key-not-listed/token', { source });
  const fault = meant
    .map((entry) => entryFault(entry, jws, issuerId))
    .find((step) => step !== null);
  if (fault !== undefined && (named !== null || meant.length === 1)) return fault;
  const keys = meant
    .filter((entry) => entryFault(entry, jws, issuerId) === null)
    .flatMap(({ read }) => ('key' in read ? [read.key] : []));
  if (keys.length === 0) return fault ?? failed('key', 'key-not-listed/none', { source });
  return passed('key', keys.slice(0, mostKeys), 'key-listed/token', { source });
}

/** Keys that are tried one after the other where a token names none. */
const mostKeys = 8;

function entryFault(
  { read, controller, forPurpose, ended }: KeyEntry,
  { algorithm }: CompactJws,
  issuerId: string,
): Step<never> | null {
  if (controller !== null && controller !== issuerId)
    return failed('key', 'foreign-key/controller');
  if (!forPurpose) return failed('key', 'key-not-for-assertions/says');
  if (ended !== null) {
    return ended === 'revoked'
      ? failed('key', 'key-revoked/says')
      : failed('key', 'key-expired/says');
  }
  if ('key' in read) {
    return read.key.kind === keyKindOf[algorithm]
      ? null
      : failed('key', 'key-kind-differs/kinds', { algorithm, kind: read.key.kind });
  }
  switch (read.fault) {
    case 'weak':
      return failed('key', 'weak-key');
    case 'private':
      return failed('key', 'private-key/issuer');
    case 'malformed':
      return failed('key', 'wrong-key/entry');
    case 'unsupported':
      return unknown('key', 'unsupported-key/says');
  }
}
