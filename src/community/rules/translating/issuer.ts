/** Rules about the issuer and pathways in other languages: one file each, which translates what stands. */

import { type Document, fittingPart } from '../../document.ts';
import type { Problem } from '../../problem.ts';
import { didYouMean } from '../../schemas/nearest.ts';
import { inUsualCase } from '../../text/language-tag.ts';
import { documentsOf, type Rule, wholeFile } from '../rule.ts';
import { ofNothing, rolesProblems } from './of-nothing.ts';
import { writtenIn } from './written-in.ts';

/** A pathway is translated that is there, into another language than its own. */
const ofPathways: Rule = (draft) => {
  const pathways = new Map(documentsOf(draft, 'pathway').map((one) => [one.name, one]));
  const there = draft.entries.filter(({ kind }) => kind === 'pathway').map(({ name }) => name);
  return documentsOf(draft, 'pathway-translation').flatMap(({ path, folder, name }) => {
    if (!there.includes(folder))
      return [
        wholeFile(
          'pathway-missing',
          path,
          `There is no pathway badges/pathways/${folder}.md that this could translate.`,
          `Write it, or give this file its name.${didYouMean(folder, there)}`,
        ),
      ];
    const pathway = pathways.get(folder);
    const own = pathway === undefined ? null : writtenIn(pathway, 'pathway', draft);
    return own?.toLowerCase() === inUsualCase(name).toLowerCase()
      ? [
          wholeFile(
            'translation-of-itself',
            path,
            `The pathway is in this language already, \`${own}\`.`,
            'Delete this file.',
          ),
        ]
      : [];
  });
};

/** It says in another language what issuer.json says, and nothing besides. */
const ofWhatStands: Rule = (draft) => {
  const [issuer] = documentsOf(draft, 'issuer');
  if (issuer === undefined || issuer.wrong.size > 0) return [];
  const own = writtenIn(issuer, 'issuer', draft);
  return documentsOf(draft, 'issuer-translation').flatMap((document) =>
    own?.toLowerCase() === inUsualCase(document.name).toLowerCase()
      ? [
          wholeFile(
            'translation-of-itself',
            document.path,
            `issuer.json is in this language already, \`${own}\`.`,
            'Delete this file.',
          ),
        ]
      : besides(document, issuer),
  );
};

function besides(document: Document, issuer: Document): Problem[] {
  const said = (key: 'description' | 'place'): boolean =>
    typeof fittingPart(document, 'issuer-translation', key) === 'string';
  const place = fittingPart(issuer, 'issuer', 'certificate')?.place;
  const without: readonly ['description' | 'place', string][] = [
    ...(said('description') && fittingPart(issuer, 'issuer', 'description') === undefined
      ? [['description', '`description`'] as ['description', string]]
      : []),
    ...(said('place') && place === undefined
      ? [['place', '`place` in `certificate`'] as ['place', string]]
      : []),
  ];
  const theirs = (fittingPart(issuer, 'issuer', 'signatories') ?? []).flatMap(
    ({ role }) => role ?? [],
  );
  const roles = fittingPart(document, 'issuer-translation', 'roles') ?? [];
  return [
    ...without.map(([key, words]) => ofNothing(document, [key], 'issuer.json', words)),
    ...rolesProblems(document, roles, theirs, 'issuer.json'),
  ];
}

export const issuerTranslationRules: readonly Rule[] = [ofPathways, ofWhatStands];
