/** `badges/pathways/<pathway>.<tag>.md`: a pathway in another language. */

import { draft, limits, type FileSchema } from '../schemas/schema.ts';

export const pathwayTranslationSchema = {
  $schema: draft,
  title: 'Pathway in another language',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description'],
  description:
    'A pathway in the language that the name of this file says; below the second `---` words ' +
    'about it. Everything else stands in the file of the pathway.',
  examples: [{ name: 'Auf die Bühne', description: 'Vom ersten Vortrag zum ganzen Abend.' }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Auf die Bühne'],
      description: 'The name of the pathway in this language.',
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Vom ersten Vortrag zum ganzen Abend.'],
      description: 'Where it leads, in this language.',
    },
    of: {
      type: 'string',
      format: 'translated-mark',
      examples: ['3f2a9c-1e04ab-77d0c2'],
      description:
        'Which texts of the pathway it translates; `npm run check` says it. It tells what changed ' +
        'there since.',
    },
  },
} as const satisfies FileSchema;
