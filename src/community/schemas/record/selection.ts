/** `recipients/<recipient>/selections/<name>.md`: what somebody shows of their badges. */

import { draft, limits, type FileSchema } from '../schema.ts';

export const selectionSchema = {
  $schema: draft,
  title: 'Selection',
  type: 'object',
  additionalProperties: false,
  required: ['title', 'items'],
  description:
    'Some badges of one recipient, in an order of theirs, at an address that is in no list: for ' +
    'whoever they give it to. Below the second `---` words of the recipient. Its name is one that ' +
    '`npm run --silent new -- folder-name` draws, so that nobody guesses it.',
  examples: [{ title: 'For the workshop in June', items: ['first-talk', 'elsewhere/welding'] }],
  properties: {
    title: {
      type: 'string',
      format: 'plain-text',
      maxLength: limits.name,
      examples: ['For the workshop in June'],
      description: 'What the page is called.',
    },
    items: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'string',
        format: 'plain-text',
        maxLength: 140,
        examples: ['first-talk', 'elsewhere/welding'],
        description: 'One badge: the name of a file in the recipient’s folder, without `.md`.',
      },
      examples: [['first-talk', 'elsewhere/welding']],
      description:
        'The badges in the order in which they are shown: awards by the names of their files, ' +
        'badges of other issuers as `elsewhere/<name>`.',
    },
  },
} as const satisfies FileSchema;
