/** What a badge takes, what can be reached in it, and what one award reached. */

/** A link to a node of a skills framework (OB 3.0 Alignment). */
export interface Alignment {
  readonly name: string;
  readonly url: string;
  readonly framework: string | null;
  readonly code: string | null;
  readonly description: string | null;
  /** OB 3.0 targetType, for instance `CFItem`; null where nobody says so. */
  readonly type: string | null;
}

/**
 * What a badge takes, where somebody says so: quarters are the finest step, for every reader of
 * numbers writes those alike.
 */
export interface Effort {
  readonly hours: number | null;
  readonly credits: number | null;
  /** What the credits are counted in, for instance `ECTS`; null: in whatever the issuer counts. */
  readonly creditUnit: string | null;
  /** For instance `Beginner` or `EQF 3`. */
  readonly level: string | null;
}

/** One level of a rubric (OB 3.0 RubricCriterionLevel). */
export interface RubricLevel {
  readonly name: string;
  /** What somebody at this level does. */
  readonly description: string | null;
  readonly points: number | null;
  readonly alignments: readonly Alignment[];
}

/**
 * A result that can be reached in a badge (OB 3.0 ResultDescription). At most one of `rubric`,
 * `values` and the range says what there is.
 */
export interface ResultDescription {
  /** Told apart by it within the badge. */
  readonly name: string;
  /** OB 3.0 resultType, for instance `Percent`. */
  readonly type: string;
  /** From the lowest to the highest; empty: it has none. */
  readonly rubric: readonly RubricLevel[];
  /** The same as bare words, for instance grades. */
  readonly values: readonly string[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** What an award must reach at least: the name of a level, else a value; null: nothing. */
  readonly required: string | null;
  readonly alignments: readonly Alignment[];
}

/** What one award reached (OB 3.0 Result): exactly one of value, level and status. */
export interface Result {
  /** Name of the result in the badge. */
  readonly name: string;
  readonly value: string | null;
  /** Name of a level of its rubric. */
  readonly level: string | null;
  readonly status: string | null;
}

/** The results of Open Badges 3.0 (section "ResultType Enumeration"). */
export const resultTypes = [
  'GradePointAverage',
  'LetterGrade',
  'Percent',
  'PerformanceLevel',
  'PredictedScore',
  'RawScore',
  'Result',
  'RubricCriterion',
  'RubricCriterionLevel',
  'RubricScore',
  'ScaledScore',
  'Status',
] as const;

/** OB 3.0, section "ResultStatusType Enumeration". */
export const resultStatuses = [
  'Completed',
  'Enrolled',
  'Failed',
  'InProgress',
  'OnHold',
  'Provisional',
  'Withdrew',
] as const;

/** OB 3.0, section "AlignmentTargetType Enumeration". */
export const targetTypes = [
  'ceasn:Competency',
  'ceterms:Credential',
  'CFItem',
  'CFRubric',
  'CFRubricCriterion',
  'CFRubricCriterionLevel',
  'CTDL',
] as const;

/** True for a word of an enumeration of Open Badges 3.0, or an extension of it. */
const isOf =
  (words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(text) || /^ext:[A-Za-z0-9._-]{1,100}$/.test(text);

export const isResultType = isOf(resultTypes);
export const isTargetType = isOf(targetTypes);
