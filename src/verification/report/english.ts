/** English for reports: what the command speaks. */

import { english } from '../../language/en/english.ts';
import { inFull } from '../../language/sayings.ts';
import type { Check, Conformance, Deviation, Report } from './report.ts';
import type { Tongue } from './words.ts';

export const inEnglish: Tongue = {
  language: 'en',
  words: english.report,
  codes: english.codes,
  general: false,
};

type Worded<Said> = Omit<Said, 'said'> & { readonly detail: string };

/** A report as machines get it: each check and deviation with its sentence, in English. */
export type WordedReport = Omit<Report, 'checks' | 'conformance' | 'shown' | 'inside'> & {
  /** The badges of a presentation or record, where there are several; their checks stand among all. */
  readonly inside?: readonly Pick<Report, 'verdict' | 'issuer' | 'recipient' | 'achievement'>[];
  readonly conformance:
    | (Omit<Conformance, 'deviations'> & { readonly deviations: readonly Worded<Deviation>[] })
    | null;
  readonly checks: readonly Worded<Omit<Check, 'deviations'>>[];
};

/** What a check says, in one plain English sentence or a few. */
export const detailOf = ({ said }: Check): string => inFull(said, inEnglish);

/** The report for machines: each check says in English what was found. */
export function worded({ checks, conformance, shown: _, inside, ...report }: Report): WordedReport {
  return {
    ...report,
    ...(inside && {
      inside: inside.map(({ verdict, issuer, recipient, achievement }) => ({
        ...{ verdict, issuer, recipient, achievement },
      })),
    }),
    conformance:
      conformance === null
        ? null
        : {
            standard: conformance.standard,
            deviations: conformance.deviations.map(({ code, place, said }) => ({
              code,
              place,
              detail: inFull([said], inEnglish),
            })),
          },
    checks: checks.map(({ said, check, outcome, code, part }) => ({
      check,
      outcome,
      code,
      detail: inFull(said, inEnglish),
      ...(part === undefined ? {} : { part }),
    })),
  };
}
