/** Counts in words: the one place that chooses between plural forms. */

import { fill, type Plural, type Text } from './text.ts';

/** Made once for each language: making one takes longer than a hundred uses. */
const rules: Record<string, Intl.PluralRules> = {};
const digits: Record<string, Intl.NumberFormat> = {};

/** The form for this many. `language`: BCP 47, never left to the machine. */
export function formOf<Places extends string>(
  forms: Plural<Places>,
  count: number,
  language: string,
): Text<Places> {
  return forms[(rules[language] ??= new Intl.PluralRules(language)).select(count)] ?? forms.other;
}

/** The text for this many, the number in the digits of the language. */
export function inNumber(forms: Plural<'count'>, count: number, language: string): string {
  return fill(formOf(forms, count, language), { count: inDigits(count, language) });
}

/** A number in the digits and groups of the language. */
export const inDigits = (number: number, language: string): string =>
  (digits[language] ??= new Intl.NumberFormat(language)).format(number);
