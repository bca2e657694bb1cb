/**
 * Credentials in forms that are known and not opened here, so that nobody takes them for damaged.
 */

import { BakingError } from './baking-error.ts';

/** BakingError `mobile-document` for bytes that are one (ISO/IEC 18013-5, in CBOR), else null. */
export function mobileDocument(bytes: Uint8Array): BakingError | null {
  const [first = 0] = bytes;
  // A map, or a tagged value.
  const isCbor = (first >= 0xa1 && first <= 0xbf) || first === 0xd8;
  if (!isCbor) return null;
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  return /issuerSigned|issuerAuth|nameSpaces|docType/.test(start)
    ? new BakingError('mobile-document', 'This is a mobile document (mdoc).')
    : null;
}

/** The same for text, in which such bytes travel as base64url. */
export function mobileDocumentIn(text: string): BakingError | null {
  const [, digits] = /^([\w-]{40,})={0,2}$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const start = digits.slice(0, 4096).replaceAll('-', '+').replaceAll('_', '/');
  const decoded = atob(start.slice(0, start.length - (start.length % 4)));
  return mobileDocument(Uint8Array.from(decoded, (character) => character.charCodeAt(0)));
}

/** Throws BakingError `european-xml` for a European digital credential, sealed in XML. */
export function refuseEuropeanXml(xml: string): void {
  const [root = ''] = /<(?![?!])[^>]*>/.exec(xml.slice(0, 16_384)) ?? [];
  if (
    /^<(?:[\w-]+:)?(?:europeanDigital|verifiable)/i.test(root) ||
    root.includes('data.europa.eu/')
  )
    throw new BakingError('european-xml', 'This is a European digital credential in XML.');
}
