/** What is required of an award and missing, and the reason why it is given all the same. */

import type { Badge, Community } from '../../community/model.ts';
import { isReason } from '../../community/stacking/exception.ts';
import { restingOn } from './resting-on.ts';

/** What is wrong with an exception about which an option spoke; null: nobody made one. */
export function exceptionRefusals(exception: string | null, badge: Badge | undefined): string[] {
  if (exception === null) return [];
  if (badge?.requires.length === 0)
    return [
      `--exception is for badges that ask for others first: \`${badge.slug}\` asks for none. ` +
        'Leave it out.',
    ];
  return isReason(exception)
    ? []
    : [
        `${JSON.stringify(exception.slice(0, 80))} is no reason. Say in one sentence that may be ` +
          'public why it is given all the same: --exception "…".',
      ];
}

/** What the recipient lacks of what the badge requires on that day. */
export function missingRefusals(
  recipient: string,
  badge: Badge,
  date: string,
  community: Community,
): string[] {
  const { missing } = restingOn(recipient, badge, date, community);
  return missing.length === 0
    ? []
    : [
        `\`${recipient}\` lacks what \`${badge.slug}\` requires on ${date}: ${missing.join('; ')}. ` +
          'Award that first, or say in one public sentence why it is given all the same: ' +
          '--exception "…".',
      ];
}
