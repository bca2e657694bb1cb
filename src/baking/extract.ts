/**
 * Finds the credential in whatever file a visitor dropped, deciding by its first bytes, never by
 * its name.
 */

import { BakingError, largestCredential, largestPicture } from './baking-error.ts';
import { pageForm } from './page-form.ts';
import { startsAsPng } from './png-chunks.ts';
import type { FoundBadge } from './png-badges.ts';

export interface Extracted {
  readonly kind: 'json' | 'png' | 'svg' | 'jwt' | 'address';
  /**
   * The credential: JSON, a compact JWS, or only the address of an assertion. Not parsed, not
   * verified.
   */
  readonly text: string;
  /** One sentence about what else the file holds, or null. */
  readonly beside: string | null;
}

/**
 * A compact JWS, also one whose signature is missing (that is for the verifier to say), and one
 * with disclosures behind it (SD-JWT).
 */
const tokenForm = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*(?:~[A-Za-z0-9_.~-]*)?$/;

/** Nothing but one web address. */
export const addressForm = /^https?:\/\/[^\s<>"{}|\\^`]{1,2000}$/i;

/**
 * Takes a file's bytes and gives the credential in it: a PNG or SVG with a baked one, a JSON
 * object, a compact JWS or SD-JWT, or the address of an assertion. Pictures up to 10 MB,
 * credentials up to 256 KB. Rejects with BakingError with a code and a sentence for anything else:
 * `web-page`, `pdf`, `photo` and `no-credential` (a picture) may still lead to a badge.
 */
export async function extractCredential(bytes: Uint8Array): Promise<Extracted> {
  const text = bytes.length > largestPicture ? null : strictText(bytes);
  if (bytes.length <= largestPicture && startsAsPng(bytes))
    return { kind: 'png', ...orNothing(await (await pngReader()).findInPng(bytes)) };
  if (text?.trimStart().startsWith('<') && !pageForm.test(text.slice(0, 4096))) {
    (await import('./foreign-forms.ts')).refuseEuropeanXml(text);
    return { kind: 'svg', ...orNothing((await svgReader()).findInSvg(text)) };
  }
  const found = text === null || bytes.length > largestCredential ? null : written(text);
  if (found !== null) return found;
  throw (await import('./refusal.ts')).refusalOf(bytes, text);
}

/** A credential that is a text itself. */
function written(text: string): Extracted | null {
  if (text.trimStart().startsWith('{')) return { kind: 'json', text, beside: null };
  const trimmed = text.trim();
  if (tokenForm.test(trimmed)) return { kind: 'jwt', text: trimmed, beside: null };
  return addressForm.test(trimmed) ? { kind: 'address', text: trimmed, beside: null } : null;
}

// Loaded when a picture comes: most files on the page are JSON, and the page is small.
const pngReader = () => import('./png-badges.ts');
const svgReader = () => import('./svg.ts');

function orNothing(found: FoundBadge | null): FoundBadge {
  if (found !== null) return found;
  throw new BakingError(
    'no-credential',
    'This picture holds no badge; re-saved copies often lose it.',
  );
}

/** UTF-8, strictly; a byte order mark is dropped, since no signature covers it. */
function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
