/**
 * Finds a badge in any PNG, as tools of all ages wrote it: under every keyword, in every kind of
 * text chunk, compressed or not, the assertion itself or only its address. Reading generously costs
 * nothing: what was found is verified afterwards.
 */

import { BakingError, largestCredential, twoCredentials } from './baking-error.ts';
import { tooLarge } from './credential-text.ts';
import { inflate } from './inflate.ts';
import {
  assertionKeyword,
  credentialKeyword,
  readText,
  recordKeyword,
  type TextChunk,
} from './png-text.ts';
import { decodeUtf8, soundChunks } from './png.ts';

/** What a picture holds: a text, and one sentence about what else is there, or null. */
export interface FoundBadge {
  readonly text: string;
  readonly beside: string | null;
}

/** The newest first: a picture may carry one award in several versions of the standard. */
const keywords: readonly (readonly [keyword: string, name: string])[] = [
  [credentialKeyword, 'an Open Badges 3.0 credential'],
  [recordKeyword, 'a record of several achievements (CLR)'],
  [assertionKeyword, 'an Open Badges 2.0 assertion'],
];

/**
 * The badge in a PNG, or null where there is none. Rejects with BakingError for a broken picture,
 * `two-credentials` under one keyword, `overfull-chunk`, `credential-too-large` or `not-utf8`.
 */
export async function findInPng(png: Uint8Array): Promise<FoundBadge | null> {
  const texts = soundChunks(png)
    .map(readText)
    .filter((chunk) => chunk !== null)
    .map((chunk) => ({ ...chunk, keyword: chunk.keyword.toLowerCase() })); // some tools write it with capitals
  const held = keywords.filter(([keyword]) => texts.some((chunk) => chunk.keyword === keyword));
  const [[keyword] = [], ...others] = held;
  if (keyword === undefined) return null;
  const [chunk, second] = texts.filter((text) => text.keyword === keyword);
  if (second !== undefined || chunk === undefined) throw twoCredentials();
  const beside =
    others.length === 0
      ? null
      : `The picture holds ${others.map(([, name]) => name).join(' and ')} ` +
        'too, which was not looked at.';
  return { text: await textOf(chunk), beside };
}

async function textOf(chunk: TextChunk): Promise<string> {
  const content = chunk.compressed ? await inflate(chunk.content) : chunk.content;
  if (content.length > largestCredential) throw tooLarge();
  // tEXt and zTXt are Latin-1 by the letter of the standard, UTF-8 where tools were careless; both
  // agree on ASCII.
  const text = decodeUtf8(content)
    .replace(/^\ufeff/, '')
    .replace(/\0+$/, '')
    .trim();
  if (text === '')
    throw new BakingError('no-credential', 'The place for the credential in the picture is empty.');
  return text;
}
