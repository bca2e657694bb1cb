/** Finds English sentences of the interface on a page in another language. */

import { partsOf } from '../../language/text.ts';

/**
 * Runs inside the browser, on a page's document: every text that a person meets, but for what is
 * marked as English, as code, or as the paper of a badge, which has a language of its own.
 */
export function metTexts(root: Document): string {
  const others = 'code, pre, textarea, script, style, [lang=en], .certificate, .languages';
  for (const other of root.querySelectorAll(others)) other.remove();
  const heard = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'content'];
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    heard.map((name) => element.getAttribute(name) ?? ''),
  );
  return [root.documentElement.textContent ?? '', ...attributes].join('\n').replace(/\s+/g, ' ');
}

/** Runs of three words and more, between the places of the English texts. */
export function englishRuns(words: unknown): readonly string[] {
  if (typeof words === 'string')
    return partsOf(words)
      .filter((_, at) => at % 2 === 0)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => (part.match(/[A-Za-z’]{2,}/g) ?? []).length > 2);
  return Object.values(words as object).flatMap(englishRuns);
}
