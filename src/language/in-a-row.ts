/** Sentences that follow one another, as a language writes them. */

/** Languages that put no space between sentences. */
const withoutSpaces = /^(ja|zh)/i;

/** What a language (BCP 47) puts between two sentences: a space, or nothing. */
export const gapIn = (language: string): string => (withoutSpaces.test(language) ? '' : ' ');

/** The sentences as one text, in the language (BCP 47) that they are in. */
export const inARow = (sentences: readonly string[], language: string): string =>
  sentences.join(gapIn(language));
