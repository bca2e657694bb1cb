/** What the script of the page that checks says, in one language; it is handed over as data. */

import type { Language } from '../../../language/languages.ts';
import type { Tongue } from '../../../verification/report/words.ts';

/** Everything but the texts of the codes, which are read when there is an answer. */
export const speechIn = ({
  tag,
  formats,
  words: { report, checker },
}: Language): Omit<Tongue, 'codes'> & { readonly checker: Language['words']['checker'] } => ({
  language: formats,
  words: report,
  checker,
  // English says what is exact alone: no value that it takes is of another language.
  general: tag.split('-')[0] !== 'en',
});
