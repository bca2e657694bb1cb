/** `keys/directory/<name>.json`: what another community awards, as it was fetched. */

import { draft, limits, type FileSchema } from '../schema.ts';

const listed = { name: 'Steady Hand', url: 'https://other.example/badges/steady-hand/' };

export const directorySchema = {
  $schema: draft,
  title: 'Community in the directory',
  type: 'object',
  additionalProperties: false,
  required: ['url', 'name', 'fetched', 'badges'],
  description:
    'Another community and its badges, for the directory page. `npm run directory -- URL` ' +
    'writes it, where that community wants to be in directories.',
  examples: [
    { url: 'https://other.example/', name: 'Other Club', fetched: '2026-06-01', badges: [listed] },
  ],
  properties: {
    url: {
      type: 'string',
      format: 'site-address',
      maxLength: limits.address,
      examples: ['https://other.example/'],
      description: 'The address of its site.',
    },
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Other Club'],
      description: 'What it calls itself.',
    },
    fetched: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-06-01'],
      description: 'The day on which it was asked, and answered.',
    },
    unanswered: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-07-01'],
      description:
        'Only where it does not answer any more: since when. The page then says that its badges ' +
        'are as they were on the day of `fetched`.',
    },
    badges: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'url'],
        description: 'One badge.',
        examples: [listed],
        properties: {
          name: {
            type: 'string',
            format: 'plain-text',
            maxLength: limits.name,
            examples: ['Steady Hand'],
            description: 'What it is called.',
          },
          url: {
            type: 'string',
            format: 'https-address',
            maxLength: limits.address,
            examples: ['https://other.example/badges/steady-hand/'],
            description: 'Its page, on the site of that community.',
          },
          description: {
            type: 'string',
            format: 'plain-text',
            maxLength: limits.description,
            examples: ['Solders without burning anything.'],
            description: 'What it stands for.',
          },
        },
      },
      examples: [[listed]],
      description: 'Its badges, at most 100.',
    },
  },
} as const satisfies FileSchema;
