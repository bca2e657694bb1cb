/**
 * What of a certificate is authored: how it is laid out, who signs it, who made it possible. The
 * issuer says it for all badges, a badge for its own.
 */

import { layouts, orientations, papers } from '../certificate/certificate.ts';
import { limits, type KeysSchema, type ListSchema, type TextSchema } from './schema.ts';

const picture = (of: string, example: string) =>
  ({
    type: 'string',
    format: 'picture-name',
    maxLength: 100,
    examples: [example],
    description: `${of}: the name of an SVG or PNG file that lies in public/.`,
  }) as const satisfies TextSchema;

export const signatories = {
  type: 'array',
  maxItems: 3,
  examples: [[{ name: 'Ina Example', role: 'Head of the workshop', image: 'ina.svg' }]],
  description:
    'Who signs the printed certificate by hand, at most three. ' +
    'It is printed, and no part of what is signed with the key.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    examples: [{ name: 'Ina Example', role: 'Head of the workshop' }],
    description: 'One person who signs certificates.',
    properties: {
      name: {
        type: 'string',
        format: 'plain-text',
        maxLength: 100,
        examples: ['Ina Example'],
        description: 'The name below the line.',
      },
      role: {
        type: 'string',
        format: 'plain-text',
        maxLength: 100,
        examples: ['Head of the workshop'],
        description: 'What makes them sign: an office or a task.',
      },
      image: picture('A picture of the signature', 'ina.svg'),
    },
  },
} as const satisfies ListSchema;

export const sponsors = {
  type: 'array',
  maxItems: 6,
  examples: [[{ name: 'Example Foundation', image: 'foundation.svg' }]],
  description: 'Who made it possible, at most six; certificates thank them at their foot.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    examples: [{ name: 'Example Foundation' }],
    description: 'One sponsor.',
    properties: {
      name: {
        type: 'string',
        format: 'plain-text',
        maxLength: 100,
        examples: ['Example Foundation'],
        description: 'Their name.',
      },
      image: picture('Their logo', 'foundation.svg'),
    },
  },
} as const satisfies ListSchema;

export const certificate = {
  type: 'object',
  additionalProperties: false,
  required: [],
  description: 'How the certificate is laid out; what you leave out is chosen for you.',
  examples: [{ layout: 'classic', orientation: 'landscape', paper: 'A4', place: 'Riverside' }],
  properties: {
    layout: {
      type: 'string',
      enum: layouts,
      examples: ['classic'],
      description:
        'How its parts stand. `classic`: framed and centred; ' +
        '`modern`: beside a coloured panel; `quiet`: words and space.',
    },
    orientation: {
      type: 'string',
      enum: orientations,
      examples: ['landscape'],
      description: 'Which way the sheet lies.',
    },
    paper: {
      type: 'string',
      enum: papers,
      examples: ['A4'],
      description: 'The paper. Left out: whatever the printer of the reader has, and A4 in a PDF.',
    },
    place: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['Riverside'],
      description: 'Where it is issued, printed before the day.',
    },
  },
} as const satisfies KeysSchema;
