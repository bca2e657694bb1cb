/** Reads a compact JWS (RFC 7515, sections 3.1 and 5.2) as far as that goes without a key. */

import { decodeBase64url } from '../../proof/base64url.ts';
import { isJsonObject } from '../../proof/json.ts';
import type { JsonObject } from '../../proof/json.ts';
import { JsonError, parseStrictJson } from '../../proof/strict-json.ts';
import { plainAscii, printable } from '../report/printable.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';
import { isAlgorithm, type Algorithm } from './algorithms.ts';

export interface CompactJws {
  readonly algorithm: Algorithm;
  readonly header: JsonObject;
  readonly payload: JsonObject;
  /** ASCII bytes of header, dot and payload as they stand in the text. */
  readonly signedBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Longest text: a credential of 256 KB and its signature. */
const largestJws = 400 * 1024;
const largestHeader = 16 * 1024;

/**
 * Takes the three parts apart and decides by the header alone what can be decided: a JWS that is
 * not signed, or signed with a secret that the reader would have to share, is no proof of anybody.
 */
export function readCompactJws(text: string): Step<CompactJws> {
  if (text.length > largestJws) return unknown('format', 'too-large/token');
  const parts = text.split('.');
  const [head = '', body = '', tail = ''] = parts;
  if (parts.length !== 3 || head === '' || body === '')
    return failed('format', 'malformed-jws/parts');
  try {
    const header = jsonIn(head, largestHeader);
    const payload = jsonIn(body);
    if (!isJsonObject(header) || !isJsonObject(payload))
      return failed('format', 'malformed-jws/objects');
    return judged(header, payload, text.slice(0, head.length + 1 + body.length), tail);
  } catch (error) {
    if (error instanceof JsonError && error.code === 'duplicate-key') {
      return failed('format', 'duplicate-key/token', { reason: printable(error.message) });
    }
    return error instanceof JsonError
      ? failed('format', 'malformed-jws/reason', { reason: printable(error.message) })
      : failed('format', 'malformed-jws/base64url');
  }
}

function judged(
  header: JsonObject,
  payload: JsonObject,
  signed: string,
  tail: string,
): Step<CompactJws> {
  const { alg } = header;
  const fault = algorithmFault(alg) ?? headerFault(header);
  if (fault !== null || !isAlgorithm(alg))
    return fault ?? failed('format', 'malformed-jws/no-algorithm');
  if (tail === '') return failed('format', 'unsecured-jws/says');
  const jws = {
    algorithm: alg,
    header,
    payload,
    signedBytes: new TextEncoder().encode(signed),
    signature: decodeBase64url(tail),
  };
  return passed('format', jws, 'compact-jws/algorithm', { algorithm: alg });
}

function algorithmFault(alg: unknown): Step<never> | null {
  if (typeof alg !== 'string' || alg === '') return failed('format', 'malformed-jws/no-algorithm');
  if (/^none$/i.test(alg)) return failed('format', 'unsecured-jws/itself');
  if (/^HS\d/i.test(alg)) {
    return failed('format', 'shared-secret-jws');
  }
  if (!isAlgorithm(alg))
    return unknown('format', 'unsupported-algorithm/token', { algorithm: plainAscii(alg, 40) });
  return null;
}

function headerFault({ crit, b64, typ }: JsonObject): Step<never> | null {
  if (crit !== undefined || b64 !== undefined) {
    // RFC 7515, section 4.1.11: "then the JWS is invalid"
    return failed('format', 'critical-header');
  }
  if (
    typ !== undefined &&
    (typeof typ !== 'string' ||
      !/^(?:application\/)?(?:jwt|jws|jose|(?:v[cp]\+(?:ld\+)?(?:json\+)?jwt))$/i.test(typ))
  ) {
    return unknown('format', 'unsupported-format/token');
  }
  return null;
}

function jsonIn(part: string, maxBytes?: number): unknown {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    decodeBase64url(part),
  );
  return parseStrictJson(text, maxBytes === undefined ? {} : { maxBytes });
}
