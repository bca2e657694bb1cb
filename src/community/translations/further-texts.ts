/** What a badge says besides its meaning, and a translation with it: nobody ever signs that. */

import type { CertificateWish } from '../certificate/certificate.ts';
import type { Effort, ResultDescription, RubricLevel } from '../results/result.ts';

/** The words of one result: its name, its levels, its values; each list as long as the badge's, or empty. */
interface ResultTexts extends Pick<ResultDescription, 'name' | 'values'> {
  readonly rubric: readonly Pick<RubricLevel, 'name' | 'description'>[];
}

/** What a translation may say of results and certificates; null and empty: it leaves that as it is. */
export interface FurtherTexts extends Pick<Effort, 'level'>, Pick<CertificateWish, 'place'> {
  /** In the order of the badge's. */
  readonly results: readonly ResultTexts[];
  /** Of those who sign certificates and have a role, in their order. */
  readonly roles: readonly string[];
}

/** Nothing of it. */
export const noFurtherTexts: FurtherTexts = { results: [], level: null, place: null, roles: [] };

/** The parts of a badge that hold such texts. */
export interface WithFurtherTexts {
  readonly results: readonly ResultTexts[];
  readonly effort: Pick<Effort, 'level'>;
  readonly certificate: Pick<CertificateWish, 'place' | 'signatories'>;
}

/** The roles that there are to translate. */
export const rolesOf = ({ signatories }: Pick<CertificateWish, 'signatories'>): string[] =>
  (signatories ?? []).flatMap(({ role }) => role ?? []);

/** What a badge says of that, in the form of a translation. */
export const furtherTextsOf = ({
  results,
  effort,
  certificate,
}: WithFurtherTexts): FurtherTexts => ({
  results: results.map(({ name, rubric, values }) => ({
    ...{ name, values },
    rubric: rubric.map((level) => ({ name: level.name, description: level.description })),
  })),
  level: effort.level,
  place: certificate.place,
  roles: rolesOf(certificate),
});

/**
 * What a translation says of it, as far as it goes together with what the badge says today: what has
 * not as many parts is left as it stands there.
 */
export function furtherTextsIn(translation: FurtherTexts, badge: WithFurtherTexts): FurtherTexts {
  const { results, level, place, roles } = translation;
  const own = badge.results;
  return {
    results:
      results.length !== own.length
        ? []
        : results.map(({ name, rubric, values }, at) => ({
            name,
            rubric: rubric.length === own[at]?.rubric.length ? rubric : [],
            values: values.length === own[at]?.values.length ? values : [],
          })),
    ...{ level: badge.effort.level === null ? null : level, place, roles },
  };
}

/** All words about results in one row, and all about certificates; empty where there are none. */
export const furtherParts = ({
  results,
  level,
  place,
  roles,
}: FurtherTexts): {
  readonly results: readonly string[];
  readonly certificate: readonly string[];
} => ({
  results: [
    ...results.flatMap(({ name, rubric, values }) => [
      name,
      ...rubric.flatMap((one) => [one.name, one.description ?? '']),
      ...values,
    ]),
    ...(level === null ? [] : [level]),
  ],
  certificate: place === null && roles.length === 0 ? [] : [place ?? '', ...roles],
});
