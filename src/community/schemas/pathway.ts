/** `badges/pathways/<pathway>.md`: a way through badges that lead to each other. */

import { badgeNames } from './badge-names.ts';
import { draft, limits, type FileSchema } from './schema.ts';

export const pathwaySchema = {
  $schema: draft,
  title: 'Pathway',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description', 'badges'],
  description:
    'A pathway: badges in the order in which they are best earned; below the second ' +
    '`---` words about it. What each badge requires stands in the badge.',
  examples: [
    {
      name: 'Becoming a speaker',
      description: 'From a first talk to a whole evening.',
      badges: ['first-talk', 'first-workshop'],
    },
  ],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Becoming a speaker'],
      description: 'The name of the pathway.',
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['From a first talk to a whole evening.'],
      description: 'Where it leads, in one or two sentences.',
    },
    badges: badgeNames('The badges, in the order in which they are shown.'),
    language: {
      type: 'string',
      format: 'language-tag',
      examples: ['en', 'de'],
      description: 'The language of this pathway, where it is not the issuer’s.',
    },
  },
} as const satisfies FileSchema;
