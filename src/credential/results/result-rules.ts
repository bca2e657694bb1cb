/** What an award reached, held against the version of the badge that it is or was signed for. */

import type { Award, Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { missingFaults, resultFaults } from '../../community/results/reached.ts';
import type { JsonObject } from '../../proof/json.ts';
import { achievementPath, credentialPath } from '../addresses.ts';
import { resultsDescribedIn } from './results.ts';
import { awaitsCorrection } from '../ledger/corrections.ts';
import { objectAt } from '../ledger/issued-members.ts';
import type { Ledger } from '../ledger/ledger.ts';

/**
 * Awards that are to be signed with a version of their badge that is frozen already: corrections,
 * and awards that name an earlier version. What it describes may not be what the badge describes
 * today.
 */
export function resultsFit({ awards }: Community, ledger: Ledger): Problem[] {
  return awards.flatMap((award) => resultProblems(award, ledger));
}

/** The same of one award. */
export function resultProblems(award: Award, ledger: Ledger): Problem[] {
  const achievement = frozenFor(award, ledger);
  if (achievement === null) return [];
  // What was signed without a result that is required may be corrected without it.
  const wasSigned = ledger.credentials.has(credentialPath(award.recipient, award.slug));
  const described = resultsDescribedIn(achievement);
  const worth = achievement['creditsAvailable'];
  const place = { path: award.path, line: 1, column: 1 };
  return [
    ...[
      ...resultFaults(award.results, described),
      ...(wasSigned ? [] : missingFaults(award.results, described)),
    ].map(({ path: _, ...words }) => ({ ...place, ...words })),
    ...(award.credits === null || (typeof worth === 'number' && award.credits <= worth)
      ? []
      : [
          {
            ...place,
            rule: 'credits-beyond-badge',
            message: 'The version of the badge that this award carries is worth fewer credits.',
            remedy: 'Leave `credits` out: an award is of all credits of its badge.',
          },
        ]),
  ];
}

function frozenFor(award: Award, { credentials, achievements }: Ledger): JsonObject | null {
  const issued = credentials.get(credentialPath(award.recipient, award.slug))?.json;
  if (issued !== undefined)
    return awaitsCorrection(award, issued)
      ? objectAt(objectAt(issued, 'credentialSubject'), 'achievement')
      : null;
  return award.version === null
    ? null
    : (achievements.get(achievementPath(award.badge, award.version, award.language))?.json ?? null);
}
