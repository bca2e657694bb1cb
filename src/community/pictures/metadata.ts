/** E-mail addresses in what cameras and programs write beside the pixels: git forgets nothing. */

import { metadataOf } from '../../baking/without-metadata.ts';
import type { Fault } from '../fault.ts';
import { placeOfAddress } from '../private-data.ts';
import { strictText } from '../../proof/bytes.ts';

/**
 * What is wrong with a PNG, JPEG or WebP in which an e-mail address stands in plain letters beside
 * the pixels; null where none does. `remedy` says how this picture is written anew. Throws
 * BakingError for a broken picture.
 */
export function addressFault(bytes: Uint8Array, remedy: string): Fault | null {
  const holds = metadataOf(bytes).some((part) => placeOfAddress(textIn(part)) !== null);
  return holds
    ? {
        rule: 'email-address',
        offset: 0,
        message:
          'In this picture stands an e-mail address, as cameras and programs write it ' +
          'beside the pixels, and what enters git stays public for ever.',
        remedy,
      }
    : null;
}

/** The text of a part; of one that is no text, the letters of ASCII, as they stand together. */
function textIn(part: Uint8Array): string {
  const ascii = (): string =>
    new TextDecoder('latin1').decode(part).replaceAll(/[^\x20-\x7e]+/g, '\n');
  return strictText(part) ?? ascii();
}
