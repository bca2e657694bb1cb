/**
 * Every endorsement is judged as a stranger would judge it, as far as its own bytes and this
 * community go: nothing is fetched, so that a build says the same wherever and whenever it runs.
 * What only the endorser's site knows, the page asks there when somebody presses the button.
 */

import type { Community } from '../../community/model.ts';
import { parsedJson, sameJson } from '../../proof/json.ts';
import type { Problem } from '../../community/problem.ts';
import { detailOf } from '../../verification/report/english.ts';
import type { Check, FetchJson, Report, Verdict } from '../../verification/report/report.ts';
import { verify } from '../../verification/verify.ts';

/** What lies with the endorser. */
const fetchNothing: FetchJson = () =>
  Promise.resolve({ outcome: 'unreachable', reason: 'Nothing is fetched here.' });

/** What no day and no answer of the endorser's could mend. */
const broken: readonly Verdict[] = ['invalid', 'no-badge'];

/**
 * The endorsements that nobody would take for one, each with what is wrong, and those by a key whose
 * signature cannot be checked: whoever likes could name that key. `fetchJson`: asks the
 * endorsers, for those who want to know that as well; one who cannot be reached is no problem.
 */
export async function endorsementProblems(
  { endorsements }: Community,
  now: Date,
  fetchJson: FetchJson = fetchNothing,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, bytes, hostedAt, issuerId } of endorsements) {
    const text = new TextDecoder().decode(bytes);
    if (hostedAt !== null) {
      if (!(await isHostedSo(text, hostedAt, fetchJson)))
        problems.push({ ...hostedOtherwise(hostedAt), path, line: 1, column: 1 });
      continue;
    }
    const report = await verify(text, { now, fetchJson, trusted: [] });
    const words = wordsAbout(report, issuerId);
    if (words !== null) problems.push({ ...words, path, line: 1, column: 1 });
  }
  return problems;
}

type Words = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** What is wrong with an endorsement by what the verifier reports; null: nothing. */
function wordsAbout(report: Report, issuerId: string): Words | null {
  if (broken.includes(report.verdict)) return notWhatItSays(report);
  if (issuerId.startsWith('did:key:') && !isProven(report)) return unproven(report);
  const beyond = beyondJudging(report);
  return beyond === null ? null : beyondUs(beyond);
}

/**
 * What this verifier can never judge, whoever answers: an unknown suite, key, kind of issuer or form.
 * Pages offer to check each endorsement, so none is kept of which that could only fail.
 */
const beyondJudging = ({ checks }: Report): Check | null =>
  checks.find(
    ({ outcome, check, code }) =>
      outcome === 'unknown' &&
      (check === 'format' || check === 'contexts' || code.startsWith('unsupported-')) &&
      check !== 'status',
  ) ?? null;

const beyondUs = (check: Check): Words => ({
  rule: 'endorsement-beyond-judging',
  message: `Nobody can check this endorsement here: ${detailOf(check)}`,
  remedy:
    'Ask whoever wrote it for one that `npm run verify -- FILE` can judge: Open Badges 3.0 as JSON with ' +
    'an Ed25519 or P-256 signature, or as a token (VC-JWT).',
});

const notWhatItSays = (report: Report): Words => ({
  rule: 'endorsement-invalid',
  message: `This endorsement is not what it says: ${faultOf(report)}`,
  remedy:
    'Put the file here as its author sent it, byte for byte, or ask ' +
    'them for another one: a signed file cannot be mended.',
});

/** Pages say of a person's key that it signed, and need nobody else to know that. */
const isProven = ({ checks }: Report): boolean =>
  checks.some(({ check, outcome }) => check === 'proof' && outcome === 'passed');

const unproven = (report: Report): Words => ({
  rule: 'endorsement-unproven',
  message: `Nobody here can tell whether the key that this names signed it: ${faultOf(report)}`,
  remedy: 'Ask whoever wrote it for one that `npm run verify -- FILE` calls valid.',
});

/** Whether its author still says so, as far as one hears: what cannot be reached says nothing. */
async function isHostedSo(text: string, hostedAt: string, fetchJson: FetchJson): Promise<boolean> {
  const there = await fetchJson(hostedAt);
  return there.outcome !== 'fetched' || isSame(there.text, text);
}

function isSame(one: string, other: string): boolean {
  try {
    return sameJson(parsedJson(one), parsedJson(other));
  } catch {
    return false;
  }
}

const hostedOtherwise = (hostedAt: string): Words => ({
  rule: 'endorsement-hosted-otherwise',
  message: `This is not what its author hosts at ${hostedAt}, where alone it counts.`,
  remedy: 'Put here what stands there, under the SHA-256 of its bytes, or delete it.',
});

function faultOf({ verdict, checks }: Report): string {
  const fault =
    checks.find(({ outcome }) => outcome === 'failed') ??
    checks.find(({ outcome }) => outcome === 'unknown');
  return fault === undefined ? `its verdict is "${verdict}".` : detailOf(fault);
}
