/** Rules about frameworks of skills: each entry is itself, and badges name what is there. */

import { type Document, fittingPart, problemAt, readDocument } from '../../document.ts';
import type { CommunityFile } from '../../file.ts';
import { namedEntry } from '../../frameworks/framework.ts';
import type { Problem } from '../../problem.ts';
import { didYouMean } from '../../schemas/nearest.ts';
import { entryOf } from '../../tree.ts';
import { documentsOf, type Draft, type Rule } from '../rule.ts';

type Path = readonly (string | number)[];

/** Codes and identifiers tell entries apart, and every entry has a name in each language once. */
const entriesApart: Rule = (draft) =>
  documentsOf(draft, 'framework').flatMap((framework) => {
    const entries = fittingPart(framework, 'framework', 'entries') ?? [];
    return entries.flatMap(({ labels }, at): Problem[] => [
      ...(['code', 'url'] as const).flatMap((key) =>
        entries.findIndex((one) => one[key] === entries[at]?.[key]) === at
          ? []
          : [
              problemAt(framework, ['entries', at, key], {
                rule: 'entry-twice',
                message: `Another entry of this framework has the same \`${key}\`.`,
                remedy: 'Keep one of the two, with the labels of both.',
              }),
            ],
      ),
      ...labelFaults(labels).map(({ place, ...words }) =>
        problemAt(framework, ['entries', at, 'labels', ...place], words),
      ),
    ]);
  });

function labelFaults(
  labels: readonly { readonly language: string }[],
): readonly (Pick<Problem, 'rule' | 'message' | 'remedy'> & { readonly place: Path })[] {
  const again = labels.findIndex(
    ({ language }, at) => labels.findIndex((one) => one.language === language) < at,
  );
  if (labels.length > 0 && again === -1) return [];
  return [
    {
      rule: 'entry-labels',
      message:
        labels.length === 0
          ? 'This entry has no name in any language.'
          : `This entry has two names in the language \`${labels[again]?.language ?? ''}\`.`,
      remedy: 'Write one label for each language: `{"language": "en", "name": "…"}`.',
      place: labels.length === 0 ? [] : [again, 'language'],
    },
  ];
}

/** Every list of entries in a badge, and where it stands. */
function entryLists(badge: Document): readonly (readonly [Path, readonly string[]])[] {
  const results = fittingPart(badge, 'badge', 'results') ?? [];
  const lists: readonly (readonly [Path, readonly string[] | null | undefined])[] = [
    [['entries'], fittingPart(badge, 'badge', 'entries')],
    ...results.flatMap(({ entries, rubric = [] }, at) => [
      [['results', at, 'entries'], entries] as const,
      ...rubric.map(
        (level, place) => [['results', at, 'rubric', place, 'entries'], level.entries] as const,
      ),
    ]),
  ];
  return lists.map(([path, list]) => [path, list ?? []]);
}

/** The codes of each framework, readable or not: nobody is told twice of what is broken. */
function codesOf(draft: Draft): ReadonlyMap<string, readonly string[] | null> {
  const codes = new Map<string, readonly string[] | null>(
    draft.entries.filter(({ kind }) => kind === 'framework').map(({ name }) => [name, null]),
  );
  for (const framework of documentsOf(draft, 'framework')) {
    const entries = fittingPart(framework, 'framework', 'entries');
    codes.set(framework.name, entries?.map(({ code }) => code) ?? null);
  }
  return codes;
}

/** A badge names entries that its community has taken over. */
const entriesKnown: Rule = (draft) => {
  const codes = codesOf(draft);
  return documentsOf(draft, 'badge').flatMap((badge) =>
    entryLists(badge).flatMap(([path, list]) =>
      list.flatMap((text, at) => {
        const words =
          list.indexOf(text) < at
            ? {
                rule: 'entry-named-twice',
                message: `\`${text.slice(0, 80)}\` stands twice in this list.`,
                remedy: 'Name each entry once.',
              }
            : unknownEntry(text, codes);
        return words === null ? [] : [problemAt(badge, [...path, at], words)];
      }),
    ),
  );
};

function unknownEntry(
  text: string,
  codes: ReadonlyMap<string, readonly string[] | null>,
): Pick<Problem, 'rule' | 'message' | 'remedy'> | null {
  const named = namedEntry(text);
  if (named === null || !codes.has(named.slug))
    return {
      rule: 'framework-unknown',
      message: `\`${text.slice(0, 80)}\` names no framework of badges/frameworks/.`,
      remedy:
        'Write `framework/code`, such as `esco/S8.1`; `npm run import -- framework FILE CODE` ' +
        `takes a framework over.${didYouMean(named?.slug ?? text, codes.keys())}`,
    };
  const known = codes.get(named.slug) ?? null;
  return known === null || known.includes(named.code)
    ? null
    : {
        rule: 'entry-unknown',
        message: `The framework \`${named.slug}\` has no entry \`${named.code.slice(0, 80)}\` here.`,
        remedy:
          'Take it over from the framework’s file: ' +
          `\`npm run import -- framework FILE ${named.code.slice(0, 80)}\`.` +
          didYouMean(named.code, known),
      };
}

/** What badges name, as `framework/code`, whether there is such an entry or not. */
export const namedEntries = (files: readonly CommunityFile[]): readonly string[] =>
  files
    .map(entryOf)
    .filter(({ kind }) => kind === 'badge')
    .flatMap((entry) => readDocument(entry).document ?? [])
    .flatMap((badge) => entryLists(badge).flatMap(([, list]) => list));

/** True for what taking over a framework may mend: a badge names an entry that is not here yet. */
export const isOfMissingEntry = ({ rule }: Problem): boolean =>
  rule === 'framework-unknown' || rule === 'entry-unknown';

export const frameworkRules: readonly Rule[] = [entriesApart, entriesKnown];
