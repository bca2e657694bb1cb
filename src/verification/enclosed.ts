/** Credentials inside of something: each is judged by itself, as if it had come alone. */

import { say } from '../language/sayings.ts';
import { isJsonObject, type JsonValue } from '../proof/json.ts';
import type { Credential, Enclosed } from './credential.ts';
import { issuerHost } from './issuer.ts';
import { conformanceOf } from './report/conformance.ts';
import type { Check, Circumstances, Outcome, Report, Verdict } from './report/report.ts';
import { reportWithout } from './report/report-without.ts';
import { checkOf } from './report/step.ts';
import { verdictOfWhole } from './report/verdict.ts';
import { hasType } from './shape/json-shape.ts';

/**
 * Badges enclose credentials, and those may enclose more. How one of them is judged is handed down
 * from where the whole is, so that no module knows the one that called it.
 */
export interface EnclosingCircumstances extends Circumstances {
  /** Judges an enclosed credential (an object, or the text of a token) as if it had come alone. */
  readonly verifyEnclosed: (value: JsonValue) => Promise<Report>;
  /** True for what another credential led to: it leads no further. */
  readonly isLed?: true;
}

/** Each costs at least one signature. */
const maxEndorsements = 8;
const maxCredentials = 30;

/**
 * One check for each endorsement of the badge, its issuer and its achievement. A broken one makes
 * the badge invalid: who shows it makes a claim in somebody's name that this person never signed,
 * and both usual verifiers let that pass. One that cannot be checked, or holds no longer, says
 * nothing of the badge, which its issuer answers for alone.
 */
export async function checkEndorsements(
  { endorsements }: Credential,
  { verifyEnclosed }: EnclosingCircumstances,
): Promise<Check[]> {
  const checks: Check[] = [];
  for (const { place, value } of endorsements.slice(0, maxEndorsements))
    checks.push(endorsementCheck(place, await verifyEnclosed(value)));
  const left = endorsements.length - checks.length;
  return left === 0
    ? checks
    : [...checks, checkOf('endorsement', 'unknown', 'endorsement-unverified/left', { left })];
}

function endorsementCheck(part: string, report: Report): Check {
  return { ...endorsementVerdict(report), part };
}

function endorsementVerdict({ verdict, issuer: signer, conformance, checks }: Report): Check {
  const issuer = signer === null ? [say('phrases', 'somebody')] : issuerHost(signer.id);
  const wanted: Outcome =
    verdict === 'undetermined' || verdict === 'no-badge' ? 'unknown' : 'failed';
  const fault = checks.find(({ outcome }) => outcome === wanted)?.said ?? [];
  const values = { issuer, fault };
  switch (verdict) {
    case 'valid':
      return checkOf('endorsement', 'passed', 'endorsement-valid/issuer', { issuer });
    case 'nonconforming':
      return {
        ...checkOf('endorsement', 'deviates', 'endorsement-valid/issuer', { issuer }),
        deviations: conformance?.deviations ?? [],
      };
    case 'invalid':
      return checkOf('endorsement', 'failed', 'endorsement-broken/issuer', values);
    case 'no-badge':
    case 'undetermined': {
      const outcome = verdict === 'no-badge' ? 'deviates' : 'unknown';
      return checkOf('endorsement', outcome, 'endorsement-unverified/issuer', values);
    }
    default:
      return checkOf('endorsement', 'skipped', `endorsement-lapsed/${verdict}`, values);
  }
}

/** From the worst to the best. */
const order: readonly Verdict[] = [
  'invalid',
  'revoked',
  'expired',
  'not-yet-valid',
  'undetermined',
  'nonconforming',
  'valid',
];

/** As `checkEndorsements` says of one: what it cannot mend it does not spoil. */
function endorsementReport(report: Report): Report {
  const checks = [endorsementVerdict(report)];
  return { ...report, verdict: verdictOfWhole(checks), checks };
}

const isBrokenBeside = ({ report: { checks } }: { readonly report: Report }): boolean =>
  checks.length === 1 && checks.some(({ code }) => code === 'endorsement-broken');

/**
 * The report on a whole that encloses badges: its own checks, then those of each badge with its
 * place, and the worst verdict. Where there is one badge only, the report says whose and what.
 * Endorsements that lie beside badges are judged as those inside of one; where one is broken, each badge
 * keeps a report of its own.
 */
export async function withEnclosed(
  own: Report,
  inside: readonly Enclosed[],
  { verifyEnclosed }: EnclosingCircumstances,
): Promise<Report> {
  const reports: { readonly place: string; readonly report: Report }[] = [];
  const badges = inside.filter(
    ({ value }) => !isJsonObject(value) || !hasType(value, 'EndorsementCredential'),
  );
  const counted = badges.length > 0 ? badges : inside;
  const judged: Report[] = [];
  for (const one of inside.slice(0, maxCredentials)) {
    const report = await verifyEnclosed(one.value);
    const counts = counted.includes(one);
    if (counts) judged.push(report);
    reports.push({ ...one, report: counts ? report : endorsementReport(report) });
  }
  const left = inside.length - reports.length;
  if (left > 0)
    reports.push({
      place: 'the rest',
      report: reportWithout(checkOf('format', 'unknown', 'too-complex/credentials', { left })),
    });
  const verdicts: readonly Verdict[] = [own, ...reports.map(({ report }) => report)].map(
    ({ verdict }) =>
      // What holds no badge leaves the whole open, at best.
      verdict === 'no-badge' ? 'undetermined' : verdict,
  );
  const checks = [
    ...own.checks,
    ...reports.flatMap(({ place, report }) => report.checks.map((check) => placed(check, place))),
  ];
  const [only = own, another] = judged;
  // What somebody else signed beside a badge spoils the file, and is not for the badge to answer for.
  const isSpoilt = judged.length > 0 && reports.some(isBrokenBeside);
  return {
    ...(own.issuer || another ? own : only),
    ...((another || isSpoilt) && { inside: judged }),
    standard: 'ob3',
    verdict: order.find((verdict) => verdicts.includes(verdict)) ?? 'undetermined',
    conformance: conformanceOf('ob3', checks),
    checks,
  };
}

const placed = (check: Check, place: string): Check => ({
  ...check,
  part: check.part === undefined ? place : `${place}.${check.part}`,
});
