/**
 * Finds the keys that may have signed a token, and holds them to the issuer: anybody can write any
 * key into a header, or put it on a host of their own. A key counts where the issuer's own document
 * lists it; where an issuer with a web address publishes no such document, a key at the address
 * that the token names counts if that is on the issuer's host (OB 3.0, section "Dereferencing the
 * Public Key").
 */

import { say } from '../../language/sayings.ts';
import { fetchDocument } from '../fetched.ts';
import { documentAddress, selfDescribed } from '../key/identifier.ts';
import { isText } from '../shape/json-shape.ts';
import type { Purpose } from '../key/key-entry.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';
import { chosenKeys, type KeySource } from './chosen-keys.ts';
import type { CompactJws } from './compact-jws.ts';
import { keyEntries } from './key-entries.ts';
import { readJwk, type TokenKey } from './public-key.ts';

/**
 * The keys to try: one where the token names one, all of the issuer's where it does not. Two
 * requests at most.
 */
export async function findTokenKeys(
  jws: CompactJws,
  issuerId: string,
  circumstances: Circumstances,
  purpose: Purpose = 'assertionMethod',
): Promise<Step<readonly TokenKey[]>> {
  const { kid, jwk } = jws.header;
  const inHeader = readJwk(jwk);
  if ('fault' in inHeader && inHeader.fault === 'private')
    return failed('key', 'private-key/token');
  const named = isText(kid) ? absoluteName(kid, issuerId) : null;
  const place = named === null ? issuerId : (named.split('#')[0] ?? '');
  if (place !== issuerId && !isOnHostOf(issuerId, place)) {
    // Whom such a key belongs to is written where nobody looks here.
    if (/^did:velocity:/.test(place))
      return unknown('key', 'unsupported-key/key', { key: plainAscii(place) });
    return failed('key', 'foreign-key/key', { key: plainAscii(place) });
  }
  const own = await readKeys(issuerId, circumstances, purpose);
  if (own.value !== null) return chosenKeys(jws, named, issuerId, own.value);
  if (place === issuerId || own.check.outcome === 'failed')
    return { check: withHeaderKey(own, jwk !== undefined && named === null).check, value: null };
  const there = await readKeys(place, circumstances, purpose);
  return there.value === null
    ? { check: there.check, value: null }
    : chosenKeys(jws, named, issuerId, there.value);
}

/** Short names stand below the issuer's id (VC-JOSE-COSE, section 3.2.1). */
function absoluteName(kid: string, issuerId: string): string {
  if (kid.startsWith('#')) return issuerId + kid;
  return /^(?:did|https?):/i.test(kid) ? kid : `${issuerId}#${kid}`;
}

const isOnHostOf = (issuerId: string, place: string): boolean =>
  issuerId.startsWith('https://') &&
  URL.canParse(issuerId) &&
  URL.canParse(place) &&
  new URL(place).origin === new URL(issuerId).origin;

async function readKeys(
  id: string,
  { fetchJson, now }: Circumstances,
  purpose: Purpose,
): Promise<Step<KeySource>> {
  const own = selfDescribed(id);
  if (own !== null)
    return passed(
      'key',
      {
        entries: keyEntries(own, id, now, purpose),
        source: [say('phrases', 'own-identifier')],
      },
      'key-listed/says',
    );
  const address = documentAddress(id);
  if (address === null) return failed('key', 'foreign-key/no-address');
  const found = await fetchDocument(fetchJson, address);
  if (found.outcome === 'unreachable')
    return unknown('key', 'key-unreachable/document', {
      address: plainAscii(address),
      reason: found.reason,
    });
  if (found.outcome === 'unreadable')
    return unknown('key', 'malformed-key-document/document', {
      source: found.source,
      reason: found.reason,
    });
  const { document, source } = found;
  const named = document['id'];
  const isDocument = document['verificationMethod'] !== undefined || id.startsWith('did:');
  if (isDocument && named !== id) return failed('key', 'other-key-document/document', { source });
  const entries = keyEntries(document, id, now, purpose);
  return entries.length === 0
    ? unknown('key', 'malformed-key-document/empty', { source })
    : passed('key', { entries, source }, 'key-listed/says');
}

/** A key that only the token itself brings proves that somebody signed it, not who. */
function withHeaderKey<Value>(step: Step<Value>, fromHeader: boolean): Step<Value> {
  return fromHeader && step.check.outcome === 'unknown'
    ? unknown('key', 'key-not-bound/fault', { fault: step.check.said })
    : step;
}
