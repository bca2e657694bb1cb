/** Keys that name badges of this community by their folders. */

import type { ListSchema, TextSchema } from './schema.ts';

/** One badge, by the name of its folder in `badges/`. */
export function badgeName(description: string): TextSchema {
  return {
    type: 'string',
    format: 'plain-text',
    maxLength: 100,
    examples: ['first-talk'],
    description,
  };
}

/** Several of them. */
export function badgeNames(description: string): ListSchema & { readonly items: TextSchema } {
  return {
    type: 'array',
    maxItems: 50,
    examples: [['first-talk', 'first-workshop']],
    description,
    items: badgeName('The folder of a badge in badges/.'),
  };
}
