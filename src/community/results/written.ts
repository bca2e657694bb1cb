/** From what files say of skills, results and effort to the model. */

import { asciiAddress } from '../schemas/addresses-and-types.ts';
import type { AwardFile } from '../schemas/award.ts';
import type { BadgeFile } from '../schemas/badge.ts';
import type { Alignment, Effort, Result, ResultDescription, RubricLevel } from './result.ts';

type Described = NonNullable<BadgeFile['results']>[number];
type Reached = NonNullable<AwardFile['results']>[number];

/** What entries of frameworks say as alignments (`alignedIn`). */
export type Aligned = (entries: readonly string[] | undefined) => readonly Alignment[];

/** What is written out, and what stands for entries of frameworks. */
export function alignmentsOf(
  { alignments = [], entries }: Pick<BadgeFile, 'alignments' | 'entries'>,
  aligned: Aligned,
): readonly Alignment[] {
  return [...alignments.map(alignmentOf), ...aligned(entries)];
}

function alignmentOf(data: NonNullable<BadgeFile['alignments']>[number]): Alignment {
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
export function resultDescriptionOf(data: Described, aligned: Aligned): ResultDescription {
  const rubric = (data.rubric ?? []).map((level) => levelOf(level, aligned));
  return {
    name: data.name,
    type: data.type ?? (rubric.length > 0 ? 'RubricCriterionLevel' : 'Result'),
    rubric,
    values: data.values ?? [],
    minimum: data.minimum ?? null,
    maximum: data.maximum ?? null,
    required: data.required ?? null,
    alignments: alignmentsOf(data, aligned),
  };
}

function levelOf(data: NonNullable<Described['rubric']>[number], aligned: Aligned): RubricLevel {
  return {
    name: data.name,
    description: data.description ?? null,
    points: data.points ?? null,
    alignments: alignmentsOf(data, aligned),
  };
}

/** One entry of an award's `results`. */
export function resultOf({ name, value, level, status }: Reached): Result {
  return { name, value: value ?? null, level: level ?? null, status: status ?? null };
}
