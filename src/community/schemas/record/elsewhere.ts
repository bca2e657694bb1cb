/** `recipients/<recipient>/elsewhere/<name>.md`: a badge of another issuer that is shown. */

import { draft, limits, type FileSchema } from '../schema.ts';

export const elsewhereSchema = {
  $schema: draft,
  title: 'Badge from elsewhere',
  type: 'object',
  additionalProperties: false,
  required: ['badge'],
  description:
    'A badge of another issuer that a recipient shows: its file stands beside this one, as it ' +
    'came; below the second `---` words of the recipient. `npm run import -- badges FILE --as ' +
    'elsewhere` writes both.',
  examples: [{ badge: `${'0a'.repeat(32)}.json` }],
  properties: {
    badge: {
      type: 'string',
      format: 'kept-badge',
      examples: [`${'0a'.repeat(32)}.json`],
      description: 'The file beside this one: the SHA-256 of its bytes, and `.json` or `.jwt`.',
    },
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Steady Hand'],
      description: 'What the badge is called, where its own file does not say it.',
    },
    compared: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-06-01'],
      description:
        'The day on which somebody compared the e-mail address of the recipient with the hash of ' +
        'one by which the badge names its holder, where the profile has not that very hash.',
    },
  },
} as const satisfies FileSchema;
