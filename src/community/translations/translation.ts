/** A badge's texts in another language, and whether they still say what the badge says. */

import { createHash } from 'node:crypto';

/** What of a badge is translated, in the order in which `of` marks it. */
const translatedParts = ['name', 'description', 'criteria', 'skills'] as const;
export type TranslatedPart = (typeof translatedParts)[number];

/** The texts of a badge that a translation says in its language. */
export interface TranslatedTexts {
  readonly name: string;
  readonly description: string;
  /** Markdown, as written. */
  readonly criteria: string;
  readonly skills: readonly string[];
}

/** `badges/<slug>/badge.<tag>.md`: nobody signs it until an award is of its language. */
export interface Translation extends TranslatedTexts {
  /** BCP 47 tag. */
  readonly language: string;
  /** In the order of the badge's; empty where it leaves them as they are. */
  readonly skills: readonly string[];
  /** Which texts of the badge it translates (`markOf`); null: it does not say. */
  readonly of: string | null;
}

/**
 * A mark of the texts: the beginning of the SHA-256 of each. Where lines are broken makes no
 * difference.
 */
export const markOf = (texts: TranslatedTexts): string =>
  marksOfParts(translatedParts.map((part) => texts[part]));

/** The same of any texts. */
export const marksOfParts = (texts: readonly (string | readonly string[])[]): string =>
  texts.map(digestOf).join('-');

function digestOf(text: string | readonly string[]): string {
  const plain = (typeof text === 'string' ? [text] : text).map((one) => one.replace(/\s+/g, ' '));
  return createHash('sha256')
    .update(plain.map((one) => one.trim()).join('\n'))
    .digest('hex')
    .slice(0, 6);
}

/**
 * The parts of the badge that changed since they were translated; null where the translation does
 * not say what it is of.
 */
export function changedSince(
  { of }: Pick<Translation, 'of'>,
  badge: TranslatedTexts,
): readonly TranslatedPart[] | null {
  if (of === null) return null;
  const [then, now] = [of.split('-'), markOf(badge).split('-')];
  return translatedParts.filter((_, at) => then[at] !== now[at]);
}

/** The skills in the language of a translation; as the badge has them where it has not as many. */
export const skillsIn = (
  { skills }: Pick<Translation, 'skills'>,
  badge: Pick<TranslatedTexts, 'skills'>,
): readonly string[] => (skills.length === badge.skills.length ? skills : badge.skills);

/** What people call a part in the files. */
export const partInWords: Readonly<Record<TranslatedPart, string>> = {
  name: '`name`',
  description: '`description`',
  criteria: 'text',
  skills: '`skills`',
};
