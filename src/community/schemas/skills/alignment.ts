/** Where something stands in a framework of skills: the items of `alignments` and of `entries`. */

import { limits, type KeysSchema, type ListSchema } from '../schema.ts';

const alignment = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'url'],
  description: 'One entry of a skills framework.',
  examples: [{ name: 'Public speaking', url: 'https://skills.example/public-speaking' }],
  properties: {
    name: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Public speaking'],
      description: 'What the framework calls it.',
    },
    url: {
      type: 'string',
      format: 'identifier',
      maxLength: limits.address,
      examples: ['https://skills.example/public-speaking'],
      description: 'What identifies the entry: its address, or another IRI.',
    },
    framework: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['European Skills'],
      description: 'The name of the framework.',
    },
    code: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['S1.8'],
      description: 'The code of the entry in the framework.',
    },
    description: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.description,
      examples: ['Speak in front of a group.'],
      description: 'What the framework says about it.',
    },
    type: {
      type: 'string',
      format: 'target-type',
      examples: ['CFItem', 'ceasn:Competency', 'ext:ESCO.Skill'],
      description: 'What the entry is, in the words of Open Badges 3.0.',
    },
  },
} as const satisfies KeysSchema;

export const entries = {
  type: 'array',
  maxItems: 50,
  items: {
    type: 'string',
    format: 'plain-text',
    maxLength: 400,
    examples: ['esco/S8.1'],
    description: 'One entry: the name of its file in badges/frameworks/, a slash, and its code.',
  },
  examples: [['esco/S8.1']],
  description:
    'The same, of frameworks that `npm run import -- framework` took over: name and ' +
    'address come from there, in the language of the badge.',
} as const satisfies ListSchema;

export const alignments = <Description extends string>(description: Description) =>
  ({
    type: 'array',
    maxItems: 50,
    items: alignment,
    examples: [[{ name: 'Public speaking', url: 'https://skills.example/public-speaking' }]],
    description,
  }) as const satisfies ListSchema;
