/**
 * What verdicts say, by step and code, as in `src/verification/report/codes.ts`. It is the only
 * place for these sentences: the verifier hands over which of them is meant and the values for its
 * places, and whoever shows a verdict fills them in, in any language.
 *
 * A code is one sentence where that holds for every case of it. Else it has a sentence for what all
 * its cases have in common (`says`), and the exact one of each case (`details`).
 */

import { contexts } from './codes/contexts.ts';
import { dates } from './codes/dates.ts';
import { endorsement } from './codes/endorsement.ts';
import { format } from './codes/format.ts';
import { issuer } from './codes/issuer.ts';
import { key } from './codes/key.ts';
import { phrases } from './codes/phrases.ts';
import { proof } from './codes/proof.ts';
import { recipient } from './codes/recipient.ts';
import { schema } from './codes/schema.ts';
import { status } from './codes/status.ts';

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
