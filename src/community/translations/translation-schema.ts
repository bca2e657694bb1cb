/** `badges/<slug>/badge.<tag>.md`: what a badge says, in another language. */

import { draft, limits, type FileSchema } from '../schemas/schema.ts';

export const translationSchema = {
  $schema: draft,
  title: 'Translation',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'description'],
  description:
    'A badge in another language, which the name of the file says: its name and meaning here, ' +
    'and below the second `---` how it is earned. Everything else stands in badge.md.',
  examples: [{ name: 'Erster Vortrag', description: 'Hat bei uns einen ersten Vortrag gehalten.' }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Erster Vortrag'],
      description: 'The name of the badge in this language.',
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Hat bei uns einen ersten Vortrag gehalten.'],
      description: 'What the badge says about the person who has it, in this language.',
    },
    skills: {
      type: 'array',
      maxItems: 50,
      examples: [['Öffentlich sprechen', 'Folien']],
      description:
        'The skills in this language, as many as in badge.md and in the same order. ' +
        'Left out: they are shown as they stand there.',
      items: {
        type: 'string',
        format: 'plain-text',
        maxLength: 100,
        examples: ['Öffentlich sprechen'],
        description: 'One skill in a few words.',
      },
    },
    of: {
      type: 'string',
      format: 'texts-mark',
      examples: ['3f2a9c-1e04ab-77d0c2-9b1d03'],
      description:
        'Which texts of badge.md it translates; `npm run translate` writes it. It tells what ' +
        'changed there since.',
    },
  },
} as const satisfies FileSchema;
