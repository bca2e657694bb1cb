/** All words of a language with something done to each text: what test languages are made of. */

import type { Words } from './words.ts';

/**
 * The words with `change` done to each text. `forms`: the forms of a count that the result has, where
 * they are not those of the words; one that was not there is made of `other`.
 */
export const withEveryText = (
  words: Words,
  change: (text: string) => string,
  forms: readonly string[] = [],
): Words =>
  JSON.parse(JSON.stringify(words), (_, one: string | Readonly<Record<string, string>>) => {
    if (typeof one === 'string') return change(one);
    if (forms.length === 0 || !('one' in one && 'other' in one)) return one;
    return Object.fromEntries(forms.map((form) => [form, one[form] ?? one['other']]));
  });
