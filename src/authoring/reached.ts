/** What somebody reached, as people say it in a line: `Soldering: Independent`. */

import { keyFor } from '../community/results/scale.ts';
import type { Badge, Result } from '../community/model.ts';
import { unsaidResults } from '../community/results/reached.ts';
import { folded } from '../community/identifiers.ts';
import { didYouMean } from '../community/schemas/nearest.ts';

/** The results that lines name, or one sentence for each line that says none. */
interface Reached {
  readonly results: readonly Partial<Result>[];
  readonly refusals: readonly string[];
}

/**
 * Reads `NAME: VALUE` or `NAME=VALUE` by the names that the badge gives to its results; whether the
 * value is on the scale is for the check to say.
 */
export function reachedIn(lines: readonly string[], badge: Badge | undefined): Reached {
  const described = (badge?.results ?? []).toSorted((a, b) => b.name.length - a.name.length);
  const read = lines.map((line) => {
    const one = described.find(({ name }) => folded(line.slice(0, name.length)) === folded(name));
    const [, value] = /^\s*[:=]\s*(.*\S)\s*$/u.exec(line.slice(one?.name.length ?? 0)) ?? [];
    return one === undefined || value === undefined
      ? { refusal: refusalOf(line, badge) }
      : { result: { name: one.name, [keyFor(one)]: plainIn(value, one.type) } };
  });
  return {
    results: read.flatMap((one) => ('result' in one ? [one.result] : [])),
    refusals: read.flatMap((one) => ('refusal' in one ? [one.refusal] : [])),
  };
}

/** Lines that say nothing, and what is required and said by none. */
export function resultRefusals(lines: readonly string[], badge: Badge): string[] {
  const { results, refusals } = reachedIn(lines, badge);
  const said = results.map(({ name = '' }) => ({ name }));
  const unsaid = refusals.length > 0 ? [] : unsaidResults(said, badge.results);
  return [
    ...refusals,
    ...unsaid.map(
      ({ name, required }) =>
        `\`${badge.slug}\` requires \`${required ?? ''}\` at least in “${name}”, and nobody said what was ` +
        `reached. Write it: \`${name}: ${required ?? ''}\`.`,
    ),
  ];
}

/** As lines, the least that an award of the badge must say was reached. */
export const leastReached = (results: Badge['results']): readonly string[] =>
  results.flatMap(({ name, required }) => (required === null ? [] : [`${name}: ${required}`]));

/** A share of a hundred is written as a number alone. */
const plainIn = (value: string, type: string): string =>
  type === 'Percent' ? value.replace(/\s*%$/, '') : value;

function refusalOf(line: string, badge: Badge | undefined): string {
  const names = (badge?.results ?? []).map(({ name }) => name);
  const [said = ''] = line.split(/[:=]/);
  return names.length === 0
    ? `The badge \`${badge?.slug ?? ''}\` describes no results, so none can be said: ${JSON.stringify(line.slice(0, 80))}.`
    : `${JSON.stringify(line.slice(0, 80))} names no result of the badge with what was reached: ` +
        `write \`${names[0] ?? ''}: …\`. It describes ${names.map((name) => `\`${name}\``).join(', ')}.` +
        didYouMean(said.trim(), names);
}
