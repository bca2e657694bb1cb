/**
 * All that an answer says in one language: for pages in it, and for readers who choose it on pages
 * in another one.
 */

import { verdictWordsIn } from '../../../../credential/addresses.ts';
import { languageOf } from '../../../../language/languages.ts';
import { meantBy, spokenLanguages } from '../../../../language/tags.ts';
import { fileMayBeRemembered, lookUp, site } from '../../../model/lookups.ts';
import { speechIn } from '../../../components/verify/speech-in.ts';

interface Params {
  readonly language: string;
}

/** Tags of languages by the names of their files. */
function tags(): ReadonlyMap<string, string> {
  const own = site.issuer.languages.flatMap((tag) => meantBy(tag)?.language ?? []);
  return new Map([...spokenLanguages, ...own].map(({ key, tag }) => [key, tag]));
}

/** Which language a file is in, for files that are remembered. */
const tagOf = lookUp('words-in', (language) => tags().get(language) ?? language);

export function getStaticPaths(): { params: Params }[] {
  return [...tags()].map(([language, tag]) => {
    fileMayBeRemembered(verdictWordsIn(tag));
    return { params: { language } };
  });
}

/** A `Speech` of the page's script with the texts of all codes, as JSON. */
export function GET({ params }: { readonly params: Params }): Response {
  const language = languageOf(tagOf(params.language));
  return Response.json({ ...speechIn(language), codes: language.words.codes });
}
