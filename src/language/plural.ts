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

/** The text for this many, the number in the digits of the language. */
export function inNumber(forms: Plural<'count'>, count: number, language: string): string {
  return fill(formOf(forms, count, language), { count: inDigits(count, language) });
}

/** A number in the digits and groups of the language. */
export const inDigits = (number: number, language: string): string =>
  formatOf(language).format(number);

const rulesOf = onceFor((language) => new Intl.PluralRules(language));
const formatOf = onceFor((language) => new Intl.NumberFormat(language));

/** What the platform takes longer to make than to use, once for each language (BCP 47). */
function onceFor<Made>(make: (language: string) => Made): (language: string) => Made {
  const known = new Map<string, Made>();
  return (language) => {
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
}
