/** Accounts on the host of the repository: who may do what is said in their names. */

import { limits, type ListSchema } from './schema.ts';

/** A list of accounts with its sentence for the manual. */
export function accounts(description: string) {
  return {
    type: 'array',
    maxItems: limits.accounts,
    examples: [['ada', 'grace-h']],
    description,
    items: {
      type: 'string',
      format: 'account-name',
      maxLength: limits.account,
      examples: ['ada'],
      description: 'The name of one account.',
    },
  } as const satisfies ListSchema;
}

/** The host's own numbers of accounts: a name can be given up and taken by somebody else. */
export const accountIds = {
  type: 'array',
  maxItems: 2_000,
  examples: [[{ name: 'ada', id: 583231 }]],
  description:
    'The numbers by which the host knows accounts, written by `npm run accounts`. ' +
    'Whoever takes over a name that was given up has another number, and no say.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'id'],
    examples: [{ name: 'ada', id: 583231 }],
    description: 'One account.',
    properties: {
      name: {
        type: 'string',
        format: 'account-name',
        maxLength: limits.account,
        examples: ['ada'],
        description: 'The name of the account.',
      },
      id: {
        type: 'integer',
        minimum: 1,
        maximum: Number.MAX_SAFE_INTEGER,
        examples: [583231],
        description: 'Its number on the host, which never changes.',
      },
    },
  },
} as const satisfies ListSchema;
