/**
 * Reads one entry of a status list, which is itself a credential of the same issuer, signed under
 * the same rules (Bitstring Status List 1.0; StatusList2021, its forerunner, differs in names and
 * in how the bits are written).
 */

import type { Value } from '../../language/sayings.ts';
import { decodeStatusList, minimumEntries, statusBit } from '../../credential/status-list.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { checkContexts } from '../contexts.ts';
import type { Signed } from '../credential.ts';
import { parseDateTime } from '../shape/date-time.ts';
import { fetchDocument } from '../fetched.ts';
import { hasType, isText, listed, objectsIn } from '../shape/json-shape.ts';
import { plainAscii } from '../report/printable.ts';
import { isCompactJws } from '../kinds/kind.ts';
import type { Circumstances, FetchJson } from '../report/report.ts';
import { checkSigned } from '../signed.ts';
import { issuerOf } from './list-issuer.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';

export interface StatusEntry {
  readonly form: ListForm;
  readonly purpose: string;
  readonly index: number;
  /** How many bits an entry of the list has. */
  readonly size: number;
  /** https address of the list. */
  readonly list: string;
}

/** The two generations of status lists. */
export interface ListForm {
  readonly credential: string;
  readonly subject: string;
  /** From the text in `encodedList` to multibase. */
  readonly multibase: (encoded: string) => string;
}

export const bitstringForm: ListForm = {
  credential: 'BitstringStatusListCredential',
  subject: 'BitstringStatusList',
  multibase: (encoded) => encoded,
};

/** Base64 of either alphabet, with padding or without: the draft changed its mind. */
export const form2021: ListForm = {
  credential: 'StatusList2021Credential',
  subject: 'StatusList2021',
  multibase: (encoded) =>
    `u${encoded
      .replace(/={1,2}$/, '')
      .replaceAll('+', '-')
      .replaceAll('/', '_')}`,
};

export interface StatusValue {
  /** 0 where nothing is set. */
  readonly value: number;
  /** Where the list was read. */
  readonly source: Value;
  /** Who signed the list, where that is not the issuer of the credential. */
  readonly signer: string | null;
  /** Whether the list calls itself by the address at which the credential says that it is. */
  readonly isNamed: boolean;
  /** Whether the list has fewer entries than the standard asks for. */
  readonly isShort: boolean;
}

/**
 * Fetches the list and reads the entry's value. A list that cannot be reached or read, or is not
 * the one that the entry asks for, gives `unknown`: that is its keeper's fault. One that is forged
 * gives `failed`. One that somebody else signed, as whoever it says it is by, that calls itself by
 * another address or is too short, is read and that is told.
 */
export async function readStatusValue(
  entry: StatusEntry,
  issuerId: string,
  circumstances: Circumstances,
): Promise<Step<StatusValue>> {
  const token = await fetchToken(circumstances.fetchJson, entry.list);
  if (token !== null) return signedValue(token, entry, issuerId, circumstances);
  const found = await fetchDocument(circumstances.fetchJson, entry.list);
  if (found.outcome === 'unreachable')
    return unknown('status', 'status-unreachable/address', {
      address: plainAscii(entry.list),
      reason: found.reason,
    });
  if (found.outcome === 'unreadable')
    return unknown('status', 'malformed-status-list/document', {
      source: found.source,
      reason: found.reason,
    });
  const { document, source } = found;
  const signerId = issuerOf(document) ?? issuerId;
  const fault =
    (await signatureFault(document, signerId, circumstances)) ??
    listFault(document, entry, circumstances.now);
  return fault ?? valueOf(document, entry, source, signerId === issuerId ? null : signerId);
}

/** Issuers who sign badges as tokens sign their lists as tokens, too. */
async function fetchToken(fetchJson: FetchJson, address: string): Promise<string | null> {
  const fetched = await fetchJson(address).catch(() => null);
  return fetched?.outcome === 'fetched' && isCompactJws(fetched.text) ? fetched.text : null;
}

async function signedValue(
  token: string,
  entry: StatusEntry,
  issuerId: string,
  circumstances: Circumstances,
): Promise<Step<StatusValue>> {
  const { readSignedList } = await import('../jose/signed-list.ts');
  const list = await readSignedList(token, issuerId, circumstances);
  if (list.value === null) return { check: list.check, value: null };
  const signerId = issuerOf(list.value) ?? issuerId;
  return (
    listFault(list.value, entry, circumstances.now) ??
    valueOf(list.value, entry, plainAscii(entry.list), signerId === issuerId ? null : signerId)
  );
}

