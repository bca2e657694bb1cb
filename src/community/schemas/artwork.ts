/** The words by which a picture is drawn. */

import { metals, shapes, styles, symbols } from '../artwork-names.ts';
import type { KeysSchema } from './schema.ts';

export const artwork = {
  type: 'object',
  additionalProperties: false,
  required: [],
  description:
    'How the picture is drawn where the badge has no image.svg or ' +
    'image.png of its own. What you leave out is chosen for you.',
  examples: [{ shape: 'hexagon', colour: 'teal', symbol: 'speech' }],
  properties: {
    shape: {
      type: 'string',
      enum: shapes,
      examples: ['hexagon'],
      description: 'The outline of the badge.',
    },
    colour: {
      type: 'string',
      format: 'artwork-colour',
      examples: ['teal', '#7a1f5c'],
      description: 'Its main colour: one of ours by its name, or your own in hex.',
    },
    symbol: {
      type: 'string',
      enum: symbols,
      examples: ['speech'],
      description: 'The drawing in its middle.',
    },
    style: {
      type: 'string',
      enum: styles,
      examples: ['flat', 'text'],
      description:
        'How it is made: enamel in metal, flat, only lines, an embossed seal, ' +
        'or the name large and no symbol.',
    },
    metal: {
      type: 'string',
      enum: metals,
      examples: ['silver'],
      description: 'What the rim is of, where it is not the metal that goes with the colour.',
    },
    level: {
      type: 'integer',
      minimum: 1,
      maximum: 5,
      examples: [1, 3],
      description: 'How many marks it bears at its upper edge, for the steps of a pathway.',
    },
    year: {
      type: 'integer',
      minimum: 1000,
      maximum: 9_999,
      examples: [2027],
      description: 'A year that stands at its upper edge.',
    },
    logo: {
      type: 'boolean',
      default: false,
      examples: [true],
      description: 'Whether your logo, badges/logo.svg or badges/logo.png, stands on it.',
    },
    family: {
      type: 'string',
      format: 'plain-text',
      maxLength: 64,
      examples: ['workshop'],
      description: 'Badges with the same word here have shape and colour alike.',
    },
  },
} as const satisfies KeysSchema;
