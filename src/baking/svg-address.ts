/**
 * The address that a drawing says in letters, as our own codes do: not a badge, but the way to one.
 */

import { addressForm } from './extract.ts';

/** The title must be the first thing inside: anything deeper belongs to a part of the drawing. */
const titled =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<svg(?:\s[^<>]{0,2000})?>\s*<title>([^<]{1,3000})<\/title>/;

/** The one web address that an SVG is titled with, or null; null for every other file, too. */
export function addressInSvg(picture: Uint8Array): string | null {
  const start = new TextDecoder().decode(picture.subarray(0, 8_192));
  const [, title = ''] = titled.exec(start) ?? [];
  const address = title.replaceAll('&lt;', '<').replaceAll('&amp;', '&').trim();
  return addressForm.test(address) ? address : null;
}
