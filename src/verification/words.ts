/** What a report says to people: one headline and one sentence, the same on the page and on the terminal. */

import { issuerHost } from './issuer.ts';
import { printable } from './printable.ts';
import type { Check, Outcome, Report, Verdict } from './report.ts';

/** How a result is shown: a verdict, and the kinds of it that people must not mistake for one another. */
export type Standing = Verdict | 'unknown-issuer' | 'preview' | 'other-recipient';

export interface Words {
  readonly standing: Standing;
  readonly headline: string;
  readonly sentence: string;
}

const headlines: Readonly<Record<Standing, string>> = {
  valid: 'Valid badge',
  'unknown-issuer': 'Signature correct, issuer unknown to this site',
  expired: 'Expired badge',
  'not-yet-valid': 'Not valid yet',
  revoked: 'Revoked badge',
  invalid: 'Not valid',
  undetermined: 'Could not be decided',
  preview: 'A preview, not an issued badge',
  'other-recipient': 'A badge of somebody else',
};

/** The words for each outcome of a check. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  passed: 'Passed', failed: 'Failed', unknown: 'Unknown', skipped: 'Not checked',
};

/** What each check looks at, in two or three words. */
export const checkWords: Readonly<Record<string, string>> = {
  format: 'File', contexts: 'Vocabulary', schema: 'Completeness', issuer: 'Issuer', key: 'Key', proof: 'Signature',
  dates: 'Dates', status: 'Revocation', endorsement: 'Endorsement', recipient: 'Recipient',
};

/** What a hosted badge has in the place of key and signature. */
const hostedWords: Readonly<Record<string, string>> = { key: 'Scope', proof: 'Original' };
const hostedCodes: ReadonlySet<string> = new Set([
  'within-scope', 'out-of-scope', 'hosted-as-shown', 'not-hosted', 'hosted-differs', 'hosted-unreachable', 'malformed-hosted', 'other-hosted',
]);

/** The words for what a check looks at. */
export const subjectOf = ({ check, code }: Check): string => (hostedCodes.has(code) ? hostedWords[check] : undefined) ?? checkWords[check] ?? check;

/** The words for a report. The issuer comes by its address, in plain ASCII; what it calls itself is never said here. */
export function wordsOf(report: Report): Words {
  const standing = standingOf(report);
  const headline = standing === 'unknown-issuer' && isHosted(report) ? 'Confirmed by its issuer, who is unknown to this site' : headlines[standing];
  return { standing, headline, sentence: sentenceOf(report, standing) };
}

/** Open Badges 2.0 without signature: the issuer's host confirms it. */
const isHosted = ({ checks }: Report): boolean => checks.some(({ code }) => code === 'hosted-as-shown');

function standingOf({ verdict, issuer, checks }: Report): Standing {
  if (verdict === 'valid' && issuer?.trusted !== true) return 'unknown-issuer';
  const failures = checks.filter(({ outcome }) => outcome === 'failed').map(({ code }) => code);
  if (failures.includes('preview-issuer')) return 'preview';
  if (verdict === 'invalid' && failures.includes('recipient-differs')) return 'other-recipient';
  return verdict;
}

function sentenceOf(report: Report, standing: Standing): string {
  const { checks } = report;
  const award = awardOf(report);
  switch (standing) {
    case 'valid': return `${award} Nothing was changed since, and it is in force. ${detailOf(checks, 'recipient')}`;
    case 'unknown-issuer':
      return `${award} Whether that is who you take it for, only you can judge: this site does not know it. ${detailOf(checks, 'recipient')}`;
    case 'expired': case 'not-yet-valid': return `${award} ${detailOf(checks, 'dates', 'failed')}${stranger(report)}`;
    case 'revoked': return `${award} ${withdrawal(checks)}${stranger(report)}`;
    case 'other-recipient': return `${award} ${detailOf(checks, 'recipient')}`;
    case 'preview': return firstDetail(checks, 'failed');
    case 'invalid': return `Do not rely on it. ${firstDetail(checks, 'failed')}`;
    case 'undetermined': return `This says nothing for the badge, and nothing against it. ${firstDetail(checks, 'unknown')}`;
  }
}

/** Who awarded what to whom; only of reports whose signature is correct. Several badges are told below, not here. */
function awardOf({ issuer, recipient, achievement, checks }: Report): string {
  const host = issuer === null ? 'Somebody' : issuerHost(issuer.id);
  const kind = checks.find(({ check }) => check === 'schema')?.code;
  const inside = checks.filter(({ check, part }) => check === 'format' && part !== undefined && !part.includes('.')).length;
  if (kind === 'endorsement') return `${host} endorsed a badge, a person or an organisation; this is no badge itself.`;
  if (kind === 'record') return `${host} signed a record with ${inside === 1 ? 'one credential' : `${inside} credentials`} in it.`;
  if (issuer === null && inside > 1) return `Somebody shows ${inside} credentials, and each was looked at.`;
  const badge = achievement === null ? 'a badge' : `the badge “${printable(achievement.name)}”`;
  return `${host} awarded ${badge}${recipient === null ? '' : ` to ${printable(recipient)}`}.`;
}

const stranger = ({ issuer }: Report): string => (issuer?.trusted === true ? '' : ' The issuer is unknown to this site.');

const withdrawal = (checks: readonly Check[]): string => checks.some(({ code }) => code === 'suspended')
  ? 'The issuer has suspended it: for now it does not count.'
  : 'The issuer has withdrawn it: it no longer counts.';

const detailOf = (checks: readonly Check[], name: string, wanted?: Outcome): string =>
  checks.find(({ check, outcome }) => check === name && (wanted === undefined || outcome === wanted))?.detail ?? '';

const firstDetail = (checks: readonly Check[], outcome: Outcome): string =>
  checks.find((check) => check.outcome === outcome)?.detail ?? 'No check gave an answer.';

/** The checks that were made, and one sentence naming those that an earlier one made impossible, or null. */
export function toldChecks({ checks }: Report): { readonly made: readonly Check[]; readonly others: string | null } {
  const made = checks.filter(({ code }) => code !== 'not-reached').map(withPart);
  const names = checks.filter(({ code }) => code === 'not-reached').map(({ check }) => (checkWords[check] ?? check).toLowerCase());
  return { made, others: names.length === 0 ? null : `Not looked at after that: ${[...new Set(names)].join(', ')}.` };
}

/** A check of a part says of which. */
const withPart = (check: Check): Check => (check.part === undefined ? check : { ...check, detail: `${printable(check.part)}: ${check.detail}` });

/** The report for a terminal: headline, sentence, and a line for each check. Safe to print, whatever the credential holds. */
export function formatReport(report: Report): string {
  const { headline, sentence } = wordsOf(report);
  const { made, others } = toldChecks(report);
  const lines = made.map((check) => ({ ...check, subject: subjectOf(check) })).map(({ subject, outcome, detail, code }) =>
    `  ${outcomeWords[outcome].padEnd(12)}${subject.padEnd(14)}${detail} (${code})`);
  return [headline, sentence, '', ...lines, ...(others === null ? [] : [`  ${others}`])].join('\n');
}
