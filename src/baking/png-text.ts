/** Text chunks of a PNG (PNG third edition, 11.3.3), and which keywords hold badges. */

import { BakingError } from './baking-error.ts';
import type { Chunk } from './png-chunks.ts';

/** Keyword of the text chunk that holds an Open Badges 3.0 credential. */
export const credentialKeyword = 'openbadgecredential';

/** Keyword of the text chunk that holds an Open Badges 2.0 assertion. */
export const assertionKeyword = 'openbadges';

/** Keyword of the text chunk that holds a record of several achievements (CLR 2.0). */
export const recordKeyword = 'clrcredential';

/** A text chunk's parts. */
export interface TextChunk {
  readonly type: 'tEXt' | 'zTXt' | 'iTXt';
  readonly keyword: string;
  /** Compressed text is left as it is: a small chunk can hide a huge text. */
  readonly compressed: boolean;
  readonly content: Uint8Array;
}

/**
 * The parts of a tEXt, zTXt or iTXt chunk; null for any other. Throws BakingError for a badge's
 * chunk that is cut off.
 */
export function readText({ type, start, content }: Chunk): TextChunk | null {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return null;
  const keywordEnd = content.indexOf(0);
  if (keywordEnd < 0) return { type, keyword: '', compressed: false, content };
  const keyword = String.fromCharCode(...content.subarray(0, Math.min(keywordEnd, 80)));
  if (type === 'tEXt')
    return { type, keyword, compressed: false, content: content.subarray(keywordEnd + 1) };
  if (type === 'zTXt')
    return { type, keyword, compressed: true, content: content.subarray(keywordEnd + 2) };
  const languageEnd = content.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd < 0 ? -1 : content.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0 && [credentialKeyword, assertionKeyword, recordKeyword].includes(keyword)) {
    throw new BakingError('bad-chunk', `The iTXt chunk at byte ${start} is not complete.`);
  }
  return {
    type,
    keyword,
    compressed: content[keywordEnd + 1] !== 0,
    content: content.subarray(translatedEnd + 1),
  };
}
