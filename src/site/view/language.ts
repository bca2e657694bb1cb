/**
 * The language that the page speaks which is being rendered: that of the site's interface, or a
 * further one. These are looked at while a page is rendered, and never kept beside one.
 */

import { gapIn } from '../../language/in-a-row.ts';
import { type Language, languageOf } from '../../language/languages.ts';
import type { Words } from '../../language/words.ts';
import { dayIn, site } from '../model/lookups.ts';
import { inEachLanguage } from '../model/reading/page-language.ts';

const { interfaceLanguage: main, badgeWord } = site.issuer;

export let language: Language = languageOf(main, badgeWord);
export let words: Words = language.words;

/** What it puts between two sentences. */
export let gap: string = gapIn(language.tag);

/** The same, for a sentence about `speaking`. */
export let languageOfDay: Language = { ...language };

inEachLanguage((further) => {
  language = languageOf(further ?? main, badgeWord);
  words = language.words;
  gap = gapIn(language.tag);
  languageOfDay = { ...language, day: dayIn(language.day) };
});
