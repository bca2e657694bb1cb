/** Reads a compact JWS (RFC 7515, sections 3.1 and 5.2) as far as that goes without a key. */

import * as sentences from '../../language/en/sentences.ts';
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
  if (text.length > largestJws)
    return unknown('format', 'too-large', 'The token is larger than what is checked here.');
  const parts = text.split('.');
  const [head = '', body = '', tail = ''] = parts;
  if (parts.length !== 3 || head === '' || body === '')
    return malformed('It does not have three parts.');
  try {
    const header = jsonIn(head, largestHeader);
    const payload = jsonIn(body);
    if (!isJsonObject(header) || !isJsonObject(payload))
      return malformed('Its header and its content must be JSON objects.');
    return judged(header, payload, text.slice(0, head.length + 1 + body.length), tail);
  } catch (error) {
    if (error instanceof JsonError && error.code === 'duplicate-key') {
      return failed(
        'format',
        'duplicate-key',
        `The token says something twice. ${printable(error.message)}`,
      );
    }
    return malformed(
      error instanceof JsonError ? printable(error.message) : 'A part of it is not base64url.',
    );
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
  if (fault !== null || !isAlgorithm(alg)) return fault ?? malformed('It names no algorithm.');
  if (tail === '') return failed('format', 'unsecured-jws', sentences.unsecuredJws);
  const jws = {
    algorithm: alg,
    header,
    payload,
    signedBytes: new TextEncoder().encode(signed),
    signature: decodeBase64url(tail),
  };
  return passed('format', 'compact-jws', `It is a token (JWS), signed with ${alg}.`, jws);
}

function algorithmFault(alg: unknown): Step<never> | null {
  if (typeof alg !== 'string' || alg === '') return malformed('It names no algorithm.');
  if (/^none$/i.test(alg))
    return failed(
      'format',
      'unsecured-jws',
      'The token says itself that it is not signed ("alg": "none").',
    );
  if (/^HS\d/i.test(alg)) {
    return failed('format', 'shared-secret-jws', sentences.sharedSecretJws);
  }
  if (!isAlgorithm(alg))
    return unknown(
      'format',
      'unsupported-algorithm',
      `The token is signed with ${plainAscii(alg, 40)}, which is not checked here.`,
    );
  return null;
}

function headerFault({ crit, b64, typ }: JsonObject): Step<never> | null {
  if (crit !== undefined || b64 !== undefined) {
    // RFC 7515, section 4.1.11: "then the JWS is invalid"
    return failed('format', 'critical-header', sentences.criticalHeader);
  }
  if (
    typ !== undefined &&
    (typeof typ !== 'string' ||
      !/^(?:application\/)?(?:jwt|jws|jose|(?:v[cp]\+(?:ld\+)?(?:json\+)?jwt))$/i.test(typ))
  ) {
    return unknown(
      'format',
      'unsupported-format',
      'The token is of a type that is not checked here.',
    );
  }
  return null;
}

function jsonIn(part: string, maxBytes?: number): unknown {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    decodeBase64url(part),
  );
  return parseStrictJson(text, maxBytes === undefined ? {} : { maxBytes });
}

const malformed = (reason: string): Step<never> =>
  failed('format', 'malformed-jws', `${sentences.malformedJws} ${reason}`);
