/** English for reports: what the command speaks. */

import { english } from '../../language/en/english.ts';
import { inFull } from '../../language/sayings.ts';
import type { Check, Report } from './report.ts';
import type { Tongue } from './words.ts';

export const inEnglish: Tongue = {
  language: 'en',
  words: english.report,
  codes: english.codes,
  general: false,
};

/** A report as machines get it: each check with its sentence, in English. */
export type WordedReport = Omit<Report, 'checks'> & {
  readonly checks: readonly (Omit<Check, 'said'> & { readonly detail: string })[];
};

/** What a check says, in one plain English sentence or a few. */
export const detailOf = ({ said }: Check): string => inFull(said, inEnglish);

/** The report for machines: each check says in English what was found. */
export function worded({ checks, ...report }: Report): WordedReport {
  return {
    ...report,
    checks: checks.map(({ said, check, outcome, code, ...part }) => ({
      check,
      outcome,
      code,
      detail: inFull(said, inEnglish),
      ...part,
    })),
  };
}
