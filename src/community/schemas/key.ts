/** `keys/<id>.json`: a public key. */

import { draft, type FileSchema } from './schema.ts';

export const keySchema = {
  $schema: draft,
  title: 'Key',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'publicKeyMultibase', 'state', 'created'],
  description:
    'A public key that badges are checked with. `npm run keygen` writes it, `npm run key` withdraws it.',
  examples: [
    {
      id: '2026-a',
      publicKeyMultibase: 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
      state: 'active',
      created: '2026-01-05',
    },
  ],
  properties: {
    id: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['2026-a'],
      description: 'The name of the key; the file has the same name.',
    },
    publicKeyMultibase: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'],
      description: 'The public key itself, as `npm run keygen` wrote it. It is never edited.',
    },
    state: {
      type: 'string',
      enum: ['active', 'retired', 'compromised'],
      examples: ['active'],
      description:
        'Whether the key signs (`active`), only checks older badges (`retired`), or must not be believed any more (`compromised`).',
    },
    created: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-01-05'],
      description: 'The day on which the key was made.',
    },
    compromisedFrom: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-05-01'],
      description:
        'For a compromised key: the first day on which somebody else may have had the secret.',
    },
  },
} as const satisfies FileSchema;
