/** `badges/<slug>/badge.<tag>.md`: what a badge says, in another language. */

import {
  draft,
  type FileSchema,
  type KeysSchema,
  limits,
  type TextSchema,
} from '../schemas/schema.ts';

const short = (example: string, description: string): TextSchema => ({
  type: 'string',
  format: 'plain-text',
  maxLength: 100,
  examples: [example],
  description,
});

const result = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  examples: [{ name: 'Prüfung' }],
  description: 'One result in this language.',
  properties: {
    name: short('Prüfung', 'What it is called.'),
    rubric: {
      type: 'array',
      maxItems: 20,
      examples: [[{ name: 'Grundlagen' }, { name: 'Selbstständig' }]],
      description: 'Its levels, as many as in badge.md and in the same order.',
      items: {
        type: 'object',
        alone: 'name',
        additionalProperties: false,
        required: ['name'],
        examples: [{ name: 'Selbstständig', description: 'Arbeitet ohne Hilfe.' }],
        description: 'One level: its name alone, or what somebody at it does, too.',
        properties: {
          name: short('Selbstständig', 'The name of the level.'),
          description: {
            type: 'string',
            format: 'plain-text',
            maxLength: limits.description,
            examples: ['Arbeitet ohne Hilfe.'],
            description: 'What somebody at this level does.',
          },
        },
      },
    },
    values: {
      type: 'array',
      maxItems: 50,
      examples: [['bestanden', 'gut']],
      description: 'Its values, as many as in badge.md and in the same order.',
      items: short('gut', 'One value.'),
    },
  },
} as const satisfies KeysSchema;

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
    results: {
      type: 'array',
      maxItems: 20,
      examples: [
        [{ name: 'Prüfung', rubric: [{ name: 'Grundlagen' }, { name: 'Selbstständig' }] }],
      ],
      description:
        'The results in this language, as many as in badge.md and in the same order. Pages show ' +
        'them; what is signed keeps the words of badge.md.',
      items: result,
    },
    level: short('Anfang', 'The `level` in this language.'),
    place: {
      ...short('Musterstadt', 'The `place` of `certificate`, in this language.'),
      maxLength: limits.name,
    },
    roles: {
      type: 'array',
      maxItems: 3,
      examples: [['Leitung der Werkstatt']],
      description:
        'The roles of `signatories` in badge.md, as many as have one and in the same order. ' +
        'Those of issuer.json are translated beside it.',
      items: short('Leitung der Werkstatt', 'The role of one signatory.'),
    },
    of: {
      type: 'string',
      format: 'texts-mark',
      examples: ['3f2a9c-1e04ab-77d0c2-9b1d03', '3f2a9c-1e04ab-77d0c2-9b1d03-5d81fe-0a77bc'],
      description:
        'Which texts of badge.md it translates; `npm run translate` writes it. It tells what ' +
        'changed there since.',
    },
  },
} as const satisfies FileSchema;
