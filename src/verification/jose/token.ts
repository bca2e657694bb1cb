/** Whether a token is signed with one of the keys that may have signed it. */

import { failed, passed, type Step } from '../report/step.ts';
import { verifySignature } from './algorithms.ts';
import type { CompactJws } from './compact-jws.ts';
import type { TokenKey } from './public-key.ts';

/** Tries the keys in order; `value` is what the step hands on. */
export async function checkToken<Value>(
  jws: CompactJws,
  keys: readonly TokenKey[],
  value: Value,
): Promise<Step<Value>> {
  for (const key of keys) {
    if (await verifySignature(jws.algorithm, key, jws.signature, jws.signedBytes)) {
      return passed('proof', value, 'signature-correct/says');
    }
  }
  return failed('proof', 'signature-wrong');
}
