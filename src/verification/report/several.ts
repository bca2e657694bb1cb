/** What is said of a file with several badges: how many of each kind there are, and which to look at. */

import { inARow } from '../../language/in-a-row.ts';
import { inDigits } from '../../language/plural.ts';
import { fill } from '../../language/text.ts';
import { issuerHost } from '../issuer.ts';
import { printable } from './printable.ts';
import type { Check, Report } from './report.ts';
import { awardOf, type Standing, tell, toldChecks, type Telling, type Tongue } from './words.ts';

/** What the badges in a file are where nothing needs a second look. */
const well: ReadonlySet<Standing> = new Set(['valid', 'known-issuer', 'unknown-issuer']);

/** What is said of no badge: of the file, of what was too much, of endorsements beside badges. */
const isOfWhole = ({ check, part = '' }: Check): boolean =>
  /^(?:the rest)?$/.test(part) || (check === 'endorsement' && /^[^.]*$/.test(part));

/** The report on the file alone, without what is said of its badges. */
export const ofWhole = (report: Report): Report => ({
  ...report,
  checks: report.checks.filter(isOfWhole),
});

/**
 * How a file with several badges is told (`inside` in its report): where something is wrong with the
 * file itself, that; else how many badges are as they should be, and each other one by its name, or
 * by its place and the host of its issuer where no signature covers a name.
 */
export function tellWhole(report: Report, tongue: Tongue): Telling {
  const { inside = [] } = report;
  const own = ofWhole(report);
  const isAmiss = own.checks.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
  const whole = tell(isAmiss ? own : report, tongue);
  const counts = countsOf(inside, tongue);
  const sentence = isAmiss ? whole.sentence : showing(report, tongue);
  return { ...whole, sentence: inARow([sentence, ...counts], tongue.language) };
}

/** Who signed the whole; where nobody did, that somebody shows it. */
const showing = (report: Report, tongue: Tongue): string =>
  report.issuer === null
    ? fill(tongue.words.award.shown, { count: report.inside?.length ?? 0 })
    : awardOf(report, tongue);

/** One sentence for each kind of badges inside: the number of those that are well, the names of others. */
function countsOf(inside: readonly Report[], tongue: Tongue): string[] {
  const found = new Map<string, { isWell: boolean; names: string[] }>();
  for (const [at, report] of inside.entries()) {
    const { headline, standing } = tell(report, tongue);
    const group = found.get(headline) ?? { isWell: well.has(standing), names: [] };
    group.names.push(nameInside(report, at, inside.length, tongue.words.named));
    found.set(headline, group);
  }
  return [...found].map(([headline, { isWell, names }]) =>
    fill(tongue.words.counted, {
      headline,
      found: isWell ? inDigits(names.length, tongue.language) : names.join(' · '),
    }),
  );
}

/**
 * As signed, in marks where there are some (`named`), so that no name passes for a sentence of ours; else
 * the place among the others, and the host of whoever it claims to be by.
 */
export function nameInside(
  { achievement, issuer }: Report,
  at: number,
  all: number,
  named = '{badge}',
): string {
  if (achievement !== null) return fill<'badge'>(named, { badge: printable(achievement.name) });
  const place = `${at + 1}/${all}`;
  return issuer === null ? place : `${place} ${issuerHost(issuer.id)}`;
}

/**
 * The report for a terminal: headline, sentence, the same of each badge inside where there are
 * several, and a line for each check. Safe to print, whatever the credential holds.
 */
export function formatReport(report: Report, tongue: Tongue): string {
  const { inside = [] } = report;
  const { headline, sentence } = (inside.length > 0 ? tellWhole : tell)(report, tongue);
  const { made, others } = toldChecks(report, tongue);
  const widthOf = (texts: readonly string[], least: number): number =>
    Math.max(least, ...texts.map(({ length }) => length + 1));
  const labels = made.map(({ label }) => label);
  const subjects = made.map(({ subject }) => subject);
  const [first, second] = [widthOf(labels, 12), widthOf(subjects, 14)];
  const lines = made.map(
    ({ label, subject, found, code }) =>
      `  ${label.padEnd(first)}${subject.padEnd(second)}${found} (${code})`,
  );
  const each = inside.map((one, at) => {
    const told = tell(one, tongue);
    const name = nameInside(one, at, inside.length);
    return `- ${name}: ${[told.headline, told.sentence].join('. ')}`;
  });
  return [
    ...[headline, sentence, ''],
    ...(each.length === 0 ? [] : [...each, '']),
    ...lines,
    ...(others === null ? [] : [`  ${others}`]),
  ].join('\n');
}
