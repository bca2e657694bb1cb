/** A badge's texts in another language, and whether they still say what the badge says. */

import { createHash } from 'node:crypto';
import {
  furtherParts,
  type FurtherTexts,
  furtherTextsOf,
  type WithFurtherTexts,
} from './further-texts.ts';

/** What of a translation is signed with the first award in its language. */
const signedParts = ['name', 'description', 'criteria', 'skills'] as const;
/** What of a badge is translated, in the order in which `of` marks it. */
const translatedParts = [...signedParts, 'results', 'certificate'] as const;
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
export interface Translation extends TranslatedTexts, FurtherTexts {
  /** BCP 47 tag. */
  readonly language: string;
  /** In the order of the badge's; empty where it leaves them as they are. */
  readonly skills: readonly string[];
  /** Which texts of the badge it translates (`markOf`); null: it does not say. */
  readonly of: string | null;
}

/** A badge, as far as it can be translated. */
export type Translatable = TranslatedTexts & WithFurtherTexts;

/**
 * A mark of the texts: the beginning of the SHA-256 of each. Where lines are broken makes no
 * difference. What is said of results and certificates is marked where there is any of it.
 */
export function markOf(badge: Translatable): string {
  const { results, certificate } = furtherParts(furtherTextsOf(badge));
  const further = results.length + certificate.length > 0 ? [results, certificate] : [];
  return marksOfParts([...signedParts.map((part) => badge[part]), ...further]);
}

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
  translation: Pick<Translation, 'of'> & FurtherTexts,
  badge: Translatable,
): readonly TranslatedPart[] | null {
  if (translation.of === null) return null;
  const none = marksOfParts(['']);
  const [then, now] = [translation.of.split('-'), markOf(badge).split('-')];
  const said = furtherParts(translation);
  return translatedParts.filter((part, at) => {
    const isKnown = then[at] !== undefined;
    // A mark from before these parts were told of, or while there were none.
    if (!isKnown && (part === 'results' || part === 'certificate')) return said[part].length > 0;
    return then[at] !== (now[at] ?? none);
  });
}

/** The same of what is signed in its language. */
export const signedPartsChangedSince = (
  translation: Translation,
  badge: Translatable,
): boolean | null => {
  const signed: readonly TranslatedPart[] = signedParts;
  return changedSince(translation, badge)?.some((part) => signed.includes(part)) ?? null;
};

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
  results: '`results` or `level`',
  certificate: '`place` or roles',
};
