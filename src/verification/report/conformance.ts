/** Collects what the checks of a report found that is not by the letter of its standard. */

import type { Check, Conformance } from './report.ts';

/** Null where no part was read that the standard has rules for. */
export function conformanceOf(
  standard: Conformance['standard'] | null,
  checks: readonly Check[],
): Conformance | null {
  if (standard === null) return null;
  const deviations = checks.flatMap(({ deviations: found = [], part }) =>
    part === undefined
      ? found
      : found.map((deviation) => ({ ...deviation, place: placeIn(part, deviation.place) })),
  );
  return { standard, deviations };
}

/** The place of something in a part of the whole. */
const placeIn = (part: string, place: string): string => (place === '' ? part : `${part}.${place}`);
