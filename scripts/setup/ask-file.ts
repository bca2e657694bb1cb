/**
 * A question for the name of a file; whether the file will do is said at once, not after all the
 * other questions.
 */

import { askText, type Terminal } from '../shell/prompts.ts';
import { readChosenPicture } from './folder.ts';

/**
 * The name of a file that `refusal` has nothing against, or null where none was typed. Asks again
 * until then.
 */
export async function askFile(
  question: string,
  example: string,
  refusal: (file: string) => Promise<string | null>,
  terminal?: Terminal,
): Promise<string | null> {
  for (;;) {
    const file = (await askText(question, { example }, terminal)).trim();
    if (file === '') return null;
    const refused = await refusal(file);
    if (refused === null) return file;
    (terminal?.output ?? process.stderr).write(`  ${refused}\n`);
  }
}

/** Why a picture will not do for the community in `root`, or null. */
export async function pictureRefusal(file: string, root: string): Promise<string | null> {
  const picture = await readChosenPicture(file, root);
  return 'refused' in picture ? picture.refused : null;
}
