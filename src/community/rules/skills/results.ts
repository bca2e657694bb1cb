/** Rules about results and credits: what an award reached is on the scale that its badge describes. */

import { type Document, fittingPart, problemAt } from '../../document.ts';
import type { Problem } from '../../problem.ts';
import { descriptionFaults } from '../../results/described.ts';
import { missingFaults, resultFaults } from '../../results/reached.ts';
import type { ResultDescription } from '../../results/result.ts';
import { resultDescriptionOf, resultOf } from '../../results/written.ts';
import { documentsOf, type Draft, issuedPaths, type Rule } from '../rule.ts';

type Described = Parameters<typeof resultDescriptionOf>[0];

/** What it corresponds to elsewhere is of no account here. */
const scaleOf = (data: Described): ResultDescription => resultDescriptionOf(data, () => []);

/** Scales that can be climbed, and requirements that can be met. */
const describedWhole: Rule = (draft) =>
  documentsOf(draft, 'badge').flatMap((badge) => {
    const results = fittingPart(badge, 'badge', 'results') ?? [];
    return descriptionFaults(results.map(scaleOf)).map(({ path, ...words }) =>
      problemAt(badge, ['results', ...path], words),
    );
  });

/** What credits are counted in says nothing without a number of them. */
const unitOfCredits: Rule = (draft) =>
  documentsOf(draft, 'badge').flatMap((badge) =>
    badge.data['creditUnit'] === undefined || badge.data['credits'] !== undefined
      ? []
      : [
          problemAt(badge, ['creditUnit'], {
            rule: 'credit-unit-alone',
            message: 'This badge says what its credits are counted in, and not how many there are.',
            remedy: 'Write `credits` with a number, or leave `creditUnit` out.',
          }),
        ],
  );

/**
 * Awards that are not signed yet, each with the badge whose present version they will carry. What is
 * signed, or is of an earlier version, is held against what that said (`result-rules.ts`).
 */
function waiting(draft: Draft): readonly (readonly [award: Document, badge: Document])[] {
  const badges = new Map(documentsOf(draft, 'badge').map((badge) => [badge.folder, badge]));
  const issued = issuedPaths(draft);
  return documentsOf(draft, 'award').flatMap((award) => {
    const badge = badges.get(fittingPart(award, 'award', 'badge') ?? '');
    const version = award.data['version'] ?? badge?.data['version'] ?? 1;
    return badge === undefined ||
      issued.has(award.path.replace(/md$/, 'json')) ||
      version !== (badge.data['version'] ?? 1)
      ? []
      : [[award, badge] as const];
  });
}

/** What was reached is on the scale, and not below what is required. */
const onScale: Rule = (draft) =>
  waiting(draft).flatMap(([award, badge]): Problem[] => {
    const reached = fittingPart(award, 'award', 'results');
    const described = fittingPart(badge, 'badge', 'results');
    if (described === null) return [];
    const descriptions = (described ?? []).map(scaleOf);
    // What is wrong in the badge is told there, and what was withdrawn is not signed any more.
    const isToCome =
      award.data['revoked'] === undefined &&
      reached !== null &&
      descriptionFaults(descriptions).length === 0;
    const [list, own] = [
      award.data['results'] === undefined ? 'badge' : 'results',
      (reached ?? []).map(resultOf),
    ];
    return [
      ...resultFaults(own, descriptions),
      ...(isToCome ? missingFaults(own, descriptions) : []),
    ].map(({ path, ...words }) => problemAt(award, [list, ...path], words));
  });

/** Nobody earns more than a badge is worth. */
const notMoreCredits: Rule = (draft) =>
  waiting(draft).flatMap(([award, badge]) => {
    const earned = fittingPart(award, 'award', 'credits') ?? 0;
    const worth = fittingPart(badge, 'badge', 'credits') ?? 0;
    return earned <= worth || badge.wrong.has('/credits')
      ? []
      : [
          problemAt(award, ['credits'], {
            rule: 'credits-beyond-badge',
            message:
              worth === 0
                ? 'The badge is worth no credits, so none can be earned.'
                : `The badge is worth ${worth} credits, and this award says ${earned}.`,
            remedy:
              'Leave `credits` out: an award is of all credits of its badge. Only fewer are said.',
          }),
        ];
  });

export const resultRules: readonly Rule[] = [
  describedWhole,
  unitOfCredits,
  onScale,
  notMoreCredits,
];
