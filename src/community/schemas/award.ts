/** `recipients/<recipient>/<award>.md`: who received which badge, when and why. */

import { badgeName } from './badge-names.ts';
import { quarters, reachedResults } from './skills/results.ts';
import { draft, limits, type FileSchema, type KeysSchema } from './schema.ts';
import { evidenceKinds } from '../evidence/kinds.ts';
import type { TypeOf } from './type-of.ts';

const evidence = {
  type: 'object',
  additionalProperties: false,
  required: ['url'],
  description: 'One piece of evidence.',
  examples: [{ url: 'https://talks.example/engines', name: 'The slides' }],
  properties: {
    url: {
      type: 'string',
      format: 'https-address',
      maxLength: limits.address,
      examples: ['https://talks.example/engines'],
      description: 'Where it can be seen.',
    },
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['The slides'],
      description: 'What it is.',
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Slides and recording of the talk.'],
      description: 'What it shows.',
    },
    kind: {
      type: 'string',
      enum: evidenceKinds,
      examples: ['slides'],
      description: 'What kind of thing it is; it is signed as `genre`.',
    },
    date: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-05-01'],
      description:
        'The day it is of. The page says it; Open Badges has no word for it, ' +
        'so that it is not signed.',
    },
  },
} as const satisfies KeysSchema;

const revoked = {
  type: 'object',
  additionalProperties: false,
  required: ['date', 'reason'],
  description: 'Withdraws the award. The file stays, so that everybody can see what happened.',
  examples: [{ date: '2026-06-01', reason: 'Awarded to the wrong person.' }],
  properties: {
    date: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-06-01'],
      description: 'The day on which the award was withdrawn.',
    },
    reason: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Awarded to the wrong person.'],
      description: 'Why, in one sentence that may be public.',
    },
  },
} as const satisfies KeysSchema;

/** The signed file counts its corrections by the seconds of its first minute (`validFromOf`). */
const mostCorrections = 59;

const voiceExample = {
  who: 'Grace Hopper',
  text: 'I watched her take the radio apart.',
  url: 'https://code.example/club/badges/pull/12',
};

const voice = {
  type: 'object',
  additionalProperties: false,
  required: ['who', 'text', 'url'],
  description: 'What one person said.',
  examples: [voiceExample],
  properties: {
    who: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Grace Hopper'],
      description: 'Who said it: somebody other than the recipient.',
    },
    text: {
      type: 'string',
      format: 'markdown',
      maxLength: 1000,
      examples: ['I watched her take the radio apart.'],
      description: 'Their words, in Markdown.',
    },
    url: {
      type: 'string',
      format: 'https-address',
      maxLength: limits.address,
      examples: ['https://code.example/club/badges/pull/12'],
      description: 'The proposal in which they said it, on the host of this repository.',
    },
    account: {
      type: 'string',
      format: 'account-name',
      maxLength: limits.account,
      examples: ['grace-h'],
      description:
        'Their account on the host of this repository: the review then waits until it approves, ' +
        'so that nobody is quoted who did not say it.',
    },
  },
} as const satisfies KeysSchema;

export const awardSchema = {
  $schema: draft,
  title: 'Award',
  type: 'object',
  additionalProperties: false,
  required: ['badge', 'date'],
  description: 'An award: which badge, on which day, and below the second `---` why.',
  examples: [{ badge: 'first-talk', date: '2026-05-01' }],
  properties: {
    badge: badgeName('The badge: the name of its folder in badges/.'),
    date: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-05-01'],
      description: 'The day on which the badge was earned.',
    },
    expires: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2028-05-01'],
      description:
        'The last day on which the award counts, where it differs from what the badge says.',
    },
    version: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      examples: [1],
      description:
        'The version of the badge that was earned, where it is an earlier one than ' +
        'the present: it was awarded before, so that it says what it said then.',
    },
    language: {
      type: 'string',
      format: 'language-tag',
      examples: ['de'],
      description:
        'The language that it is signed in, where it is not the badge’s own: one that the badge ' +
        'is translated into. It stays once it is signed.',
    },
    evidence: {
      type: 'array',
      maxItems: 50,
      items: evidence,
      examples: [[{ url: 'https://talks.example/engines', name: 'The slides' }]],
      description: 'Links to what backs the award.',
    },
    voices: {
      type: 'array',
      maxItems: 12,
      items: voice,
      examples: [[voiceExample]],
      description:
        'What named people said of the award in a reviewed proposal: shown on ' +
        'its page as said there, and never as signed.',
    },
    results: reachedResults,
    credits: quarters(
      [2],
      'How many of the badge’s credits were earned, where it was not all of them.',
    ),
    because: {
      type: 'array',
      maxItems: 1_000,
      items: {
        type: 'string',
        format: 'plain-text',
        maxLength: 64,
        examples: ['first-talk'],
        description: 'One award of the same recipient: the name of its file, without `.md`.',
      },
      examples: [['first-talk', 'first-workshop']],
      description:
        'The awards that this one rests on, where its badge requires others; ' +
        'they are signed as its evidence. `npm run stack` and `npm run award` write it.',
    },
    exception: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Taught the same course for years, before there were badges.'],
      description:
        'Why it is awarded though something that the badge requires is missing, ' +
        'in a sentence that may be public: the page of the award says it.',
    },
    hidden: {
      type: 'boolean',
      default: false,
      examples: [true],
      description:
        'Whether the recipient wants this award in no list, feed or count and not ' +
        'on their page: it stands at its own address only, for whoever has that.',
    },
    corrected: {
      type: 'array',
      maxItems: mostCorrections,
      items: {
        type: 'string',
        format: 'calendar-date',
        examples: ['2026-06-01'],
        description: 'The day of one correction.',
      },
      examples: [['2026-06-01']],
      description:
        'One day for each correction after signing, the oldest first; ' +
        '`npm run correct` writes it. With one day more than the signed ' +
        'file has, the award is signed again at the same address.',
    },
    revoked,
  },
} as const satisfies FileSchema;

/** An award as written, where it fits the schema. */
export type AwardFile = TypeOf<typeof awardSchema>;
