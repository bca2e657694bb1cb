/** The name of each translation says its language, in one way, under a tag that browsers know. */

import { inUsualCase } from '../../text/language-tag.ts';
import { tagFault } from '../../translations/tags.ts';
import type { Entry } from '../../tree.ts';
import { type Rule, wholeFile } from '../rule.ts';

/** What stands before and after the tag in the path of a translation; null: it is none. */
function aroundTag({ kind, folder }: Entry): readonly [string, string] | null {
  if (kind === 'translation') return [`badges/${folder}/badge.`, '.md'];
  if (kind === 'issuer-translation') return ['keys/issuer.', '.json'];
  return kind === 'pathway-translation' ? [`badges/pathways/${folder}.`, '.md'] : null;
}

export const translationTags: Rule = ({ entries }) => {
  const paths = new Set(entries.map(({ path }) => path));
  return entries.flatMap((entry) => {
    const around = aroundTag(entry);
    if (around === null) return [];
    const { path, name } = entry;
    const usual = around.join(inUsualCase(name));
    if (usual !== path && paths.has(usual))
      return [
        wholeFile(
          'translation-twice',
          path,
          `\`${usual}\` is of the same language.`,
          'Keep one of the two, under that name.',
        ),
      ];
    const fault = tagFault(name);
    const begin = around[0].slice(around[0].lastIndexOf('/') + 1);
    return fault === null
      ? []
      : [
          wholeFile(
            'translation-language',
            path,
            fault.why,
            `Write ${fault.instead} between \`${begin}\` and \`${around[1]}\`.`,
          ),
        ];
  });
};
