/** From what files say of skills, results and effort to the model. */

import { asciiAddress } from '../schemas/addresses-and-types.ts';
import type { AwardFile } from '../schemas/award.ts';
import type { BadgeFile } from '../schemas/badge.ts';
import type { Alignment, Effort, Result, ResultDescription, RubricLevel } from './result.ts';

type Described = NonNullable<BadgeFile['results']>[number];
type Reached = NonNullable<AwardFile['results']>[number];

/** One entry of `alignments`. */
export function alignmentOf(data: NonNullable<BadgeFile['alignments']>[number]): Alignment {
  const { name, url, framework = null, code = null, description = null, type = null } = data;
  return { name, url: asciiAddress(url), framework, code, description, type };
}

export function effortOf({ hours, credits, creditUnit, level }: BadgeFile): Effort {
  return {
    hours: hours ?? null,
    credits: credits ?? null,
    creditUnit: creditUnit ?? null,
    level: level ?? null,
  };
}

/** One entry of a badge's `results`. */
export function resultDescriptionOf(data: Described): ResultDescription {
  const rubric = (data.rubric ?? []).map(levelOf);
  return {
    name: data.name,
    type: data.type ?? (rubric.length > 0 ? 'RubricCriterionLevel' : 'Result'),
    rubric,
    values: data.values ?? [],
    minimum: data.minimum ?? null,
    maximum: data.maximum ?? null,
    required: data.required ?? null,
    alignments: (data.alignments ?? []).map(alignmentOf),
  };
}

function levelOf(data: NonNullable<Described['rubric']>[number]): RubricLevel {
  return {
    name: data.name,
    description: data.description ?? null,
    points: data.points ?? null,
    alignments: (data.alignments ?? []).map(alignmentOf),
  };
}

/** One entry of an award's `results`. */
export function resultOf({ name, value, level, status }: Reached): Result {
  return { name, value: value ?? null, level: level ?? null, status: status ?? null };
}
