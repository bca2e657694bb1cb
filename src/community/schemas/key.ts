/** `keys/<id>.json`: a public key. */

import { draft, type FileSchema, type KeysSchema } from './schema.ts';
import type { TypeOf } from './type-of.ts';

/** The first digits are those of no real signature. */
const exampleSignature = `z${'3'.repeat(87)}`;

const origin = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  description:
    'How the key entered the chain of your keys, as `npm run ' +
    'keygen` or `npm run key` wrote it. It is never edited.',
  examples: [{ kind: 'root' }, { kind: 'agreement', date: '2026-01-05' }],
  properties: {
    kind: {
      type: 'string',
      enum: ['root', 'next', 'earlier', 'agreement'],
      examples: ['next'],
      description:
        'The first key (`root`); the next one, confirmed by the key before it (`next`); ' +
        'an older one, confirmed later on (`earlier`); or one that two maintainers ' +
        'agreed to, because the key before it was lost or stolen (`agreement`).',
    },
    key: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: ['2026-a'],
      description: 'The name of the key that confirmed this one.',
    },
    date: {
      type: 'string',
      format: 'calendar-date',
      examples: ['2026-01-05'],
      description: 'The day on which it was confirmed or agreed to.',
    },
    signature: {
      type: 'string',
      format: 'plain-text',
      maxLength: 100,
      examples: [exampleSignature],
      description: 'The signature of the key that confirmed this one.',
    },
  },
} as const satisfies KeysSchema;

export const keySchema = {
  $schema: draft,
  title: 'Key',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'publicKeyMultibase', 'state', 'created'],
  description:
    'A public key that badges are checked with. `npm run ' +
    'keygen` writes it, `npm run key` withdraws or confirms it.',
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
        'Whether the key signs (`active`), only checks older badges ' +
        '(`retired`), or must not be believed any more (`compromised`).',
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
    origin,
  },
} as const satisfies FileSchema;

/** What a key's file holds. */
export type KeyFile = TypeOf<typeof keySchema>;
