/** `badges/frameworks/<slug>.json`: what badges use of a framework of skills that others keep. */

import { draft, limits, type FileSchema, type KeysSchema } from '../schema.ts';
import type { TypeOf } from '../type-of.ts';

const label = {
  type: 'object',
  additionalProperties: false,
  required: ['language', 'name'],
  description: 'What the entry is called in one language.',
  examples: [{ language: 'en', name: 'repair electronic equipment' }],
  properties: {
    language: {
      type: 'string',
      format: 'language-tag',
      examples: ['en', 'de'],
      description: 'The language of this name.',
    },
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['repair electronic equipment'],
      description: 'The name, as the framework has it.',
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Find what is broken, and mend it.'],
      description: 'What the framework says about it.',
    },
  },
} as const satisfies KeysSchema;

const entryExample = {
  code: 'S8.1',
  url: 'http://data.europa.eu/esco/skill/ccdf3597',
  labels: [{ language: 'en', name: 'repair electronic equipment' }],
};

const entry = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'url', 'labels'],
  description: 'One entry that a badge uses.',
  examples: [entryExample],
  properties: {
    code: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['S8.1'],
      description: 'Its code in the framework; badges name it by `framework/code`.',
    },
    url: {
      type: 'string',
      format: 'identifier',
      maxLength: limits.address,
      examples: ['http://data.europa.eu/esco/skill/ccdf3597'],
      description: 'What identifies it: its address, or another IRI.',
    },
    type: {
      type: 'string',
      format: 'target-type',
      examples: ['CFItem', 'ext:ESCO.Skill'],
      description: 'What it is, in the words of Open Badges 3.0.',
    },
    labels: {
      type: 'array',
      maxItems: 50,
      items: label,
      examples: [[{ language: 'en', name: 'repair electronic equipment' }]],
      description: 'Its names, one for each language; a badge takes that of its own language.',
    },
  },
} as const satisfies KeysSchema;

export const frameworkSchema = {
  $schema: draft,
  title: 'Framework',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'source', 'entries'],
  description:
    'What badges use of a framework of skills; `npm run import -- framework` writes it from the ' +
    'framework’s own file.',
  examples: [{ name: 'ESCO', source: 'skills_en.csv', entries: [entryExample] }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['ESCO'],
      description: 'The name of the framework, which every credential tells.',
    },
    source: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.address,
      examples: ['skills_en.csv', 'https://esco.ec.europa.eu/en/use-esco/download'],
      description: 'Where the entries were taken from: an address, or the name of a file.',
    },
    entries: {
      type: 'array',
      maxItems: 500,
      items: entry,
      examples: [[entryExample]],
      description: 'The entries that badges use.',
    },
  },
} as const satisfies FileSchema;

/** A framework as written, where it fits the schema. */
export type FrameworkFile = TypeOf<typeof frameworkSchema>;