function listFault(document: JsonObject, entry: StatusEntry, now: Date): Step<never> | null {
  const { credentialSubject } = document;
  const isList =
    hasType(document, 'VerifiableCredential') &&
    hasType(document, entry.form.credential) &&
    isJsonObject(credentialSubject) &&
    hasType(credentialSubject, entry.form.subject);
  if (!isList) return unknown('status', 'malformed-status-list/type');
  if (!listed(credentialSubject['statusPurpose']).includes(entry.purpose)) {
    return unknown('status', 'other-status-purpose');
  }
  if (!isCurrent(document, now)) return unknown('status', 'status-list-out-of-date');
  return null;
}

/**
 * Like any credential, a list may have dates, of either data model; a date that is none makes it
 * not current.
 */
function isCurrent(
  { validFrom, validUntil, issuanceDate, expirationDate }: JsonObject,
  now: Date,
): boolean {
  const moment = (value: JsonValue | undefined, absent: number): number =>
    value === undefined ? absent : ((isText(value) ? parseDateTime(value) : null) ?? Number.NaN);
  return (
    [validFrom, issuanceDate].every((value) => now.getTime() >= moment(value, -Infinity)) &&
    [validUntil, expirationDate].every((value) => now.getTime() <= moment(value, Infinity))
  );
}

async function signatureFault(
  document: JsonObject,
  issuerId: string,
  circumstances: Circumstances,
): Promise<Step<never> | null> {
  const contexts = checkContexts(document, 'list');
  if (contexts.value === null)
    return unknown('status', 'unverified-status-list/contexts', { fault: contexts.check.said });
  const { proof, ...unsigned } = document;
  const proofs = objectsIn(proof);
  if (proofs === null) return failed('status', 'forged-status-list/proof');
  const signed: Signed = { document: unsigned, proofs, issuerId };
  const { key, proof: signature } = await checkSigned(signed, circumstances);
  const faulty =
    [key.check, signature.check].find(({ outcome }) => outcome === 'failed') ??
    [key.check, signature.check].find(({ outcome }) => outcome === 'unknown');
  if (faulty === undefined) return null;
  return faulty.outcome === 'failed'
    ? failed('status', 'forged-status-list/fault', { fault: faulty.said })
    : unknown('status', 'unverified-status-list/fault', { fault: faulty.said });
}

async function valueOf(
  document: JsonObject,
  entry: StatusEntry,
  source: Value,
  signer: string | null,
): Promise<Step<StatusValue>> {
  const { id, credentialSubject } = document;
  const isNamed = id === undefined || id === entry.list;
  const subject: JsonObject = isJsonObject(credentialSubject) ? credentialSubject : {};
  const { encodedList, statusSize = entry.size } = subject;
  if (statusSize !== entry.size) return unknown('status', 'unsupported-status/size');
  const bits = isText(encodedList) ? await unpacked(entry.form.multibase(encodedList)) : null;
  if (bits === null) return unknown('status', 'malformed-status-list/packed');
  const first = entry.index * entry.size;
  if (first + entry.size > bits.length * 8) return unknown('status', 'status-index-out-of-range');
  // The most significant bit stands first.
  const value = Array.from({ length: entry.size }, (_, at) => statusBit(bits, first + at)).reduce(
    (sum, isSet) => sum * 2 + (isSet ? 1 : 0),
    0,
  );
  return passed(
    'status',
    { value, source, signer, isNamed, isShort: bits.length * 8 < minimumEntries },
    'not-revoked/says',
  );
}

/** The lists that were unpacked last: thousands of awards name the same few. */
const lastLists = new Map<string, Promise<Uint8Array | null>>();
const mostLists = 4;

function unpacked(encodedList: string): Promise<Uint8Array | null> {
  const known = lastLists.get(encodedList);
  if (known !== undefined) return known;
  const bits = decodeStatusList(encodedList).catch(() => null);
  if (lastLists.size >= mostLists) lastLists.clear();
  lastLists.set(encodedList, bits);
  return bits;
}
