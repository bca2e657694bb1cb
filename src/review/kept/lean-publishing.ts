/** What the issuer may not leave out from one day to the next: files that stand on the site. */

import { textAt } from '../../community/document.ts';
import { problemOf } from '../../community/fault.ts';
import type { Problem } from '../../community/problem.ts';
import type { Ledger } from '../../credential/ledger/ledger.ts';
import { namesAssertion } from '../../credential/open-badge.ts';
import type { Sides } from '../boundaries.ts';
import { documentAt } from '../policy.ts';

const issuerPath = 'keys/issuer.json';

/**
 * A problem where a proposal turns to lean publishing while awards are published whole that were
 * signed for their recipient alone: nothing in these says that more than a page stood beside them,
 * so their other addresses would die. `ledger`: with the proposal.
 */
export function leanProblems({ base, head }: Sides, { credentials }: Ledger): Problem[] {
  const [before, after] = [base, head].map(({ files }) => documentAt(files, issuerPath));
  if (before == null || after == null || !isLean(after) || isLean(before)) return [];
  const dying = [...credentials.values()].filter(
    ({ path, json }) => !namesAssertion(json) && isPublishedAt(base, path),
  );
  const [first] = dying;
  if (first === undefined) return [];
  const others = dying.length === 1 ? '' : ` and ${dying.length - 1} more`;
  return [
    problemOf(
      {
        rule: 'lean-takes-away',
        offset: after.offsetOf(['publish'], 'key'),
        message:
          `The pictures and the card of ${first.path}${others} would leave the site: what was ` +
          'signed while its recipient was file-only does not tell that more than a page stands beside it.',
        remedy:
          'Have these awards signed again first, with `npm run correct`: then they name what ' +
          'stands beside them, and keep it.',
      },
      issuerPath,
      after.text,
    ),
  ];
}

/** A problem where a proposal takes the frames away that other sites show of signed awards. */
export function frameProblems({ base, head }: Sides, { credentials }: Ledger): Problem[] {
  const [before, after] = [base, head].map(({ files }) => documentAt(files, issuerPath));
  const isLost = before?.data['frames'] === true && after?.data['frames'] !== true;
  if (after == null || !isLost || credentials.size === 0) return [];
  return [
    problemOf(
      {
        rule: 'frames-taken-away',
        offset: 0,
        message: 'The frames of awards would leave the site, and other sites show them.',
        remedy: 'Keep `"frames": true`: an address that was published stays.',
      },
      issuerPath,
      after.text,
    ),
  ];
}

const isLean = (issuer: Parameters<typeof textAt>[0]): boolean =>
  textAt(issuer, 'publish') === 'lean';

function isPublishedAt({ files }: Sides['base'], credential: string): boolean {
  const profile = documentAt(files, credential.replace(/[^/]+$/, 'profile.md'));
  return profile !== null && textAt(profile, 'visibility') !== 'file-only';
}
