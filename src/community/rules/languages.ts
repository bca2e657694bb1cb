/** Rules about the languages that the pages are in. */

import { meantBy, spokenInstead, spokenLanguages } from '../../language/tags.ts';
import { type Document, problemAt, textAt } from '../document.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../schemas/nearest.ts';
import { tagFault } from '../translations/tags.ts';
import { documentsOf, type Rule } from './rule.ts';

type Path = readonly (string | number)[];

/** Pages that were asked for in a language and come in English would surprise somebody. */
const areSpoken: Rule = (draft) =>
  documentsOf(draft, 'issuer').flatMap((document) =>
    [['interface'], ...entriesOf(document)].flatMap((path) => unspoken(document, path)),
  );

/**
 * Two addresses for the same words would be one too many. That the language of the plain addresses is
 * among them is none: it had a folder before `interface` became it, and people know that.
 */
const areOthers: Rule = (draft) =>
  documentsOf(draft, 'issuer').flatMap((document) => {
    const taken = new Map<string, string>();
    return entriesOf(document).flatMap((path) => {
      const tag = textAt(document, ...path);
      const key = tag === null ? null : keyOf(tag);
      if (key === null || tag === null) return [];
      const before = taken.get(key);
      taken.set(key, before ?? tag);
      return before === undefined ? [] : [twice(document, path, before)];
    });
  });

function entriesOf({ data }: Document): readonly Path[] {
  const { languages } = data;
  return Array.isArray(languages) ? languages.map((_, at) => ['languages', at]) : [];
}

const keyOf = (tag: string): string | null => meantBy(tag)?.language.key ?? null;

function unspoken(document: Document, path: Path): Problem[] {
  const tag = textAt(document, ...path);
  if (tag === null || keyOf(tag) !== null) return [];
  const tags = spokenLanguages.map((language) => language.tag);
  const instead =
    path[0] === 'interface'
      ? 'or take `interface` out: pages then speak the language of your badges, or English.'
      : 'or take it out.';
  return [
    problemAt(document, path, {
      rule: 'language-unspoken',
      message: `The interface does not speak \`${tag}\`.${didYouMean(tag, tags)}`,
      remedy: `Write ${meantInstead(tag) ?? spokenInstead(tag)}, ${instead}`,
    }),
  ];
}

/** The tag of the interface that somebody means by `ger` or `gr`, between backticks; null: none. */
function meantInstead(tag: string): string | null {
  const instead = tagFault(tag)?.instead ?? '';
  return spokenLanguages.some((language) => instead === `\`${language.tag}\``) ? instead : null;
}

const twice = (document: Document, path: Path, before: string): Problem =>
  problemAt(document, path, {
    rule: 'language-twice',
    message: `The list has this language already, as \`${before}\`.`,
    remedy: 'Name each language once.',
  });

export const languageRules: readonly Rule[] = [areSpoken, areOthers];
