/** What the check answers to people on the code host, in the words of their community. */

import { answered } from '../language/answered.ts';
import { gapIn } from '../language/in-a-row.ts';
import { type Language, wordsOf } from '../language/languages.ts';

/** Each answer in the language; what nobody has put into it yet stays in English. */
export function inTheirWords(
  said: readonly string[],
  { words, formats }: Language,
): readonly string[] {
  const { answers: english } = wordsOf('en').host;
  const answering = { english, answers: words.host.answers, gap: gapIn(formats) };
  return said.map((sentence) => answered(sentence, answering) ?? sentence);
}
