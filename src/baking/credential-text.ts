/**
 * The credential's text as it stands in a picture: the same JSON value, spelled so that careless
 * readers find it whole.
 */

import { BakingError, largestCredential } from './baking-error.ts';

/** A compact JWS: three base64url parts (RFC 7515, 7.1). */
const compactJws = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/**
 * Takes a credential (a JSON object, or a compact JWS) and gives the text to bake: equal as JSON,
 * but without white space between its tokens, since every award has it twice, and inside its
 * strings `{` and `}` are escapes (some readers count braces), so is the `>` of `]]>` (CDATA ends
 * there) and so is every code unit that UTF-8 or XML cannot hold. Throws BakingError
 * `not-a-credential` or `credential-too-large`.
 */
export function bakedText(credential: string): string {
  const text = compactJws.test(credential) ? credential : escapeStrings(requireObject(credential));
  if (new TextEncoder().encode(text).length > largestCredential) throw tooLarge();
  return text;
}

/** The error for a credential over the limit. */
export function tooLarge(): BakingError {
  return new BakingError(
    'credential-too-large',
    `The credential is larger than ${largestCredential / 1024} KB.`,
  );
}

function requireObject(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return text;
  throw new BakingError(
    'not-a-credential',
    'Only a JSON object or a compact JWS can be baked into a picture.',
  );
}

/** Walks valid JSON once, code unit by code unit: white space goes, strings are escaped. */
function escapeStrings(json: string): string {
  let out = '';
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charAt(at);
    if (unit === '"') inString = !inString;
    if (inString && unit === '\\') {
      out += unit + json.charAt(at + 1);
      at += 1;
    } else if (inString && needsEscape(json, at)) {
      out += '\\u' + json.charCodeAt(at).toString(16).padStart(4, '0');
    } else if (inString || !isSpace(unit)) {
      out += unit;
    }
  }
  return out;
}

/** White space of JSON (RFC 8259, 2), which strings hold only as escapes but for the space. */
const isSpace = (unit: string): boolean => ' \n\r\t'.includes(unit);

function needsEscape(json: string, at: number): boolean {
  const unit = json.charAt(at);
  if (unit === '{' || unit === '}') return true;
  if (unit === '>') return json.endsWith(']]', at);
  const code = json.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return !isLow(json.charCodeAt(at + 1));
  if (isLow(code)) return !isHigh(json.charCodeAt(at - 1));
  return code >= 0xfffe;
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
