/** What a report says to people: one headline and one sentence, the same on the page and on the terminal. */

import { formOf } from '../language/plural.ts';
import { fill } from '../language/text.ts';
import type { Words } from '../language/words.ts';
import { issuerHost } from './issuer.ts';
import { printable } from './printable.ts';
import type { Check, Outcome, Report, Verdict } from './report.ts';

/** How a result is shown: a verdict, and the kinds of it that people must not mistake for one another. */
export type Standing = Verdict | 'unknown-issuer' | 'preview' | 'other-recipient';

/** In which language a report is told. */
export interface Tongue {
  /** BCP 47. */
  readonly language: string;
  readonly words: Words['report'];
}

export interface Telling {
  readonly standing: Standing;
  readonly headline: string;
  readonly sentence: string;
}

/** These speak of what a hosted badge has in the place of key and signature. */
const hostedCodes: ReadonlySet<string> = new Set([
  'within-scope', 'out-of-scope', 'hosted-as-shown', 'not-hosted', 'hosted-differs', 'hosted-unreachable', 'malformed-hosted', 'other-hosted',
]);

type Names = Readonly<Record<string, string>>;

/** The words for what a check looks at. */
export function subjectOf({ check, code }: Check, { hosted, checks }: Words['report']): string {
  return (hostedCodes.has(code) ? (hosted as Names)[check] : undefined) ?? (checks as Names)[check] ?? check;
}

/** The words for a report. The issuer comes by its address, in plain ASCII; what it calls itself is never said here. */
export function tell(report: Report, tongue: Tongue): Telling {
  const { headlines, confirmed } = tongue.words;
  const standing = standingOf(report);
  const headline = standing === 'unknown-issuer' && isHosted(report) ? confirmed : headlines[standing];
  return { standing, headline, sentence: sentenceOf(report, standing, tongue) };
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

function sentenceOf(report: Report, standing: Standing, tongue: Tongue): string {
  const { checks } = report;
  const { words } = tongue;
  const { sentences } = words;
  const award = awardOf(report, tongue);
  const judged = (...found: readonly string[]): string => fill(sentences.judged, { award, found: found.join(' ') });
  const stranger = report.issuer?.trusted === true ? [] : [words.unknownIssuer];
  switch (standing) {
    case 'valid': return fill(sentences.valid, { award, recipient: detailOf(checks, 'recipient') });
    case 'unknown-issuer': return fill(sentences.stranger, { award, recipient: detailOf(checks, 'recipient') });
    case 'expired': case 'not-yet-valid': return judged(detailOf(checks, 'dates', 'failed'), ...stranger);
    case 'revoked': return judged(checks.some(({ code }) => code === 'suspended') ? words.suspended : words.withdrawn, ...stranger);
    case 'other-recipient': return judged(detailOf(checks, 'recipient'));
    case 'preview': return firstDetail(checks, 'failed', words);
    case 'invalid': return fill(sentences.invalid, { found: firstDetail(checks, 'failed', words) });
    case 'undetermined': return fill(sentences.undetermined, { found: firstDetail(checks, 'unknown', words) });
  }
}

/** Who awarded what to whom; only of reports whose signature is correct. Several badges are told below, not here. */
function awardOf({ issuer: signer, recipient: named, achievement, checks }: Report, { words: { award }, language }: Tongue): string {
  const issuer = signer === null ? award.somebody : issuerHost(signer.id);
  const kind = checks.find(({ check }) => check === 'schema')?.code;
  const count = checks.filter(({ check, part }) => check === 'format' && part !== undefined && !part.includes('.')).length;
  if (kind === 'endorsement') return fill(award.endorsement, { issuer });
  if (kind === 'record') return fill(formOf(award.record, count, language), { issuer, count });
  if (signer === null && count > 1) return fill(award.shown, { count });
  const badge = achievement === null ? '' : printable(achievement.name);
  const recipient = named === null ? '' : printable(named);
  if (achievement === null) return named === null ? fill(award.bare, { issuer }) : fill(award.nameless, { issuer, recipient });
  return named === null ? fill(award.unnamed, { issuer, badge }) : fill(award.whole, { issuer, badge, recipient });
}

const detailOf = (checks: readonly Check[], name: string, wanted?: Outcome): string =>
  checks.find(({ check, outcome }) => check === name && (wanted === undefined || outcome === wanted))?.detail ?? '';

const firstDetail = (checks: readonly Check[], outcome: Outcome, { noAnswer }: Words['report']): string =>
  checks.find((check) => check.outcome === outcome)?.detail ?? noAnswer;

/** The checks that were made, and one sentence naming those that an earlier one made impossible, or null. */
export function toldChecks({ checks }: Report, words: Words['report']): { readonly made: readonly Check[]; readonly others: string | null } {
  const made = checks.filter(({ code }) => code !== 'not-reached').map((check) => withPart(check, words));
  const names = checks.filter(({ code }) => code === 'not-reached').map(({ check }) => (words.checksNamed as Names)[check] ?? check);
  return { made, others: names.length === 0 ? null : fill(words.notReached, { checks: [...new Set(names)].join(', ') }) };
}

/** A check of a part says of which. */
const withPart = (check: Check, { part }: Words['report']): Check =>
  (check.part === undefined ? check : { ...check, detail: fill(part, { part: printable(check.part), found: check.detail }) });

/** The report for a terminal: headline, sentence, and a line for each check. Safe to print, whatever the credential holds. */
export function formatReport(report: Report, tongue: Tongue): string {
  const { words } = tongue;
  const { headline, sentence } = tell(report, tongue);
  const { made, others } = toldChecks(report, words);
  const lines = made.map(({ outcome, detail, code, ...check }) =>
    `  ${words.outcomes[outcome].padEnd(12)}${subjectOf({ ...check, outcome, detail, code }, words).padEnd(14)}${detail} (${code})`);
  return [headline, sentence, '', ...lines, ...(others === null ? [] : [`  ${others}`])].join('\n');
}
