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
