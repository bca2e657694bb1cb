/** `badges/<slug>/badge.<tag>.md`: begun with the texts of the badge, and marked as up to date. */

import type { CommunityFile } from '../community/file.ts';
import type { Badge } from '../community/model.ts';
import { formatFrontMatter } from '../community/text/front-matter.ts';
import { tagFault } from '../community/translations/tags.ts';
import {
  changedSince,
  markOf,
  partInWords,
  type Translation,
} from '../community/translations/translation.ts';
import { authored, type Authored, type AuthoredFile, unknownName } from './authored.ts';
import { withValue } from './front-matter-edit.ts';
import { textOf } from './standing-award.ts';

interface TranslationWish {
  /** The badge, by its folder. */
  readonly slug: string;
  /** The tag of the language. */
  readonly tag: string;
  /** Whether a translation that stands says what the badge says now. */
  readonly seen: boolean;
}

/**
 * Plans a file with the badge's own texts, which somebody then overwrites; or, where it stands, the
 * mark that it was `seen` beside the texts of today. Refused where the badge or the language is not
 * known, and where what stands would be lost.
 */
export const plannedTranslation = (
  existing: readonly CommunityFile[],
  { slug, tag, seen }: TranslationWish,
  now: Date,
): Promise<Authored> =>
  authored(existing, now, async ({ badges }) => {
    const badge = badges.find((one) => one.slug === slug);
    if (badge === undefined) return { files: [], refusals: [unknownName('badge', slug, badges)] };
    const fault = tagFault(tag);
    if (fault !== null) return { files: [], refusals: [`${fault.why} Write ${fault.instead}.`] };
    if (tag === badge.language)
      return { files: [], refusals: [`\`${slug}\` is in this language already, \`${tag}\`.`] };
    const path = `badges/${slug}/badge.${tag}.md`;
    const standing = badge.translations.find(({ language }) => language === tag);
    if (standing === undefined)
      return seen
        ? { files: [], refusals: [`There is no ${path}. Without \`--seen\`, it is begun.`] }
        : { files: [begun(path, badge)], refusals: [] };
    return seen
      ? { files: [marked(path, badge, textOf(path, existing))], refusals: [] }
      : { files: [], refusals: [isThere(path, badge, standing)] };
  });

function begun(path: string, badge: Badge): AuthoredFile {
  const { name, description, skills, criteria } = badge;
  const data = { name, description, ...(skills.length > 0 && { skills }), of: markOf(badge) };
  return { path, text: formatFrontMatter(data, `\n${criteria}\n`), replace: false };
}

const marked = (path: string, badge: Badge, text: string): AuthoredFile => ({
  path,
  text: withValue(text, 'of', markOf(badge)),
  replace: true,
});

function isThere(path: string, badge: Badge, translation: Translation): string {
  const changed = changedSince(translation, badge);
  if (changed?.length === 0) return `${path} is there already, and up to date.`;
  return (
    `${path} is there already` +
    (changed === null
      ? '. '
      : `, and the ${changed.map((part) => partInWords[part]).join(' and ')} of badge.md changed ` +
        'since. Bring it up to date first. ') +
    'Where it says what badge.md says now, run this with `--seen`.'
  );
}
