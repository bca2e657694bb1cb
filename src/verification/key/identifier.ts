/**
 * Where an identifier's keys are written: in the identifier itself, or in a document at an https
 * address.
 */

import { parseStrictJson } from '../../proof/strict-json.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { strictText } from '../../proof/bytes.ts';

/**
 * The https address of the document that lists an identifier's keys: of a did:web or an https id;
 * null for others.
 */
export function documentAddress(id: string): string | null {
  if (id.startsWith('did:web:')) return didWebAddress(id);
  if (!id.startsWith('https://') || !URL.canParse(id)) return null;
  const { username, password, hash } = new URL(id);
  return username === '' && password === '' && hash === '' && !id.includes('#') ? id : null;
}

/**
 * did:web, section "Read (Resolve)": colons become slashes, a port is written with %3A, a bare host
 * has its document under `.well-known`. Escapes in a path stay as they are; none may climb or hide
 * a slash.
 */
function didWebAddress(did: string): string | null {
  const [host = '', ...path] = did.slice('did:web:'.length).split(':');
  const [, name, port] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?:%3[Aa](\d{1,5}))?$/i.exec(host) ?? [];
  if (name === undefined || !path.every(isPathSegment)) return null;
  const origin = `https://${name}${port === undefined ? '' : `:${port}`}`;
  const address =
    path.length === 0 ? `${origin}/.well-known/did.json` : `${origin}/${path.join('/')}/did.json`;
  return URL.canParse(address) ? address : null;
}

function isPathSegment(segment: string): boolean {
  if (!/^(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+$/.test(segment)) return false;
  try {
    return !/^\.{1,2}$|[/\\\u0000-\u001f\u007f]/.test(decodeURIComponent(segment));
  } catch {
    return false;
  }
}

/**
 * The document of an identifier that is its own key (did:key, did:jwk), as a DID document with one
 * verification method; null for other identifiers and for malformed ones.
 */
export function selfDescribed(did: string): JsonObject | null {
  const [, method, value = ''] = /^did:(key|jwk):([A-Za-z0-9_-]+)$/.exec(did) ?? [];
  if (method === 'key')
    return documentOf(did, `${did}#${value}`, { type: 'Multikey', publicKeyMultibase: value });
  const jwk = method === 'jwk' ? jwkIn(value) : null;
  return jwk === null
    ? null
    : documentOf(did, `${did}#0`, { type: 'JsonWebKey', publicKeyJwk: jwk });
}

function documentOf(did: string, id: string, key: JsonObject): JsonObject {
  return {
    id: did,
    verificationMethod: [{ id, controller: did, ...key }],
    assertionMethod: [id],
    authentication: [id],
  };
}

function jwkIn(text: string): JsonObject | null {
  try {
    const bytes = Uint8Array.from(
      atob(text.replaceAll('-', '+').replaceAll('_', '/')),
      (character) => character.charCodeAt(0),
    );
    const value = parseStrictJson(strictText(bytes) ?? '');
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
