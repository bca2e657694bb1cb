/** What a translation says part for part goes together with what its badge says. */

import { certificateWish } from '../../certificate/certificate.ts';
import { type Document, fittingData, problemAt } from '../../document.ts';
import type { Problem } from '../../problem.ts';
import { effortOf, resultDescriptionOf } from '../../results/written.ts';
import { rolesOf } from '../../translations/further-texts.ts';
import {
  changedSince,
  type Translatable,
  type TranslatedPart,
  type Translation,
} from '../../translations/translation.ts';
import { translationOf } from '../../translations/written-translation.ts';
import { documentsOf, type Rule } from '../rule.ts';
import { ofNothing, rolesProblems } from './of-nothing.ts';

/** A translation beside its badge, both of which fit their schemas. */
interface Pair {
  readonly document: Document;
  readonly own: Translation;
  readonly badge: Translatable;
}

/**
 * Parts of a list are told apart by their order. Where those of the badge changed since, that is no
 * mistake here: `npm run check` says that the translation waits.
 */
export const translatedParts: Rule = (draft) => {
  const badges = new Map(documentsOf(draft, 'badge').map((badge) => [badge.folder, badge]));
  return documentsOf(draft, 'translation').flatMap((document): Problem[] => {
    const original = badges.get(document.folder);
    if (original === undefined || original.wrong.size > 0 || document.wrong.size > 0) return [];
    const pair = { document, own: translationOf(document), badge: textsOf(original) };
    const changed = changedSince(pair.own, pair.badge) ?? [];
    const stands = (part: TranslatedPart): boolean =>
      pair.own.of === null || !isMarked(pair.own, part) || !changed.includes(part);
    return [
      ...(stands('skills') ? skills(pair) : []),
      ...(stands('results') ? results(pair) : []),
      ...(stands('certificate') ? certificate(pair) : []),
    ];
  });
};

/** A mark of four parts says nothing of results and certificates. */
const isMarked = ({ of }: Translation, part: TranslatedPart): boolean =>
  part === 'skills' || (of?.split('-').length ?? 0) > 4;

function textsOf(document: Document): Translatable {
  const data = fittingData(document, 'badge');
  return {
    ...{ name: data.name, description: data.description, criteria: document.body },
    skills: data.skills ?? [],
    results: (data.results ?? []).map((one) => resultDescriptionOf(one, () => [])),
    effort: effortOf(data),
    certificate: certificateWish(data),
  };
}

function skills({ document, own, badge }: Pair): Problem[] {
  const theirs = badge.skills;
  if (own.skills.length === 0 || own.skills.length === theirs.length) return [];
  return [
    problemAt(document, ['skills'], {
      rule: 'translation-skills',
      message: `badge.md has ${theirs.length} skills, and here are ${own.skills.length}.`,
      remedy:
        'Write each skill of badge.md in this language, in the same order; or leave `skills` ' +
        'out, and they are shown as they stand there.',
    }),
  ];
}

function results({ document, own, badge }: Pair): Problem[] {
  if (own.level !== null && badge.effort.level === null)
    return [ofNothing(document, ['level'], 'badge.md', '`level`'), ...listed(document, own, badge)];
  return listed(document, own, badge);
}

function listed(document: Document, own: Translation, badge: Translatable): Problem[] {
  const theirs = badge.results;
  if (own.results.length === 0) return [];
  if (own.results.length !== theirs.length)
    return [unequal(document, ['results'], 'results', theirs.length, own.results.length)];
  return own.results.flatMap((one, at) =>
    (['rubric', 'values'] as const).flatMap((list) => {
      const [here, there] = [one[list].length, theirs[at]?.[list].length ?? 0];
      const what = list === 'rubric' ? 'levels' : 'values';
      return here === 0 || here === there
        ? []
        : [unequal(document, ['results', at, list], `${what} of this result`, there, here)];
    }),
  );
}

const unequal = (
  document: Document,
  path: readonly (string | number)[],
  what: string,
  there: number,
  here: number,
): Problem =>
  problemAt(document, path, {
    rule: 'translation-results',
    message: `badge.md has ${there} ${what}, and here are ${here}.`,
    remedy:
      `Write each of them in this language, in the same order; or leave \`${path.at(-1)}\` out, ` +
      'and they are shown as they stand there.',
  });

function certificate({ document, own, badge }: Pair): Problem[] {
  const issuers = `Where keys/issuer.json says it for all badges, translate it in keys/issuer.${own.language}.json.`;
  return [
    ...(own.place !== null && badge.certificate.place === null
      ? [ofNothing(document, ['place'], 'badge.md', '`place` in `certificate`', issuers)]
      : []),
    ...rolesProblems(document, own.roles, rolesOf(badge.certificate), 'badge.md'),
  ];
}
