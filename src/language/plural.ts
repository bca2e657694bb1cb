/** Counts in words: the one place that chooses between plural forms. */

import { fill, type Plural, type Text } from './text.ts';

/** Which of the forms of a language is that for this many. */
export const categoryOf = (count: number, language: string): Intl.LDMLPluralRule =>
  new Intl.PluralRules(language).select(count);

/** The form for this many. `language`: BCP 47, never left to the machine. */
export function formOf<Places extends string>(
  forms: Plural<Places>,
  count: number,
  language: string,
): Text<Places> {
  return forms[categoryOf(count, language)] ?? forms.other;
}

/** The text for this many, the number in the digits of the language. */
export function inNumber(forms: Plural<'count'>, count: number, language: string): string {
  return fill(formOf(forms, count, language), { count: inDigits(count, language) });
}

/** A number in the digits and groups of the language. */
export const inDigits = (number: number, language: string): string =>
  new Intl.NumberFormat(language).format(number);
