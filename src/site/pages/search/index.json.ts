/** What the search page's script reads, as JSON: nobody who is not listed is in it. */

import { searchIndex } from '../../view/search/entries.ts';

export const GET = (): Response => Response.json(searchIndex());
