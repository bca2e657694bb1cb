/**
 * Step 5: the keys behind the proofs, from the issuer's own DID document and nowhere else (Controlled Identifiers 1.0,
 * section 3.3; did:web method, "Read (Resolve)"). A key that the document calls revoked or expired counts for nothing
 * from then on, whatever date a proof claims: whoever stole it writes any date.
 */

import { didDocumentAddress } from '../credential/addresses.ts';
import { isJsonObject } from '../proof/json.ts';
import type { JsonObject } from '../proof/json.ts';
import { decodeMultikey } from '../proof/multikey.ts';
import type { Signed } from './credential.ts';
import { parseDateTime } from './date-time.ts';
import { fetchDocument } from './fetched.ts';
import { isText, listed, objectsAmong } from './json-shape.ts';
import { plainAscii } from './printable.ts';
import type { Circumstances } from './report.ts';
import { failed, passed, unknown, type Step } from './step.ts';

/** Public keys by verification method, one for each proof. */
export type Keys = ReadonlyMap<string, Uint8Array>;

/** Finds the key of every proof; one request at most. */
export async function findKeys(signed: Signed, { fetchJson, now }: Circumstances): Promise<Step<Keys>> {
  const methods = [...new Set(signed.proofs.map((proof) => String(proof['verificationMethod'])))];
  const foreign = methods.find((method) => !method.startsWith(`${signed.issuerId}#`));
  if (foreign !== undefined) return failed('key', 'foreign-key', `It is signed with ${plainAscii(foreign)}, which is not a key of the issuer.`);
  const address = didDocumentAddress(signed.issuerId);
  if (address === null) return failed('key', 'foreign-key', 'The issuer has no web address to ask for its keys.');
  const found = await fetchDocument(fetchJson, address);
  if (found.outcome === 'unreachable') return unknown('key', 'key-unreachable', `The issuer's keys could not be read from ${plainAscii(address)}: ${found.reason}`);
  if (found.outcome === 'unreadable') return unknown('key', 'malformed-key-document', `${found.source} does not hold a key document: ${found.reason}`);
  return keysIn(found.document, signed.issuerId, methods, found.source, now);
}

function keysIn(document: JsonObject, did: string, methods: readonly string[], source: string, now: Date): Step<Keys> {
  if (document['id'] !== did) return failed('key', 'other-key-document', `${source} is the key document of somebody else.`);
  const keys = new Map<string, Uint8Array>();
  for (const method of methods) {
    const step = keyIn(document, did, method, source, now);
    if (step.value === null) return { check: step.check, value: null };
    keys.set(method, step.value);
  }
  return passed('key', 'key-listed', `The key that signed it is listed by the issuer (read from ${source}).`, keys);
}

function keyIn(document: JsonObject, did: string, method: string, source: string, now: Date): Step<Uint8Array> {
  const named = plainAscii(method);
  const [entry, second] = objectsAmong(document['verificationMethod']).filter(({ id }) => id === method);
  if (!isJsonObject(entry)) return failed('key', 'key-not-listed', `The issuer does not list the key ${named} (read from ${source}).`);
  if (second !== undefined || entry['controller'] !== did) return failed('key', 'wrong-key', `The issuer's entry for ${named} contradicts itself.`);
  const purposes = document['assertionMethod'];
  if (!Array.isArray(purposes) || !purposes.includes(method)) {
    if (objectsAmong(purposes).some(({ id }) => id === method)) {
      return unknown('key', 'unsupported-key', `The issuer lists the key ${named} in a form that is not checked here.`);
    }
    return failed('key', 'key-not-for-assertions', `The issuer does not let ${named} sign credentials.`);
  }
  if (hasEnded(entry, 'revoked', now)) return failed('key', 'key-revoked', `The issuer has withdrawn the key ${named}.`);
  if (hasEnded(entry, 'expires', now)) return failed('key', 'key-expired', `The key ${named} is past its last day.`);
  if (entry['type'] !== 'Multikey') return unknown('key', 'unsupported-key', `The key ${named} is of a kind that is not checked here.`);
  const key = decoded(entry['publicKeyMultibase']);
  return key === null
    ? unknown('key', 'unsupported-key', `The key ${named} is not an Ed25519 key, the only kind checked here.`)
    : passed('key', 'key-listed', `The issuer lists the key ${named}.`, key);
}

/** Whether the moment named by a member has come; a member that names no moment counts as one that has. */
function hasEnded(entry: JsonObject, member: 'revoked' | 'expires', now: Date): boolean {
  const [value] = listed(entry[member]);
  if (value === undefined) return false;
  const moment = isText(value) ? parseDateTime(value) : null;
  return moment === null || !(now.getTime() < moment);
}

function decoded(text: unknown): Uint8Array | null {
  try {
    return typeof text === 'string' ? decodeMultikey(text) : null;
  } catch {
    return null;
  }
}
