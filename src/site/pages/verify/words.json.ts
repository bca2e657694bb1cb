/**
 * What verdicts say, in the language of the site: beside the page that checks badges, because
 * whoever only opens that page needs none of it.
 */

import { words } from '../../view/language.ts';

const { recipient } = words.codes;
const unasked = 'recipient-not-checked';

/** The texts of all codes, as JSON; what is said of whom somebody asked about is beside it. */
export const GET = (): Response =>
  Response.json({ ...words.codes, recipient: { [unasked]: recipient[unasked] } });
