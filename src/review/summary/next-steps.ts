/** Whose a proposal is, since when it waits, and what each click on the host means, in Markdown. */

import { absolute, achievementIcon } from '../../credential/addresses.ts';
import { asWritten } from './markdown-text.ts';
import { isAmong } from '../policy.ts';
import type { RequiredApproval } from '../required-approvals.ts';
import type { Review } from '../review.ts';

/** Lines about who proposed it, how long it has waited, and who may step in when. */
export function waitingFacts({ state, standing, matters }: Review): readonly string[] {
  const { author, asked, opened, days, stepIn, maintainers } = standing;
  if (author === null) return [];
  const isAsked = asked !== null && asked.toLowerCase() !== author.toLowerCase();
  const age = days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`;
  const waiting = matters.filter(({ missing }) => missing > 0);
  return [
    isAsked
      ? `Nominated by ${asWritten(asked)}, by a form or a comment; ${asWritten(author)} made this of it.`
      : `Nominated by ${asWritten(author)}.`,
    ...(opened === null ? [] : [`Open since ${opened} (${age}).`]),
    ...(state !== 'waiting' || stepIn === null || maintainers.length === 0
      ? []
      : [
          `If nobody who may agree has answered by ${stepIn}, a maintainer may step in: ` +
            `${maintainers.slice(0, 20).map(asWritten).join(', ')}. ${howToStepIn(waiting, maintainers)}`,
        ]),
  ];
}

/** A maintainer whose word counts agrees; else they name somebody else who may. */
function howToStepIn(waiting: readonly RequiredApproval[], maintainers: readonly string[]): string {
  const isTheirs = waiting.every(({ may }) => may.some((account) => isAmong(account, maintainers)));
  return isTheirs
    ? 'Their approval counts here.'
    : 'They name further `awarders` in `badge.md` or `keys/issuer.json`, in a pull request of its own.';
}

/** What each yes means, where it is met; which of them can be one. */
export function nextSteps({ state, matters }: Review): readonly string[] {
  if (state === 'refused' || matters.length === 0) return [];
  return [
    ...(state === 'waiting'
      ? [
          '**Approve** (Files changed → Review changes): this is the word that counts. The label ' +
            '`approved` on a form only had this made of it.',
        ]
      : []),
    '**Merge**, with a merge commit or squashed: it brings the files to main, and is no word of its own. ' +
      '“Enable auto-merge”, where the repository allows it, makes it one step with the approval.',
    'The environment `issuer` asks its reviewers before the key is used, where it names any. That lets a ' +
      'job run; whether an award is signed, the approvals decide.',
  ];
}

/**
 * The picture of a badge as the site publishes it: of a frozen version, at the address that main
 * names, so that no proposal has a host fetch what it likes. Empty where there is none yet.
 */
export function pictureOf({ standing: { site, pictures } }: Review, badge: string): string {
  const version = pictures.get(badge);
  if (site === null || version === undefined || !/^https:\/\/[\w.:/~-]+$/.test(site)) return '';
  return `![](${absolute(site, achievementIcon(badge, version))}) `;
}
