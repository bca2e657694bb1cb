/**
 * What verdicts say, by step and code, as in `src/verification/report/codes.ts`. It is the only
 * place for these sentences: the verifier hands over which of them is meant and the values for its
 * places, and whoever shows a verdict fills them in, in any language.
 *
 * A code is one sentence where that holds for every case of it. Else it has a sentence for what all
 * its cases have in common (`says`), and the exact one of each case (`details`).
 */

import { contexts } from './contexts.ts';
import { dates } from './dates.ts';
import { endorsement } from './endorsement.ts';
import { format } from './format.ts';
import { issuer } from './issuer.ts';
import { key } from './key.ts';
import { phrases } from './phrases.ts';
import { proof } from './proof.ts';
import { recipient } from './recipient.ts';
import { schema } from './schema.ts';
import { status } from './status.ts';

export const codes = {
  format,
  contexts,
  schema,
  issuer,
  key,
  proof,
  dates,
  status,
  endorsement,
  recipient,
  phrases,
} as const;
