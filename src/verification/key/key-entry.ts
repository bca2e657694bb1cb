/**
 * Step 5, first half: the entries that an issuer's own document has for the keys behind a signature
 * (Controlled Identifiers 1.0, section 3.3). Only the issuer's document decides: a key that it does
 * not list, or lists for another use, is not the issuer's, whoever else says so. A key that it
 * calls revoked or expired counts for nothing from then on, whatever date a signature claims:
 * whoever stole it writes any date.
 */

import { say, type Value } from '../../language/sayings.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { fetchDocument } from '../fetched.ts';
import { documentAddress, selfDescribed } from './identifier.ts';
import { listed, objectsAmong } from '../shape/json-shape.ts';
import { endOf } from './key-end.ts';
import { plainAscii } from '../report/printable.ts';
import type { Circumstances } from '../report/report.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';

/** What a key must be listed for: statements, or showing that one holds something. */
export type Purpose = 'assertionMethod' | 'authentication';

/** Verification methods by their id, as the issuer's document has them; one for each asked for. */
type KeyEntries = ReadonlyMap<string, JsonObject>;

interface KeyDocument {
  readonly document: JsonObject;
  readonly source: Value;
}

/**
 * Finds the entry of each method in the document of `issuerId`; one request at most for the
 * document, one for a key of its own.
 */
export async function findKeyEntries(
  issuerId: string,
  methods: readonly string[],
  circumstances: Circumstances,
  purpose: Purpose = 'assertionMethod',
): Promise<Step<KeyEntries>> {
  const foreign = methods.find((method) => !mayBeOf(method, issuerId));
  if (foreign !== undefined) return failed('key', 'foreign-key/key', { key: plainAscii(foreign) });
  const found = await keyDocument(issuerId, circumstances);
  if (found.value === null) return { check: found.check, value: null };
  const entries = new Map<string, JsonObject>();
  for (const method of methods) {
    const step = await entryIn(found.value, issuerId, method, purpose, circumstances);
    if (step.value === null) return { check: step.check, value: null };
    entries.set(method, step.value);
  }
  return passed('key', entries, 'key-listed/source', { source: found.value.source });
}

/**
 * A part of the issuer's document, or a document of its own beside it: then the issuer's must name
 * it.
 */
function mayBeOf(method: string, issuerId: string): boolean {
  if (method.startsWith(`${issuerId}#`)) return true;
  return (
    issuerId.startsWith('https://') &&
    URL.canParse(issuerId) &&
    URL.canParse(method) &&
    new URL(method).origin === new URL(issuerId).origin
  );
}

async function keyDocument(id: string, { fetchJson }: Circumstances): Promise<Step<KeyDocument>> {
  const own = selfDescribed(id);
  if (own !== null)
    return passed(
      'key',
      { document: own, source: [say('phrases', 'own-identifier')] },
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
  if (found.document['id'] !== id)
    return failed('key', 'other-key-document/document', { source: found.source });
  return passed('key', { document: found.document, source: found.source }, 'key-listed/says');
}

async function entryIn(
  { document, source }: KeyDocument,
  issuerId: string,
  method: string,
  purpose: Purpose,
  circumstances: Circumstances,
): Promise<Step<JsonObject>> {
  const named = plainAscii(method);
  const entries = [
    ...objectsAmong(document['verificationMethod']),
    ...objectsAmong(document['publicKey']),
    ...objectsAmong(document[purpose]),
  ].filter(({ id }) => absoluteId(id, issuerId) === method);
  const isNamed = isListed(document, issuerId, method, purpose);
  if (entries.length === 0 && isNamed && !method.startsWith(`${issuerId}#`))
    return ownDocument(method, issuerId, circumstances);
  const [entry] = entries;
  if (entry === undefined) return failed('key', 'key-not-listed/key', { key: named, source });
  if (
    entries.some((other) => JSON.stringify(other) !== JSON.stringify(entry)) ||
    hasTwice(document['verificationMethod'], entry) ||
    !isOf(entry, issuerId)
  ) {
    return failed('key', 'wrong-key/contradictory', { key: named });
  }
  if (!isNamed) return failed('key', 'key-not-for-assertions/key', { key: named });
  return inForce(entry, named, circumstances.now);
}

/** A key at an address of its own, which the issuer's document names and does not hold. */
async function ownDocument(
  method: string,
  issuerId: string,
  { fetchJson, now }: Circumstances,
): Promise<Step<JsonObject>> {
  const named = plainAscii(method);
  const found = await fetchDocument(fetchJson, method.replace(/#.*$/s, ''));
  if (found.outcome === 'unreachable')
    return unknown('key', 'key-unreachable/key', { key: named, reason: found.reason });
  if (found.outcome === 'unreadable')
    return unknown('key', 'malformed-key-document/key', {
      source: found.source,
      reason: found.reason,
    });
  const { document } = found;
  const entry =
    document['id'] === method
      ? document
      : objectsAmong(document['verificationMethod']).find(({ id }) => id === method);
  if (entry === undefined)
    return failed('key', 'other-key-document/key', { source: found.source, key: named });
  return isOf(entry, issuerId)
    ? inForce(entry, named, now)
    : failed('key', 'wrong-key/controller', { key: named });
}

/**
 * A profile that knows no purposes lists its keys as `publicKey`; any other document must name the
 * purpose.
 */
function isListed(
  document: JsonObject,
  issuerId: string,
  method: string,
  purpose: Purpose,
): boolean {
  const ids = listed(document[purpose]).map((item) =>
    typeof item === 'string' ? item : objectsAmong(item)[0]?.['id'],
  );
  if (ids.some((id) => absoluteId(id, issuerId) === method)) return true;
  const knowsPurposes =
    document['assertionMethod'] !== undefined || document['verificationMethod'] !== undefined;
  const keys = listed(document['publicKey']).map((item) =>
    typeof item === 'string' ? item : objectsAmong(item)[0]?.['id'],
  );
  return (
    !knowsPurposes &&
    purpose === 'assertionMethod' &&
    issuerId.startsWith('https://') &&
    keys.some((id) => absoluteId(id, issuerId) === method)
  );
}

/** `#key-1` belongs to the document that it stands in. */
const absoluteId = (id: JsonValue | undefined, base: string): string | null =>
  typeof id !== 'string' ? null : id.startsWith('#') ? base + id : id;

const isOf = ({ controller }: JsonObject, issuerId: string): boolean =>
  listed(controller).includes(issuerId);

const hasTwice = (list: JsonValue | undefined, entry: JsonObject): boolean =>
  objectsAmong(list).filter(({ id }) => id === entry['id']).length > 1;

function inForce(entry: JsonObject, named: string, now: Date): Step<JsonObject> {
  const end = endOf(entry, now);
  if (end === 'revoked') return failed('key', 'key-revoked/key', { key: named });
  if (end === 'expires') return failed('key', 'key-expired/key', { key: named });
  return passed('key', entry, 'key-listed/says');
}
