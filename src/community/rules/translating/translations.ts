/** Rules about badges in other languages: one file for each, under a tag that browsers know. */

import { type Document, fittingPart, problemAt, textAt } from '../../document.ts';
import { marksOf } from '../../look-alikes/skeleton.ts';
import type { Problem } from '../../problem.ts';
import { inUsualCase } from '../../text/language-tag.ts';
import { changedSince } from '../../translations/translation.ts';
import { documentsOf, type Draft, type Rule, wholeFile } from '../rule.ts';
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

/**
 * Skills are told apart by their order. Where those of the badge changed since, that is no mistake
 * here: `npm run check` says that the translation waits.
 */
const skills: Rule = (draft) => {
  const badges = badgesBySlug(draft);
  return documentsOf(draft, 'translation').flatMap((document): Problem[] => {
    const badge = badges.get(document.folder);
    const own = fittingPart(document, 'translation', 'skills') ?? [];
    if (badge === undefined || badge.wrong.size > 0 || document.wrong.size > 0) return [];
    const theirs = fittingPart(badge, 'badge', 'skills') ?? [];
    if (own.length === 0 || own.length === theirs.length) return [];
    const of = textAt(document, 'of');
    const texts = { name: '', description: '', criteria: '', skills: theirs };
    if (of !== null && changedSince({ of }, texts)?.includes('skills') === true) return [];
    return [
      problemAt(document, ['skills'], {
        rule: 'translation-skills',
        message: `badge.md has ${theirs.length} skills, and here are ${own.length}.`,
        remedy:
          'Write each skill of badge.md in this language, in the same order; or leave `skills` ' +
          'out, and they are shown as they stand there.',
      }),
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

export const translationRules: readonly Rule[] = [translationTags, another, skills, names];
