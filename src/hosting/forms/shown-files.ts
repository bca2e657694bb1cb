/** The files of a proposal in the words of its pull request. */

import type { AuthoredFile } from '../../authoring/authored.ts';
import { asBlock, asCode } from '../escaping.ts';

/** What each click means, for whoever agrees to a proposal that a machine made. */
export const howToAgree =
  'Whoever may award this badge reviews it here, as always: approving is the word that counts, and ' +
  'starts the check. “Enable auto-merge” merges it by itself then.';

/** Characters of files that are shown: hosts take texts of 65,536, and more stands around them. */
const mostShown = 40_000;

/** Each file with its path, as Markdown; those that no longer fit are counted. */
export function filesShown(files: readonly AuthoredFile[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const { path, text } of files) {
    const one = `${asCode(path)}\n\n${asBlock(text.trimEnd())}`;
    length += one.length;
    if (length > mostShown) break;
    shown.push(one);
  }
  const more = files.length - shown.length;
  return [...shown, ...(more > 0 ? [`And ${more} more files, in the changes.`] : [])].join('\n\n');
}
