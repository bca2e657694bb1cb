/** Every sentence of the interface that the pages share; a second language becomes a second module of this shape. */

import type { AwardState } from '../publication/site.ts';
import { inWords } from './dates.ts';

/** One or two words for each state of an award. */
export const stateWords: Readonly<Record<AwardState, string>> = {
  valid: 'Valid',
  expired: 'Expired',
  revoked: 'Revoked',
  'awaiting-signature': 'Awaiting signature',
  preview: 'Preview',
};

export const previewNotice = {
  title: 'Preview.',
  text: 'Some badges here are signed with a throw-away key. They show how the site will look; they prove nothing.',
};
