/**
 * `recipients/<recipient>/<award>.gone.md`, or `profile.gone.md` for the recipient's own page: an
 * address that was given up. It names nobody.
 */

import { draft, type FileSchema } from './schema.ts';

export const tombstoneSchema = {
  $schema: draft,
  title: 'Tombstone',
  type: 'object',
  additionalProperties: false,
  required: ['date'],
  description:
    'An address that was given up: the file beside it is gone, and what was signed ' +
    'at it is withdrawn. `npm run forget` and `npm run correct -- --slug` write it.',
  examples: [{ date: '2026-06-01' }],
  properties: {
    date: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-06-01'],
      description: 'The day on which the address was given up.',
    },
    to: {
      type: 'string',
      format: 'plain-text',
      maxLength: 140,
      examples: ['ada-king/first-talk'],
      description:
        'Where the address leads: the recipient or the award that took its ' +
        'place. Without it the page says that the address was given up.',
    },
    page: {
      type: 'boolean',
      default: true,
      examples: [false],
      description: 'Whether a page says so at the address; `false` leaves nothing there.',
    },
  },
} as const satisfies FileSchema;
