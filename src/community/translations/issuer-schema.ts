/** `keys/issuer.<tag>.json`: what the issuer says, in another language. */

import { draft, limits, type FileSchema } from '../schemas/schema.ts';

const says = {
  type: 'string',
  format: 'plain-text',
  maxLength: 100,
} as const;

export const issuerTranslationSchema = {
  $schema: draft,
  title: 'Issuer in another language',
  type: 'object',
  additionalProperties: false,
  required: [],
  description:
    'What issuer.json says for readers, in the language that the name of this file says. Nobody ' +
    'signs it. Everything else stands in issuer.json.',
  examples: [{ description: 'Ein Reparaturtreff am Fluss.' }],
  properties: {
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Ein Reparaturtreff am Fluss.'],
      description: 'What you do, in this language.',
    },
    place: {
      ...says,
      maxLength: limits.name,
      examples: ['Musterstadt'],
      description: 'The `place` of `certificate`, in this language.',
    },
    roles: {
      type: 'array',
      maxItems: 3,
      examples: [['Leitung der Werkstatt']],
      description:
        'The roles of `signatories` in this language, as many as have one and in the same order.',
      items: {
        ...says,
        examples: ['Leitung der Werkstatt'],
        description: 'The role of one signatory.',
      },
    },
    of: {
      type: 'string',
      format: 'translated-mark',
      examples: ['3f2a9c-1e04ab-77d0c2'],
      description:
        'Which texts of issuer.json it translates; `npm run check` says it. It tells what changed ' +
        'there since.',
    },
  },
} as const satisfies FileSchema;
