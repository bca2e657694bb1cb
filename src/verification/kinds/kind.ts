/** What a text is, before anything of it is judged: each kind has a module of its own. */

import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject, JsonValue } from '../../proof/json.ts';
import { hasType, listed } from '../shape/json-shape.ts';

export type Kind =
  /**
   * A verifiable credential with its proofs inside, of whatever data model and type (an enveloped
   * one too).
   */
  | 'credential'
  | 'presentation'
  /** A credential or presentation as compact JWS (VC-JWT, VC-JOSE-COSE). */
  | 'jwt'
  | 'ob2-assertion'
  /** An Open Badges 2.0 or 1.x assertion as compact JWS. */
  | 'ob2-jws'
  | 'ob1'
  /** What belongs to badges of Open Badges 2.0 or 1.1, and is none. */
  | 'ob2-part'
  | 'status-list'
  | 'did-document'
  | 'unknown';

/** Three parts in base64url with dots between; the last is empty where `alg` is `none`. */
const compactJws = /^\s*[\w-]+\.[\w-]+\.[\w-]*\s*$/;

/** Whether a text is a compact JWS by its form; nothing of it is judged. */
export const isCompactJws = (text: string): boolean =>
  text.length < 1_048_576 && compactJws.test(text);

/**
 * The kind of a compact JWS, by its payload: `ob2-jws` where that reads like an assertion, else
 * `jwt`.
 */
export function kindOfJws(text: string): 'jwt' | 'ob2-jws' {
  const payload = payloadOf(text);
  if (payload === null || Object.hasOwn(payload, 'vc') || Object.hasOwn(payload, 'vp'))
    return 'jwt';
  const kind = kindOfDocument(payload);
  return kind === 'ob2-assertion' || kind === 'ob1' ? 'ob2-jws' : 'jwt';
}

/** A guess at the payload, to tell kinds apart; whoever judges it reads it again, strictly. */
function payloadOf(text: string): JsonObject | null {
  try {
    const bytes = atob((text.split('.')[1] ?? '').trim().replaceAll('-', '+').replaceAll('_', '/'));
    const payload: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))),
    );
    return isJsonObject(payload) ? payload : null;
  } catch {
    return null;
  }
}

/** The kind of a JSON object that was read strictly. */
export function kindOfDocument(document: JsonObject): Kind {
  return kinds.find(([, fits]) => fits(document))?.[0] ?? 'unknown';
}

const named = (document: JsonObject, ...types: readonly string[]): boolean =>
  types.some((type) => hasType(document, type));

const has = (document: JsonObject, ...members: readonly string[]): boolean =>
  members.every((member) => Object.hasOwn(document, member));

const speaksOb2 = ({ '@context': context }: JsonObject): boolean =>
  listed(context).some(
    (item) =>
      typeof item === 'string' &&
      /^https?:\/\/(?:w3id\.org\/openbadges\/|openbadgespec\.org\/v|purl\.imsglobal\.org\/spec\/ob\/v2)/.test(
        item,
      ),
  );

/** Open Badges 2.0 calls its members by JSON-LD names too. */
const typesOf = (document: JsonObject): JsonValue[] => [
  ...listed(document['type']),
  ...listed(document['@type']),
];

const isOb2 = (document: JsonObject, type: string): boolean =>
  speaksOb2(document) && typesOf(document).includes(type);

const isLeftover = (document: JsonObject): boolean =>
  document['revoked'] === true && (has(document, 'id') || has(document, '@id'));

/** What Open Badges 1 leaves of a withdrawn one at its address. */
const isBareLeftover = (document: JsonObject): boolean =>
  document['revoked'] === true &&
  Object.keys(document).every((name) => ['revoked', 'revocationReason', 'uid'].includes(name));

/** A key is one in whichever vocabulary it is written. */
const isPart = (document: JsonObject): boolean =>
  ['BadgeClass', 'Issuer', 'IssuerOrganization', 'Profile', 'Endorsement', 'RevocationList'].some(
    (type) => isOb2(document, type),
  ) ||
  (typesOf(document).includes('CryptographicKey') && has(document, 'publicKeyPem'));

/** In order: the first that fits decides. */
const kinds: readonly (readonly [Kind, (document: JsonObject) => boolean])[] = [
  [
    'presentation',
    (document) => named(document, 'VerifiablePresentation', 'EnvelopedVerifiablePresentation'),
  ],
  [
    'status-list',
    (document) => named(document, 'BitstringStatusListCredential', 'StatusList2021Credential'),
  ],
  [
    'credential',
    (document) =>
      named(
        document,
        'VerifiableCredential',
        'OpenBadgeCredential',
        'AchievementCredential',
        'EndorsementCredential',
        'ClrCredential',
        'EnvelopedVerifiableCredential',
      ),
  ],
  [
    'ob2-assertion',
    (document) =>
      isOb2(document, 'Assertion') ||
      // Of a withdrawn one no more than `id` and `revoked` need be left.
      (speaksOb2(document) && (has(document, 'badge') || isLeftover(document))),
  ],
  ['ob2-part', isPart],
  ['ob1', (document) => has(document, 'badge', 'recipient') || isBareLeftover(document)],
  [
    'did-document',
    (document) =>
      has(document, 'id') &&
      (has(document, 'verificationMethod') || has(document, 'assertionMethod')) &&
      !has(document, 'credentialSubject'),
  ],
  ['credential', (document) => has(document, 'credentialSubject')],
];
