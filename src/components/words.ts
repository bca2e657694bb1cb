/** Every sentence of the interface that several pages share; a second language becomes a second module of this shape. */

import type { AwardState, Site, SiteAward } from '../publication/site.ts';
import { durationInWords, inWords } from './dates.ts';

/** One or two words for each state of an award. */
export const stateWords: Readonly<Record<AwardState, string>> = {
  valid: 'Valid',
  expired: 'Expired',
  revoked: 'Revoked',
  'awaiting-signature': 'Awaiting signature',
  preview: 'Preview',
};

export const previewNotice = {
  label: 'About this preview',
  title: 'Preview.',
  text: 'Some badges here are signed with a throw-away key. They show how the site will look; they prove nothing.',
};

/**
 * The state of an award in one sentence that stays true for ever: it names the day on which it speaks, or a day in the
 * past. `asOf` is the site's.
 */
export function stateSentence(award: SiteAward, asOf: Site['asOf']): string {
  switch (award.state) {
    case 'valid': return asOf ? `As of ${inWords(asOf)} this badge is valid.` : 'This badge was valid when it was signed.';
    case 'expired': return award.validUntil ? `It was valid until ${inWords(award.validUntil)}.` : 'It is no longer valid.';
    case 'revoked': return award.revoked ? `The issuer withdrew it on ${inWords(award.revoked.date)}.` : 'The issuer withdrew it.';
    case 'awaiting-signature': return 'The award is agreed, but not signed yet. Until it is, there is nothing to check or to download.';
    case 'preview': return 'Signed with a throw-away key, to show how the award will look. It proves nothing.';
  }
}

/** How long an award of the badge lasts; `expires` as in the badge. */
export function lasting(expires: string | null): string {
  return expires === null ? 'It does not expire.' : `Each award lasts ${durationInWords(expires)}.`;
}

/** `1 award`, `2 awards`, `not awarded yet`. */
export function awardCount(count: number): string {
  return count === 0 ? 'not awarded yet' : `${count} ${count === 1 ? 'award' : 'awards'}`;
}
