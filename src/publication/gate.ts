/** The gate before anything is written or published: every issued credential is verified as a stranger would. */

import type { Community } from '../community/model.ts';
import type { Problem } from '../community/problem.ts';
import { damaged, type Ledger } from '../credential/ledger.ts';
import type { Report, Verdict } from '../verification/report.ts';
import { verify } from '../verification/verify.ts';
import { ownDocuments, ownIssuer } from './own-documents.ts';

/** States that an issued credential may be in; its signature holds in all of them. */
const standing: readonly Verdict[] = ['valid', 'expired', 'revoked', 'not-yet-valid'];

/** One problem for every issued credential whose signature or status does not hold at `now`. */
export async function gateProblems(community: Community, ledger: Ledger, now: Date): Promise<Problem[]> {
  const circumstances = { now, fetchJson: ownDocuments(community, ledger), trusted: [ownIssuer(community)] };
  const problems: Problem[] = [];
  for (const { path, text } of ledger.credentials.values()) {
    const report = await verify(text, circumstances);
    if (!standing.includes(report.verdict)) problems.push(damaged(path, reasonOf(report)));
  }
  return problems;
}

function reasonOf({ verdict, checks }: Report): string {
  const fault = checks.find(({ outcome }) => outcome === 'failed') ?? checks.find(({ outcome }) => outcome === 'unknown');
  return fault === undefined ? `its verdict is "${verdict}".` : `${fault.detail} (${fault.code})`;
}
