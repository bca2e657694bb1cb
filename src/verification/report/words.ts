/**
 * What a report says to people: one headline and one sentence, the same on the page and on the
 * terminal.
 */

import { inARow } from '../../language/in-a-row.ts';
import { formOf } from '../../language/plural.ts';
import { inFull, inGeneral } from '../../language/sayings.ts';
import { fill } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { issuerHost } from '../issuer.ts';
import { printable } from './printable.ts';
import type { Check, Outcome, Report, Verdict } from './report.ts';

/**
 * How a result is shown: a verdict, and the kinds of it that people must not mistake for one
 * another.
 */
export type Standing =
  Verdict | 'known-issuer' | 'unknown-issuer' | 'preview' | 'other-recipient' | 'replaced';

/** In which language a report is told. */
export interface Tongue {
  /** BCP 47. */
  readonly language: string;
  readonly words: Words['report'];
  readonly codes: Words['codes'];
  /**
   * Whether the sentence that all cases of a code have in common comes first, and the exact one
   * below it: so translations speak, in which values of the exact one may be English.
   */
  readonly general: boolean;
}

export interface Telling {
  readonly standing: Standing;
  readonly headline: string;
  readonly sentence: string;
}

/** These speak of what a hosted badge has in the place of key and signature. */
const hostedCodes: ReadonlySet<string> = new Set(
  (
    'within-scope out-of-scope other-host hosted-as-shown hosted-newer not-hosted ' +
    'hosted-differs hosted-unreachable malformed-hosted other-hosted'
  ).split(' '),
);

/** What is said of the status also where nothing is wrong with it. */
const notedCodes: ReadonlySet<string> = new Set(['status-message', 'status-not-shown']);

type Names = Readonly<Record<string, string>>;

/** The words for what a check looks at. */
function subjectOf({ check, code }: Check, { hosted, checks }: Words['report']): string {
  const [ofHosted, ofAll]: readonly [Names, Names] = [hosted, checks];
  return (hostedCodes.has(code) ? ofHosted[check] : undefined) ?? ofAll[check] ?? check;
}

/**
 * The words for a report. The issuer comes by its address, in plain ASCII; what it calls itself stands
 * behind that where the reader was told to trust it and it signed the badge, and nowhere else.
 */
export function tell(report: Report, tongue: Tongue): Telling {
  const standing = standingOf(report);
  return {
    standing,
    headline: headlineOf(report, standing, tongue.words),
    sentence: sentenceOf(report, standing, tongue),
  };
}

function headlineOf(
  report: Report,
  standing: Standing,
  { headlines, confirmed, undecidedPerson }: Words['report'],
): string {
  if (standing === 'unknown-issuer' && isHosted(report)) return confirmed;
  return standing === 'undetermined' && isPersonOpen(report)
    ? undecidedPerson
    : headlines[standing];
}

/** All is well with the badge; whose it is could not be told. */
const isPersonOpen = ({ checks }: Report): boolean =>
  checks
    .filter(({ outcome, check }) => outcome === 'unknown' && check !== 'endorsement')
    .every(({ code }) => code === 'recipient-undecidable');

/** Open Badges 2.0 without signature: the issuer's host confirms it. */
const isHosted = ({ checks }: Report): boolean =>
  checks.some(({ code }) => code === 'hosted-as-shown');

function standingOf({ verdict, issuer, checks }: Report): Standing {
  if (verdict === 'valid' && issuer?.trusted !== true)
    return issuer?.knownAs === undefined ? 'unknown-issuer' : 'known-issuer';
  const failures = checks.filter(({ outcome }) => outcome === 'failed').map(({ code }) => code);
  if (failures.includes('preview-issuer')) return 'preview';
  if (verdict === 'invalid' && failures.includes('recipient-differs')) return 'other-recipient';
  return verdict === 'revoked' && isReplaced(checks) ? 'replaced' : verdict;
}

/** Withdrawn for nothing but that a corrected one stands in its place. */
const isReplaced = (checks: readonly Check[]): boolean =>
  checks.some(({ code }) => code === 'replaced') &&
  checks.every(({ code, outcome }) => outcome !== 'failed' || besideAge.has(code));

/** What may be found besides in a copy that is no longer the present one. */
const besideAge: ReadonlySet<string> = new Set(['replaced', 'expired', 'recipient-differs']);

