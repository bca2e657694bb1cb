/** Why an award cannot be agreed to as it is: the problems, with what to do. */

import type { Problem } from '../community/problem.ts';
import type { Agreement } from './agreement.ts';

/** An award that was issued says something else now. */
export function issuedChanged(path: string): Problem {
  return {
    rule: 'issued-award-changed',
    path,
    line: 1,
    column: 1,
    message:
      'This award was issued already, and nothing of it may change but `revoked` and `hidden`, ' +
      'unless it is corrected and signed again.',
    remedy:
      'Restore what was issued. To correct it, run `npm run correct -- RECIPIENT/AWARD`: ' +
      'one more day in `corrected` says that it is to be signed again.',
  };
}

/** Only the recipient agreed; `may`: who else could. */
export function toOneself(path: string, self: string, may: readonly string[]): Problem {
  return {
    rule: 'self-award',
    path,
    line: 1,
    column: 1,
    message: `Nobody awards themselves: \`${self}\` is the recipient.`,
    remedy: `Another awarder must approve it: ${may
      .slice(0, 10)
      .map((name) => `\`${name}\``)
      .join(', ')}.`,
  };
}

/** There are too few people who could agree. `who`: all that may award the badge. */
export function nobody(
  path: string,
  { own, missing, wantsOther }: Agreement,
  who: readonly string[],
): Problem {
  const [self] = own;
  if (wantsOther) return alone(path);
  const why =
    who.length === 0
      ? 'nobody is named who may award this badge'
      : self !== undefined
        ? `nobody awards themselves, and there is no other awarder than \`${self}\``
        : 'there are too few awarders besides the recipient';
  return {
    rule: who.length > 0 && self !== undefined ? 'self-award' : 'nobody-may-award',
    path,
    line: 1,
    column: 1,
    message:
      `${missing === 1 ? 'One awarder' : `${missing} awarders`} ` +
      `must agree to this award, but ${why}.`,
    remedy: 'A maintainer names others first: `awarders` in the badge, or in keys/issuer.json.',
  };
}

/** More people must confirm an award than there are; `may`: those who still could. */
export function tooFewToConfirm(path: string, missing: number, may: readonly string[]): Problem {
  return {
    rule: 'nobody-may-confirm',
    path,
    line: 1,
    column: 1,
    message:
      `${missing === 1 ? 'One more person' : `${missing} more people`} must confirm this award, ` +
      `and ${may.length === 0 ? 'nobody else is' : `only ${may.length} more ${may.length === 1 ? 'is' : 'are'}`} known here.`,
    remedy:
      'Whoever confirms has a profile with an `account` on the main branch, or is named as an ' +
      'awarder: add them first. Or a maintainer lowers `confirmations` in the badge.',
  };
}

function alone(path: string): Problem {
  return {
    rule: 'nobody-else-may-award',
    path,
    line: 1,
    column: 1,
    message: 'Somebody other than the author must agree to this award, and there is nobody else.',
    remedy:
      'A maintainer names others first: `awarders` in the badge, or in keys/issuer.json. ' +
      'Or the badge says `reviews: 1`: then a maintainer who proposes it decides alone.',
  };
}
