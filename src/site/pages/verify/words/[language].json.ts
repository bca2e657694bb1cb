/**
 * All that an answer says in one language: for pages in it, and for readers who choose it on pages
 * in another one.
 */

import { languageOf } from '../../../../language/languages.ts';
import { meantBy, spokenLanguages } from '../../../../language/tags.ts';
import { site } from '../../../model/lookups.ts';
import { speechIn } from '../../../components/verify/speech-in.ts';

interface Props {
  readonly tag: string;
}

export function getStaticPaths(): { params: { language: string }; props: Props }[] {
  const own = site.issuer.languages.flatMap((tag) => meantBy(tag)?.language ?? []);
  const all = new Map([...spokenLanguages, ...own].map(({ key, tag }) => [key, tag]));
  return [...all].map(([language, tag]) => ({ params: { language }, props: { tag } }));
}

/** A `Speech` of the page's script with the texts of all codes, as JSON. */
export function GET({ props: { tag } }: { readonly props: Props }): Response {
  const language = languageOf(tag);
  return Response.json({ ...speechIn(language), codes: language.words.codes });
}
