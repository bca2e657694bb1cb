/** Results, credits and their alignments, as people could have written them. */

import { resultStatuses, resultTypes, targetTypes } from '../../community/results/result.ts';
import { type Chance, lineOf } from './text.ts';

type Members = Record<string, unknown>;

const optional = (chance: Chance, key: string, value: () => unknown, probability = 0.5): Members =>
  chance.maybe(probability) ? { [key]: value() } : {};

const nameOf = (chance: Chance): string => lineOf(chance, 1 + chance.below(30));

/** Names that nobody takes for one another, of letters of any script. */
const names = (chance: Chance, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${at} ${nameOf(chance)}`);

export const targetTypeOf = (chance: Chance): string =>
  chance.pick([...targetTypes, 'ext:ESCO.Skill', 'ext:RSD']);

/** What identifies an entry, not always by an address of https. */
export const identifierOf = (chance: Chance, address: () => string): string =>
  chance.pick([
    address(),
    `http://data.europa.eu/esco/skill/${chance.below(1_000_000)}`,
    `urn:uuid:00000000-0000-4000-8000-${String(chance.below(1_000_000)).padStart(12, '0')}`,
  ]);

/** What a badge describes, and what an award of it reached. */
export interface GeneratedResults {
  readonly described: readonly Members[];
  readonly reached: readonly Members[];
}

/** One to three results, each on another kind of scale; what is required was reached, and others. */
export function resultsOf(chance: Chance, alignments: () => readonly Members[]): GeneratedResults {
  const both = names(chance, 1 + chance.below(3)).map((name) => oneOf(chance, name, alignments));
  return {
    described: both.map(([described]) => described),
    reached: both.flatMap(([{ required }, reached]) =>
      chance.maybe(0.7) || required !== undefined ? [reached] : [],
    ),
  };
}

type Both = readonly [described: Members, reached: Members];

function oneOf(chance: Chance, name: string, alignments: () => readonly Members[]): Both {
  const [described, reached] = chance.pick([rubricOf, valuesOf, numberOf, statusOf, textOf])(
    chance,
    alignments,
  );
  return [
    { name, ...described, ...optional(chance, 'alignments', alignments, 0.3) },
    { name, ...reached },
  ];
}

function rubricOf(chance: Chance, alignments: () => readonly Members[]): Both {
  const levels = names(chance, 1 + chance.below(5));
  const required = chance.below(levels.length);
  const rubric = levels.map((name, at) => ({
    name,
    ...optional(chance, 'description', () => nameOf(chance)),
    ...optional(chance, 'points', () => at * 2.5),
    ...optional(chance, 'alignments', alignments, 0.2),
  }));
  return [
    { rubric, ...optional(chance, 'required', () => levels[required]) },
    { level: levels[required + chance.below(levels.length - required)] },
  ];
}

function valuesOf(chance: Chance): Both {
  const values = names(chance, 1 + chance.below(6));
  return [
    { type: chance.pick(['LetterGrade', 'Result', 'ext:Grade']), values, required: values[0] },
    { value: chance.pick(values) },
  ];
}

function numberOf(chance: Chance): Both {
  const value = String(chance.pick([50, 62.5, 99, 100]));
  return chance.maybe()
    ? [{ type: 'Percent', ...optional(chance, 'required', () => '50') }, { value }]
    : [{ type: chance.pick(resultTypes.slice(4, 6)), minimum: 0, maximum: 100.5 }, { value }];
}

const statusOf = (chance: Chance): Both => [
  { type: 'Status' },
  { status: chance.pick(resultStatuses) },
];

const textOf = (chance: Chance): Both => [{}, { value: nameOf(chance) }];
