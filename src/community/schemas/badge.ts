/** `badges/<slug>/badge.md`: what is worth recognising. */

import { accounts } from './accounts.ts';
import { alignments, entries } from './skills/alignment.ts';
import { artwork } from './artwork.ts';
import { certificate, signatories, sponsors } from './certificate.ts';
import { requires, stacking } from './requires.ts';
import { describedResults, quarters } from './skills/results.ts';
import { draft, limits, type FileSchema, type KeysSchema } from './schema.ts';
import type { TypeOf } from './type-of.ts';

const retired = {
  type: 'object',
  additionalProperties: false,
  required: ['date'],
  description:
    'Ends the badge: it is awarded no more. Its page and every award of it stay as they are.',
  examples: [{ date: '2026-12-31', successor: 'first-talk-2027' }],
  properties: {
    date: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-12-31'],
      description: 'The last day on which it can be earned.',
    },
    successor: {
      type: 'string',
      format: 'plain-text',
      maxLength: 64,
      examples: ['first-talk-2027'],
      description: 'The folder of the badge that takes its place.',
    },
  },
} as const satisfies KeysSchema;

export const badgeSchema = {
  $schema: draft,
  title: 'Badge',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description', 'created'],
  description: 'A badge: its name and meaning here, and below the second `---` how it is earned.',
  examples: [
    {
      name: 'First Talk',
      description: 'Gave a first talk at one of our evenings.',
      created: '2026-01-10',
    },
  ],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['First Talk'],
      description: 'The name of the badge.',
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Gave a first talk at one of our evenings.'],
      description: 'What the badge says about the person who has it, in one or two sentences.',
    },
    created: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-01-10'],
      description: 'The day from which the badge exists; no award can be older.',
    },
    version: {
      type: 'integer',
      minimum: 1,
      maximum: 9_999,
      default: 1,
      examples: [1, 2],
      description:
        'The version of its meaning. Raise it when the text ' +
        'changes after somebody has been awarded the badge.',
    },
    expires: {
      type: 'string',
      format: 'duration',
      examples: ['P2Y', 'P18M'],
      description:
        'How long an award lasts, as a duration; leave it out where awards last for ever.',
    },
    type: {
      type: 'string',
      format: 'achievement-type',
      default: 'Badge',
      examples: ['Badge', 'Certificate'],
      description: 'The kind of achievement, in the words of Open Badges 3.0.',
    },
    skills: {
      type: 'array',
      maxItems: 50,
      examples: [['Public speaking', 'Slides']],
      description: 'Skills that the badge shows.',
      items: {
        type: 'string',
        format: 'plain-text',
        maxLength: 100,
        examples: ['Public speaking'],
        description: 'One skill in a few words.',
      },
    },
    alignments: alignments('Entries of skills frameworks that the badge corresponds to.'),
    entries,
    hours: quarters(
      [12, 1.5],
      'How many hours it takes, in quarters; awards keep what was so when they were signed.',
    ),
    credits: quarters(
      [3, 0.5],
      'How many credits it is worth, in quarters, in whatever system you count.',
    ),
    creditUnit: {
      type: 'string',
      format: 'credit-unit',
      examples: ['ECTS', 'CEU'],
      description: 'What the credits are counted in. Totals are made for each unit by itself.',
    },
    level: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['Beginner', 'EQF 3'],
      description: 'The level that it asks for, in a few words.',
    },
    results: describedResults,
    requires,
    language: {
      type: 'string',
      format: 'language-tag',
      examples: ['en', 'de'],
      description: 'The language of this badge, where it is not the issuer’s.',
    },
    artwork,
    certificate,
    signatories,
    sponsors,
    retired,
    stacking,
    awarders: accounts(
      'Accounts on the repository’s host that may award this ' +
        'badge. Leave it out where those of the issuer may.',
    ),
    reviews: {
      type: 'integer',
      minimum: 1,
      maximum: 2,
      examples: [1, 2],
      description:
        'How many awarders must agree to an award. Left out: one, and somebody else ' +
        'than who proposes it. `1` lets a maintainer who proposes it decide alone.',
    },
    confirmations: {
      type: 'integer',
      minimum: 0,
      maximum: 12,
      default: 0,
      examples: [3],
      description:
        'How many people must confirm an award, for what nobody can examine: they approve its ' +
        'proposal, are known here, and are not the recipient. Those who award count among them.',
    },
    selfAward: {
      type: 'boolean',
      default: false,
      examples: [true, false],
      description:
        'Whether the word of an awarder counts for an award to themselves. ' +
        'Somebody else must agree all the same, unless they are a maintainer.',
    },
  },
} as const satisfies FileSchema;

/** A badge as written, where it fits the schema. */
export type BadgeFile = TypeOf<typeof badgeSchema>;

/** The part of it that says who may award the badge. */
export type BadgePolicyFile = Pick<
  BadgeFile,
  'awarders' | 'reviews' | 'confirmations' | 'selfAward'
>;
