/** Words about people that a drawing carries unseen: in its text, and in the pictures inside it. */

import { BakingError } from '../../baking/baking-error.ts';
import { metadataOf } from '../../baking/without-metadata.ts';
import { placeOfAddress } from '../private-data.ts';

const embedded = /data:image\/(?:png|jpe?g|pjpeg)[^,"']{0,200};base64,([A-Za-z0-9+/=\s]+)/gi;

/** The parts that say nothing to the eye, with the place of their picture in the drawing. */
function* partsBeside(svg: string): Generator<{ part: Uint8Array; index: number }> {
  for (const { 1: base64 = '', index } of svg.matchAll(embedded))
    for (const part of partsOf(base64)) yield { part, index };
}

function partsOf(base64: string): readonly Uint8Array[] {
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return metadataOf(bytes);
  } catch (error) {
    // A broken picture is called broken where the drawing is read.
    if (error instanceof BakingError || error instanceof DOMException) return [];
    throw error;
  }
}

/** True where a picture inside the drawing carries words of cameras or programs. */
export function carriesMetadata(svg: string): boolean {
  for (const { part } of partsBeside(svg)) if (part.length > 0) return true;
  return false;
}

/** Where an e-mail address stands, in the drawing or in a picture inside it; null: nowhere. */
export function placeOfAddressIn(svg: string): number | null {
  const place = placeOfAddress(svg);
  if (place !== null) return place;
  for (const { part, index } of partsBeside(svg))
    if (placeOfAddress(new TextDecoder('latin1').decode(part)) !== null) return index;
  return null;
}