function sentenceOf(report: Report, standing: Standing, tongue: Tongue): string {
  const { checks } = report;
  const { words, language } = tongue;
  const [{ sentences }, award] = [words, awardOf(report, tongue)];
  const toldOf = (isMeant: (check: Check) => boolean) => told(checks.find(isMeant), tongue);
  const found = (name: string, wanted?: Outcome): string =>
    toldOf(({ check, outcome }) => check === name && outcome === (wanted ?? outcome)) ?? '';
  const first = (wanted: Outcome): string =>
    toldOf(({ outcome }) => outcome === wanted) ?? words.noAnswer;
  const judged = (...parts: readonly string[]): string =>
    fill(sentences.judged, { award, found: inARow(parts, language) });
  const stranger = report.issuer?.trusted === true ? [] : [acquaintance(report, words)];
  const message = checks.some(({ code }) => notedCodes.has(code)) ? [found('status')] : [];
  const rest = inARow([found('recipient'), ...message], language);
  switch (standing) {
    case 'valid':
      return fill(sentences.valid, { award, recipient: rest });
    case 'known-issuer':
      return fill(sentences.known, { award, known: inARow(stranger, language), recipient: rest });
    case 'unknown-issuer':
      return fill(sentences.stranger, { award, recipient: rest });
    case 'expired':
    case 'not-yet-valid':
      return judged(found('dates', 'failed'), ...stranger);
    case 'nonconforming':
      return fill(sentences.nonconforming, {
        award,
        found: inARow([first('deviates'), found('recipient'), ...message, ...stranger], language),
      });
    case 'no-badge':
      return fill(sentences['no-badge'], { found: first('unknown') });
    case 'revoked':
      return judged(withdrawalIn(checks, words), ...stranger);
    case 'replaced':
    case 'other-recipient':
      return judged(found(standing === 'replaced' ? 'status' : 'recipient'));
    case 'preview':
      return first('failed');
    case 'invalid':
      return fill(sentences.invalid, { found: first('failed') });
    case 'undetermined':
      if (isPersonOpen(report)) return judged(found('recipient'), ...stranger);
      return fill(sentences.undetermined, { found: first('unknown') });
  }
}

/** How far an issuer is known here that is not one's own. */
function acquaintance({ issuer }: Report, words: Words['report']): string {
  const name = issuer?.knownAs;
  return name === undefined
    ? words.unknownIssuer
    : fill(words.knownIssuer, { name: printable(name) });
}

const withdrawalIn = (checks: readonly Check[], words: Words['report']): string =>
  checks.some(({ code }) => code === 'suspended') ? words.suspended : words.withdrawn;

/** Who awarded what to whom, or signed a record of how many; only of reports whose signature is correct. */
export function awardOf(
  { issuer: signer, recipient: named, achievement, checks, inside }: Report,
  { words: { award }, language }: Tongue,
): string {
  const issuer = signer === null ? award.somebody : nameOf(signer);
  const kind = checks.find(({ check }) => check === 'schema')?.code;
  const count = inside?.length ?? 1;
  if (kind === 'endorsement') return fill(award.endorsement, { issuer });
  if (kind === 'record') return fill(formOf(award.record, count, language), { issuer, count });
  const badge = achievement === null ? '' : printable(achievement.name);
  const recipient = named === null ? '' : printable(named);
  const [bare, whole] =
    named === null ? [award.bare, award.unnamed] : [award.nameless, award.whole];
  return fill<'issuer' | 'badge' | 'recipient'>(achievement === null ? bare : whole, {
    ...{ issuer, badge, recipient },
  });
}

const nameOf = ({ id, name, trusted }: NonNullable<Report['issuer']>): string =>
  issuerHost(id) + (trusted && name !== null ? ` (${printable(name)})` : '');

/** What a check says in this language, or nothing where there is no check. */
function told(check: Check | undefined, tongue: Tongue): string | undefined {
  if (check === undefined) return undefined;
  const general = tongue.general ? inGeneral(check.check, check.code, tongue.codes) : undefined;
  return general ?? inFull(check.said, tongue);
}

/** A check as people read it. */
export interface ToldCheck {
  readonly outcome: Outcome;
  /** The outcome in this language. */
  readonly label: string;
  readonly code: string;
  readonly subject: string;
  /** What was found, in this language; of a part, with its name. */
  readonly found: string;
  /** The exact sentence, where the general one was said. */
  readonly exactly: string | null;
}

/**
 * The checks that were made, and one sentence naming those that an earlier one made impossible, or
 * null.
 */
export function toldChecks(
  { checks }: Report,
  tongue: Tongue,
): { readonly made: readonly ToldCheck[]; readonly others: string | null } {
  const named: Names = tongue.words.checksNamed;
  const made = checks
    .filter(({ code }) => code !== 'not-reached')
    .map((check) => toldCheck(check, tongue));
  const names = checks
    .filter(({ code }) => code === 'not-reached')
    .map(({ check }) => named[check] ?? check);
  return {
    made,
    others:
      names.length === 0
        ? null
        : fill(tongue.words.notReached, { checks: [...new Set(names)].join(', ') }),
  };
}

function toldCheck(check: Check, tongue: Tongue): ToldCheck {
  const { outcome, code, part } = check;
  const exactly = inFull(check.said, tongue);
  const says = told(check, tongue) ?? exactly;
  const found =
    part === undefined ? says : fill(tongue.words.part, { part: printable(part), found: says });
  return {
    outcome: code === 'replaced' ? 'deviates' : outcome,
    label: code === 'replaced' ? tongue.words.older : tongue.words.outcomes[outcome],
    code,
    subject: subjectOf(check, tongue.words),
    found,
    exactly: says === exactly ? null : exactly,
  };
}
