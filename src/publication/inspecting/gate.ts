/**
 * The gate before anything is written or published: every issued credential is verified as a
 * stranger would.
 */

import type { Community } from '../../community/model.ts';
import type { Problem } from '../../community/problem.ts';
import { damaged, type IssuedJson, type Ledger } from '../../credential/ledger/ledger.ts';
import { detailOf } from '../../verification/report/english.ts';
import type { Report, Verdict } from '../../verification/report/report.ts';
import { verify } from '../../verification/verify.ts';
import { ownDocuments, ownIssuers } from './own-documents.ts';
import { signingKey } from '../../credential/ledger/signatures.ts';
import { strayListProblems } from '../issuing/status-lists.ts';
import { noMemory, type VerifiedMemory } from '../remembering/verified-memory.ts';
import type { OwnMeans } from '../signing/own-means.ts';
import { verifiedBefore } from './verified-before.ts';

/** States that an issued credential may be in; its signature holds in all of them. */
const standing: readonly Verdict[] = ['valid', 'expired', 'revoked', 'not-yet-valid'];

interface Looking {
  /**
   * Those to look at, where the others were looked at before and nothing that they rest on has
   * changed since.
   */
  readonly credentials?: readonly IssuedJson[];
  /** How our own signatures are checked; without, as those of strangers. */
  readonly means?: OwnMeans;
  /** What need not be verified again; without, nothing is taken for verified. */
  readonly memory?: VerifiedMemory;
}

/**
 * One problem for every issued credential whose signature or status does not hold at `now`. What a
 * compromised key signed counts for nobody, whatever became of the award: page, command and file
 * could not agree on its state. Throws `FormsDiffer` where the means of the run turn out to be
 * wrong.
 */
export async function gateProblems(
  community: Community,
  ledger: Ledger,
  now: Date,
  { credentials = [...ledger.credentials.values()], means, memory = noMemory }: Looking = {},
): Promise<Problem[]> {
  const same = {
    now,
    trusted: ownIssuers(community),
    ...(means && { holds: means.proofHolds }),
  };
  const published = { ...same, fetchJson: ownDocuments(community, ledger) };
  const once = { ...same, fetchJson: ownDocuments(beforeCompromise(community), ledger) };
  const withdrawn = new Set(
    community.keys.filter(({ state }) => state === 'compromised').map(({ id }) => id),
  );
  const before = await verifiedBefore(community, ledger, memory);
  const problems: Problem[] = [];
  for (const issued of credentials) {
    const key = signingKey(issued.json);
    const isWithdrawn = key !== null && withdrawn.has(key);
    if (!isWithdrawn && before.isKnown(issued)) continue;
    const report = await verify(issued.text, isWithdrawn ? once : published);
    if (!standing.includes(report.verdict)) problems.push(damaged(issued.path, reasonOf(report)));
    else if (isWithdrawn) problems.push(signedByCompromised(issued, key));
    else before.stands(issued);
  }
  means?.check();
  memory.keep();
  return [...problems, ...(await strayListProblems(community, ledger))];
}

/** The community as it was when no key was compromised yet. */
export function beforeCompromise(community: Community): Community {
  return {
    ...community,
    keys: community.keys.map((key) =>
      key.state === 'compromised' ? { ...key, state: 'retired', compromisedFrom: null } : key,
    ),
  };
}

function signedByCompromised({ path }: IssuedJson, key: string): Problem {
  return {
    rule: 'signed-by-compromised-key',
    path,
    line: 1,
    column: 1,
    message: `${key}, the key that signed this award, is compromised, so nobody accepts it any more.`,
    remedy:
      `Run \`npm run key -- compromised ${key} --from ` +
      `DATE\`: it signs the award again with the active key.`,
  };
}

function reasonOf({ verdict, checks }: Report): string {
  const fault =
    checks.find(({ outcome }) => outcome === 'failed') ??
    checks.find(({ outcome }) => outcome === 'unknown');
  return fault === undefined
    ? `its verdict is "${verdict}".`
    : `${detailOf(fault)} (${fault.code})`;
}
