/** What a language is called by those who speak it. */

import { spokenLanguages } from './tags.ts';

/** `Deutsch` for `de`; the tag itself where nobody knows it. For a heading of its own. */
export function autonymOf(tag: string): string {
  const known = spokenLanguages.find((one) => one.tag === tag);
  if (known !== undefined) return known.name;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
