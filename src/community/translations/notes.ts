/** What is to be said about translations that no longer say what their badge says. */

import type { Badge } from '../model.ts';
import {
  changedSince,
  partInWords,
  type TranslatedPart,
  type TranslatedTexts,
} from './translation.ts';

/** Files in one note; more are counted. */
const mostFiles = 8;

/**
 * One note for each translation whose badge changed since, with what changed, and for each that says
 * in another language what the badge says, to the word; and one for all that do not say what they are of. They are shown all the same, and stop nobody from signing.
 */
export function translationNotes(
  badges: readonly Pick<
    Badge,
    'slug' | 'name' | 'description' | 'criteria' | 'skills' | 'translations'
  >[],
): string[] {
  const all = badges.flatMap((badge) =>
    badge.translations.map((translation) => ({
      path: `badges/${badge.slug}/badge.${translation.language}.md`,
      command: `npm run translate -- ${badge.slug} ${translation.language}`,
      changed: changedSince(translation, badge),
      same: sameWords(translation, badge),
    })),
  );
  const copied = all.flatMap(({ path, same }) =>
    same.length === 0
      ? []
      : [
          `${path}: the ${inWords(same)} ${same.length === 1 ? 'is' : 'are'} word for word what ` +
            'badge.md says, so pages call a text a translation that is none. Translate it, or ' +
            'delete the file.',
        ],
  );
  const stale = all.flatMap(({ path, command, changed }) =>
    changed === null || changed.length === 0
      ? []
      : [
          `${path}: the ${inWords(changed)} of badge.md ` +
            'changed since it was translated. Bring it up to date, and then run ' +
            `\`${command} --seen\`. Until then its page says so.`,
        ],
  );
  const notes = [...copied, ...stale];
  const unmarked = all.filter(({ changed }) => changed === null);
  const [first] = unmarked;
  if (first === undefined) return notes;
  const paths = unmarked.map(({ path }) => path);
  const more = paths.length - mostFiles;
  const where = `${paths.slice(0, mostFiles).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
  return [
    ...notes,
    `${where}: nothing says which text of badge.md this translates, so nobody is told when that ` +
      `changes. If it is up to date, run \`${first.command} --seen\`.`,
  ];
}

const inWords = (parts: readonly TranslatedPart[]): string =>
  parts.map((part) => partInWords[part]).join(' and ');

/**
 * What was copied and not translated. A name may be the same in two languages, and so may a skill; a
 * sentence is not.
 */
function sameWords(translation: TranslatedTexts, badge: TranslatedTexts): TranslatedPart[] {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return (['description', 'criteria'] as const).filter(
    (part) => plain(translation[part]) === plain(badge[part]),
  );
}
