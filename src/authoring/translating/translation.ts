/** `badge.<tag>.md` and its like: begun with the texts of the original, and marked as up to date. */

import type { CommunityFile } from '../../community/file.ts';
import { tagFault } from '../../community/translations/tags.ts';
import { authored, type Authored } from '../authored.ts';
import { textOf } from '../standing-award.ts';
import { type Original, originalNamed } from './originals.ts';

interface TranslationWish {
  /** A badge's folder, `pathways/<pathway>` or `issuer.json`. */
  readonly name: string;
  /** The tag of the language. */
  readonly tag: string;
  /** Whether a translation that stands says what its original says now. */
  readonly seen: boolean;
}

/**
 * Plans a file with the original's own texts, which somebody then overwrites; or, where it stands,
 * the mark that it was `seen` beside the texts of today. Refused where the original or the language
 * is not known, and where what stands would be lost.
 */
export const plannedTranslation = (
  existing: readonly CommunityFile[],
  { name, tag, seen }: TranslationWish,
  now: Date,
): Promise<Authored> =>
  authored(existing, now, async (community) => {
    const original = originalNamed(name, community);
    if (typeof original === 'string') return refused(original);
    const fault = tagFault(tag);
    if (fault !== null) return refused(`${fault.why} Write ${fault.instead}.`);
    if (tag === original.language)
      return refused(`${original.called} is in this language already, \`${tag}\`.`);
    const path = original.path(tag);
    const changed = original.changed(tag);
    if (changed === undefined) {
      if (seen) return refused(`There is no ${path}. Without \`--seen\`, it is begun.`);
      const text = original.begun();
      return text === null
        ? refused(`${original.file} says nothing that could be translated.`)
        : { files: [{ path, text, replace: false }], refusals: [] };
    }
    if (!seen) return refused(isThere(path, original, changed));
    const text = original.marked(textOf(path, existing));
    return { files: [{ path, text, replace: true }], refusals: [] };
  });

const refused = (sentence: string) => ({ files: [], refusals: [sentence] });

function isThere(path: string, { file }: Original, changed: readonly string[] | null): string {
  if (changed?.length === 0) return `${path} is there already, and up to date.`;
  return (
    `${path} is there already` +
    (changed === null
      ? '. '
      : `, and the ${changed.join(' and ')} of ${file} changed since. Bring it up to date first. `) +
    `Where it says what ${file} says now, run this with \`--seen\`.`
  );
}
