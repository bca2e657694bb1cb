/**
 * The language that the page speaks which is being rendered: that of the site's interface, or a
 * further one. These are looked at while a page is rendered, and never kept beside one.
 */

import { type Language, languageOf } from '../../language/languages.ts';
import type { Words } from '../../language/words.ts';
import { dayIn, site } from '../model/lookups.ts';
import { inEachLanguage } from '../model/reading/page-language.ts';

const { interfaceLanguage: main, badgeWord } = site.issuer;

export let language: Language = languageOf(main, badgeWord);
export let words: Words = language.words;

/** The same, for a sentence about `speaking`. */
export let languageOfDay: Language = { ...language };

inEachLanguage((further) => {
  language = languageOf(further ?? main, badgeWord);
  words = language.words;
  languageOfDay = { ...language, day: dayIn(language.day) };
});
