/** Counts in words: the one place that chooses between plural forms. */

import { fill, type Plural, type Text } from './text.ts';

/** The form for this many. `language`: BCP 47, never left to the machine. */
export function formOf<Places extends string>(
  forms: Plural<Places>,
  count: number,
  language: string,
): Text<Places> {
  return forms[rulesOf(language).select(count)] ?? forms.other;
}

const rules = new Map<string, Intl.PluralRules>();

/** Made once for each language, since making them takes longer than asking them. */
function rulesOf(language: string): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/** The text for this many, the number in the digits of the language. */
export function inNumber(forms: Plural<'count'>, count: number, language: string): string {
  return fill(formOf(forms, count, language), { count: inDigits(count, language) });
}

/** A number in the digits and groups of the language. */
export function inDigits(number: number, language: string): string {
  const made = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, made);
  return made.format(number);
}

const formats = new Map<string, Intl.NumberFormat>();
