/** What is missing of what a badge requires, for messages: `first-fix`, `1 of 3 of …`. */

import type { Fulfilment } from '../../community/stacking/fulfilment.ts';

/** One requirement with the folders of its badges, and how many of how many are there. */
export function inWords({ requirement, have, need }: Fulfilment): string {
  switch (requirement.kind) {
    case 'badge':
      return need === 1
        ? `\`${requirement.badge}\``
        : `\`${requirement.badge}\` ${need} times (${have} so far)`;
    case 'some': {
      const names = requirement.of.map((slug) => `\`${slug}\``).join(', ');
      return `${need} of ${names} (${have} so far)`;
    }
    case 'elsewhere':
      return requirement.url;
  }
}
