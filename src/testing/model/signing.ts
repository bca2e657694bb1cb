/** How a machine of the model signs what its folder lacks: quickly, or as `npm run issue` does. */

import { didOf, verificationMethod } from '../../credential/addresses.ts';
import { issueAwards } from '../../publication/issuing/issue.ts';
import { issuingRun } from '../../publication/issuing/issuing-run.ts';
import { wholeSeconds } from '../../repository/secret-key.ts';
import { seedFor } from './keys.ts';
import type { Sound } from './host-interface.ts';
import type { Sign } from './runner.ts';

/** So few places in a list that indices meet, and a second list is begun. */
const entries = 2;

/** The seed of the key that signs, and its name; whoever signs has the secret of each own key. */
function secretOf({ community: { issuer, keys } }: Sound): { seed: Uint8Array; method: string } {
  const active = keys.find(({ state }) => state === 'active');
  const seed = active === undefined ? null : seedFor(active.publicKeyMultibase);
  if (active === undefined || seed === null) throw new Error('The model has no active key.');
  return { seed, method: verificationMethod(issuer.url, active.id) };
}

/**
 * Issues without the gate before and after, and draws by a seed: for thousands of interleavings.
 */
export function quickSigning(chance: number): Sign {
  const draw = drawing(chance);
  return async (sound, now) => {
    const { seed, method } = secretOf(sound);
    const signer = { seed, verificationMethod: method, created: wholeSeconds(now) };
    const issuerId = didOf(sound.community.issuer.url);
    const run = { signer, issuerId, draw, entries };
    return (await issueAwards(sound.community, sound.ledger, run)).files;
  };
}

/** Issues as `npm run issue` does: everything verified again, places drawn by the machine's chance. */
export const wholeSigning: Sign = async (sound, now) => {
  const { seed } = secretOf(sound);
  const run = await issuingRun(sound.community, sound.ledger, seed, now, entries);
  return run.problems.length > 0 ? null : run.files;
};

/** Uniform enough integers from a seed (mulberry32). */
export function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
