/** What verdicts say of the person whom somebody asked about, which few do. */

import { words } from '../../view/language.ts';

/** The texts of the codes of that check, as JSON. */
export const GET = (): Response => Response.json({ recipient: words.codes.recipient });
