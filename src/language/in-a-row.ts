/** Sentences that follow one another, as a language writes them. */

/** Languages that put no space between sentences, by the first part of their tag. */
const withoutSpaces = new Set(['ja', 'zh']);

/** The sentences as one text, in the language (BCP 47) that they are in. */
export function inARow(sentences: readonly string[], language: string): string {
  const [base = ''] = language.split('-');
  return sentences.join(withoutSpaces.has(base.toLowerCase()) ? '' : ' ');
}
