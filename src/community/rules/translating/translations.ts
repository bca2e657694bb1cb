/** Rules about badges in other languages: one file for each, under a tag that browsers know. */

import { type Document, problemAt, textAt } from '../../document.ts';
import { marksOf } from '../../look-alikes/skeleton.ts';
import { inUsualCase } from '../../text/language-tag.ts';
import { documentsOf, type Draft, type Rule, wholeFile } from '../rule.ts';
import { translatedParts } from './parts.ts';
import { translationTags } from './tags.ts';
import { writtenIn } from './written-in.ts';

/** A badge is not translated into its own language. */
const another: Rule = (draft) => {
  const badges = badgesBySlug(draft);
  return documentsOf(draft, 'translation').flatMap(({ path, folder, name }) => {
    const badge = badges.get(folder);
    const language = badge === undefined ? null : writtenIn(badge, 'badge', draft);
    return language === null || language.toLowerCase() !== inUsualCase(name).toLowerCase()
      ? []
      : [
          wholeFile(
            'translation-of-itself',
            path,
            `badge.md is in this language already, \`${language}\`.`,
            'Delete this file. If badge.md is in another language, write `language` into it.',
          ),
        ];
  });
};

/** In no language is a badge called as another one is, nor so that it looks the same. */
const names: Rule = (draft) => {
  const known = new Map<string, Document>();
  for (const badge of documentsOf(draft, 'badge'))
    for (const mark of marksOf(textAt(badge, 'name') ?? '')) known.set(mark, badge);
  return documentsOf(draft, 'translation').flatMap((document) => {
    const name = textAt(document, 'name');
    if (name === null) return [];
    const marks = marksOf(name);
    const other = marks
      .map((mark) => known.get(mark))
      .find((twin) => twin !== undefined && twin.folder !== document.folder);
    for (const mark of marks) if (!known.has(mark)) known.set(mark, document);
    return other === undefined
      ? []
      : [
          problemAt(document, ['name'], {
            rule: 'badge-name-taken',
            message: `\`${name}\` is or looks like the name of another badge, in ${other.path}.`,
            remedy:
              'Give this one a name that nobody takes for the other, for instance one word more.',
          }),
        ];
  });
};

const badgesBySlug = (draft: Draft): ReadonlyMap<string, Document> =>
  new Map(documentsOf(draft, 'badge').map((badge) => [badge.folder, badge]));

export const translationRules: readonly Rule[] = [translationTags, another, translatedParts, names];
