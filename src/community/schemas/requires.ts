/** What a badge asks for before it can be awarded: the keys `requires` and `stacking`. */

import { badgeName, badgeNames } from './badge-names.ts';
import { limits, type KeysSchema, type ListSchema, type TextSchema } from './schema.ts';

const requirement = {
  type: 'object',
  alone: 'badge',
  additionalProperties: false,
  required: [],
  description:
    'One thing that is needed: the folder of a badge alone, or keys that say which, and how often.',
  examples: [{ badge: 'first-talk' }, { any: ['first-talk', 'first-workshop'] }],
  properties: {
    badge: badgeName('A badge that is needed: the name of its folder in badges/.'),
    times: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000,
      default: 1,
      examples: [10],
      description: 'How many awards of that badge it takes.',
    },
    any: badgeNames('Badges of which one is enough.'),
    atLeast: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      examples: [3],
      description: 'How many of the badges in `of` it takes.',
    },
    of: badgeNames('The badges of which `atLeast` says how many are needed.'),
    valid: {
      type: 'boolean',
      default: true,
      examples: [false],
      description:
        'Whether the awards must be in force on the day on which this badge is earned; ' +
        '`false` also takes those that had expired by then.',
    },
    elsewhere: {
      type: 'string',
      format: 'https-address',
      maxLength: limits.address,
      examples: ['https://other.example/badges/first-aid/'],
      description:
        'A badge of another issuer, by its address. Whoever awards this badge checks it by hand.',
    },
  },
} as const satisfies KeysSchema;

export const requires = {
  type: 'array',
  maxItems: 50,
  items: requirement,
  examples: [[{ badge: 'first-talk' }], [{ atLeast: 2, of: ['first-talk', 'first-workshop'] }]],
  description: 'What somebody must have before they can earn this badge: all of the list.',
} as const satisfies ListSchema;

export const stacking = {
  type: 'string',
  enum: ['propose', 'manual'],
  default: 'propose',
  examples: ['manual'],
  description:
    'Whether `npm run stack` proposes awards of this badge to those who have what it ' +
    'requires. People agree to each proposal; `manual` leaves it to them to begin.',
} as const satisfies TextSchema;
