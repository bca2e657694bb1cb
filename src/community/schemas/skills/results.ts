/** What can be reached in a badge, and what an award reached: the keys `results` and `credits`. */

import { resultStatuses } from '../../results/result.ts';
import { alignments, entries } from './alignment.ts';
import { limits, type KeysSchema, type ListSchema, type NumberSchema } from '../schema.ts';

/** Quarters have an exact binary form, so that every processor writes the signed number alike. */
export const quarters = (examples: readonly number[], description: string): NumberSchema => ({
  type: 'number',
  minimum: 0.25,
  maximum: 10_000,
  multipleOf: 0.25,
  examples,
  description,
});

const score = (examples: readonly number[], description: string): NumberSchema => ({
  type: 'number',
  minimum: 0,
  maximum: 1_000_000,
  examples,
  description,
});

const levelName = {
  type: 'string',
  format: 'plain-text',
  maxLength: 100,
  examples: ['Independent'],
} as const;

const rubricLevel = {
  type: 'object',
  alone: 'name',
  additionalProperties: false,
  required: ['name'],
  description: 'One level: its name alone, or keys that say more.',
  examples: [{ name: 'Independent', description: 'Works without help.', points: 2 }],
  properties: {
    name: { ...levelName, description: 'The name of the level.' },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Works without help.'],
      description: 'What somebody at this level does.',
    },
    points: score([2], 'Points for this level; they rise from level to level.'),
    alignments: alignments('Entries of skills frameworks that the level corresponds to.'),
    entries,
  },
} as const satisfies KeysSchema;

const describedExample = {
  name: 'Practical test',
  type: 'Percent',
  required: '60',
};

const described = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  description: 'One result: its name, its scale, and what is required.',
  examples: [describedExample],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['Practical test'],
      description: 'What it is called; awards refer to it by this name.',
    },
    type: {
      type: 'string',
      format: 'result-type',
      examples: ['Percent', 'LetterGrade', 'RubricCriterionLevel'],
      description:
        'The kind of result, in the words of Open Badges 3.0. Left out: ' +
        '`RubricCriterionLevel` where there is a rubric, else `Result`.',
    },
    rubric: {
      type: 'array',
      maxItems: 20,
      items: rubricLevel,
      examples: [[{ name: 'Foundation' }, { name: 'Independent' }]],
      description: 'Its levels, from the lowest to the highest.',
    },
    values: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'string',
        format: 'plain-text',
        maxLength: 100,
        examples: ['B'],
        description: 'One value, such as a grade.',
      },
      examples: [['C', 'B', 'A']],
      description: 'The values that there are, from the lowest to the highest.',
    },
    minimum: score([0], 'The lowest number that can be reached.'),
    maximum: score([100], 'The highest number that can be reached.'),
    required: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['60', 'Independent'],
      description: 'What an award must reach at least, and say: a level, a value or a number.',
    },
    alignments: alignments('Entries of skills frameworks that the result corresponds to.'),
    entries,
  },
} as const satisfies KeysSchema;

/** `results` of a badge. */
export const describedResults = {
  type: 'array',
  maxItems: 20,
  items: described,
  examples: [[describedExample], [{ name: 'Soldering', rubric: [{ name: 'Foundation' }] }]],
  description:
    'What can be reached in this badge and is said with each award: levels of a rubric, ' +
    'grades, points, a share of a hundred.',
} as const satisfies ListSchema;

const reached = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  description: 'One result: its name in the badge, and what was reached.',
  examples: [{ name: 'Practical test', value: '87' }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['Practical test'],
      description: 'What the badge calls it.',
    },
    value: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['87', 'B'],
      description: 'The number or value that was reached.',
    },
    level: { ...levelName, description: 'The level of the rubric that was reached.' },
    status: {
      type: 'string',
      enum: resultStatuses,
      examples: ['Completed'],
      description: 'How it stands, where the badge’s result is of type `Status`.',
    },
  },
} as const satisfies KeysSchema;

/** `results` of an award. */
export const reachedResults = {
  type: 'array',
  maxItems: 20,
  items: reached,
  examples: [
    [
      { name: 'Practical test', value: '87' },
      { name: 'Soldering', level: 'Independent' },
    ],
  ],
  description:
    'What was reached, where the badge describes `results`; it is public and ' +
    'signed. What the badge requires is always said; leave others out where the recipient ' +
    'does not want them told.',
} as const satisfies ListSchema;
