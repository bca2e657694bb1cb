/** Open Badges 1.1 and 1.0, hosted and signed, and the badges from before it. */

import type { JsonObject } from '../../proof/json.ts';
import type { CompactJws } from '../jose/compact-jws.ts';
import { methodOf } from '../ob2/method.ts';
import { reportOn, stopped } from '../ob2/report.ts';
import type { Circumstances, Report } from '../report/report.ts';
import { failed, passed, unknown, type Step } from '../report/step.ts';
import { checkOb1Words } from './contexts.ts';
import { judgeHosted1 } from './hosted.ts';
import { judgeSigned1 } from './signed.ts';

/** Judges an assertion in JSON that was read (`format`). */
export async function verifyOb1(
  format: Step<JsonObject>,
  document: JsonObject,
  circumstances: Circumstances,
): Promise<Report> {
  return methodOf(document) === 'signed'
    ? unproved(format, document, failed('proof', 'not-signed'), circumstances)
    : judgeHosted1(format, document, circumstances);
}

/** Judges an assertion in a compact JWS that was read (`format`). */
export async function verifySignedOb1(
  format: Step<CompactJws>,
  jws: CompactJws,
  circumstances: Circumstances,
): Promise<Report> {
  // One that is said to be hosted may have been withdrawn where that is: only the host can say.
  return methodOf(jws.payload) === 'hosted'
    ? unproved(format, jws.payload, unknown('proof', 'not-hosted/token'), circumstances)
    : judgeSigned1(format, jws, circumstances);
}

const unproved = (
  format: Step<unknown>,
  document: JsonObject,
  proof: Step<never>,
  circumstances: Circumstances,
): Promise<Report> =>
  reportOn(
    stopped({
      format,
      contexts: checkOb1Words(document),
      schema: passed('schema', document, 'complete-assertion/says'),
      proof,
    }),
    circumstances,
    'ob1',
  );
