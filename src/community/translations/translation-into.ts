/** Which of several translations readers of a language are shown. */

import { readAs } from '../text/language-tag.ts';

/**
 * The translation for readers of a language: of the very tag, else of the same language; null where
 * there is none, or where `own`, the language of the original, is theirs. All are BCP 47 tags.
 */
export function translationInto<Own extends { readonly language: string }>(
  translations: readonly Own[],
  own: string,
  language: string,
): Own | null {
  const exactly = ({ language: tag }: Pick<Own, 'language'>): boolean =>
    tag.toLowerCase() === language.toLowerCase();
  if (own.toLowerCase() === language.toLowerCase()) return null;
  return (
    translations.find(exactly) ??
    (readAs(own) === readAs(language)
      ? null
      : (translations.find(({ language: tag }) => readAs(tag) === readAs(language)) ?? null))
  );
}
