/**
 * The language of verdicts: what they say is read from beside the page when there is one to tell,
 * so that no script holds it, and nobody loads it who only looks at the page.
 */

import type { Words } from '../../../language/words.ts';
import type { Tongue } from '../../../verification/report/words.ts';
import { download } from './download.ts';
import { speech } from './speech.ts';

type Codes = Words['codes'];
/** Files hold them alone, or with all else that an answer says. */
type Texts = Partial<Codes> | { readonly codes: Codes };

const largestTexts = 1024 * 1024;

const read = new Map<string, Partial<Codes>>();

/**
 * `isAsked`: somebody asked whose the badge is, of which there is more to say. Null where the texts
 * cannot be read; they are asked for again the next time.
 */
export async function tongue(isAsked: boolean): Promise<Tongue | null> {
  const { codes } = speech;
  if (codes !== undefined) return { ...speech, codes };
  const { words = '', wordsAsked = '' } = document.getElementById('checker')?.dataset ?? {};
  try {
    const texts = await Promise.all((isAsked ? [words, wordsAsked] : [words]).map(textsAt));
    return { ...speech, codes: Object.assign({}, ...texts) as Codes };
  } catch {
    return null;
  }
}

/** Rejects where there are none. */
async function textsAt(address: string): Promise<Partial<Codes>> {
  const known = read.get(address);
  if (known !== undefined) return known;
  const found = await download(address, largestTexts);
  if (found.outcome !== 'fetched') throw new TypeError();
  const file: Texts = JSON.parse(new TextDecoder().decode(found.bytes));
  const texts = 'codes' in file ? file.codes : file;
  read.set(address, texts);
  return texts;
}
