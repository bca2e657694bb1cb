/**
 * The language of verdicts: what they say is read from beside the page when there is one to tell,
 * so that no script holds it, and nobody loads it who only looks at the page.
 */

import type { Words } from '../../../language/words.ts';
import type { Tongue } from '../../../verification/report/words.ts';
import { download } from './download.ts';
import { speech } from './speech.ts';

const largestTexts = 1024 * 1024;

let read: Words['codes'] | null = null;

/** Null where the texts cannot be read; they are asked for again the next time. */
export async function tongue(): Promise<Tongue | null> {
  const address = document.getElementById('checker')?.dataset['words'] ?? '';
  const found = read === null ? await download(address, largestTexts) : null;
  try {
    if (found?.outcome === 'read')
      read = JSON.parse(new TextDecoder().decode(found.bytes)) as Words['codes'];
  } catch {
    return null;
  }
  return read === null ? null : { ...speech, codes: read };
}
