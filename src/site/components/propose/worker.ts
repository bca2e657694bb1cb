/**
 * Plans and checks proposals beside the page, with the code of the commands: the page itself stays
 * small, and goes on while this thinks.
 */

import './stand-ins.ts';
import { drawName } from '../../../community/drawn-names.ts';
import type { Standing } from '../../model/standing.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { planOf } from './plan.ts';

let standing: Standing | null = null;

const drawn = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

async function answer({ id, wish, now }: Extract<ToWorker, { kind: 'plan' }>): Promise<void> {
  if (standing === null) throw new Error('The page asks before it has told what stands.');
  const circumstances = { now: new Date(now), salt: '', drawName: () => drawName(drawn) };
  const planned = await planOf(wish, standing, circumstances);
  self.postMessage({ id, planned } satisfies FromWorker);
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'standing') standing = data.standing;
  else void answer(data);
};
