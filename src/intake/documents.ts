/** A credential's text as a document, and the Achievement or BadgeClass that it is about. */

import { isJsonObject, type JsonObject, type JsonValue, withoutNulls } from '../proof/json.ts';
import { JsonError, parseStrictJson } from '../proof/strict-json.ts';
import { fetchDocument } from '../verification/fetched.ts';
import { readCompactJws } from '../verification/jose/compact-jws.ts';
import { isCompactJws, kindOfDocument } from '../verification/kinds/kind.ts';
import type { FetchJson } from '../verification/report/report.ts';
import type { OriginalIssuer } from '../authoring/importing/badges/original.ts';

/** The JSON of a credential: itself, or what a compact JWS carries; null where it is neither. */
export function documentOf(text: string): JsonObject | null {
  if (isCompactJws(text)) return payloadOf(text.trim());
  const value = parsed(text, text.length * 4);
  return isJsonObject(value) ? withoutNulls(value) : null;
}

function payloadOf(jws: string): JsonObject | null {
  const payload = readCompactJws(jws).value?.payload ?? null;
  if (payload === null) return null;
  const { vc, iss, nbf, exp } = payload;
  const credential = isJsonObject(vc) ? vc : payload;
  // What the claims say need not stand in the credential (VC-JWT, "JSON Web Token Extensions").
  return withoutNulls({
    ...(typeof iss === 'string' && { issuer: iss }),
    ...momentAs('issuanceDate', nbf),
    ...momentAs('expirationDate', exp),
    ...credential,
  });
}

/** Seconds since 1970 as a date-time. */
function momentAs(member: string, seconds: JsonValue | undefined): JsonObject {
  const isMoment = typeof seconds === 'number' && seconds > 0 && seconds < 8e12;
  return isMoment ? { [member]: new Date(seconds * 1000).toISOString() } : {};
}

/** Undefined where it is no JSON. */
function parsed(text: string, maxBytes: number): JsonValue | undefined {
  try {
    return parseStrictJson(text, { maxBytes });
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

/** A badge without anybody who was awarded it, and who defined it. */
export interface Defined {
  readonly achievement: JsonObject;
  readonly issuer: OriginalIssuer;
}

/**
 * What a document defines: its Achievement (OB 3.0) or its BadgeClass (2.0 and 1.x), which may have
 * to be fetched; null where there is none, or where it is out of reach.
 */
export async function definedBy(
  document: JsonObject,
  fetchJson: FetchJson,
): Promise<Defined | null> {
  const subject = first(document['credentialSubject']);
  const within = isJsonObject(subject) ? first(subject['achievement']) : undefined;
  if (isJsonObject(within))
    return { achievement: within, issuer: issuerIn(document['issuer'] ?? within['creator']) };
  if (isDefinition(document)) return whole(document, fetchJson);
  const badge = await linked(document['badge'], fetchJson);
  return badge === null ? null : whole(badge, fetchJson);
}

/** True for an Achievement or a BadgeClass by itself. */
export function isDefinition(document: JsonObject): boolean {
  const types = [document['type'] ?? document['@type'] ?? []].flat();
  const isClass = kindOfDocument(document) === 'ob2-part' && types.includes('BadgeClass');
  return isClass || (types.includes('Achievement') && 'criteria' in document);
}

async function whole(badge: JsonObject, fetchJson: FetchJson): Promise<Defined> {
  const named = badge['issuer'] ?? badge['creator'];
  const profile = (await linked(named, fetchJson)) ?? undefined;
  return { achievement: badge, issuer: issuerIn(profile ?? named) };
}

/** What stands there, or what the address that stands there leads to. */
async function linked(
  value: JsonValue | undefined,
  fetchJson: FetchJson,
): Promise<JsonObject | null> {
  const item = first(value);
  if (isJsonObject(item) && Object.keys(item).some((key) => !/^@?(?:id|type)$/.test(key)))
    return item;
  const id = isJsonObject(item) ? (item['id'] ?? item['@id']) : item;
  if (typeof id !== 'string' || !/^https:\/\//i.test(id)) return null;
  const found = await fetchDocument(fetchJson, id);
  return found.outcome === 'read' ? withoutNulls(found.document) : null;
}

function issuerIn(value: JsonValue | undefined): OriginalIssuer {
  const issuer = first(value);
  if (!isJsonObject(issuer)) return { id: textIn(issuer), name: null, url: null };
  return {
    id: textIn(issuer['id'] ?? issuer['@id']),
    name: textIn(issuer['name']),
    url: textIn(issuer['url'] ?? issuer['origin']),
  };
}

const first = (value: JsonValue | undefined): JsonValue | undefined =>
  Array.isArray(value) ? value[0] : value;

const textIn = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
