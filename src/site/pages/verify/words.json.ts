/**
 * What verdicts say, in the language of the site: beside the page that checks badges, because
 * whoever only opens that page needs none of it.
 */

import { words } from '../../view/language.ts';

/** The texts of all codes, as JSON. */
export const GET = (): Response => Response.json(words.codes);
